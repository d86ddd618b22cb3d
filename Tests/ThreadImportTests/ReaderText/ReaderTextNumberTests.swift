import Conversations
import Testing
import ThreadImport

/// Threads whose numbers grow longer: the lists inside them must not swallow a number that reaches
/// into their column.
struct ReaderTextNumberTests {
  private func comments(_ lines: [String]) -> [Conversations.Comment] {
    let text = "Title\n\n\(lines.count) Comments\n\n" + lines.joined(separator: "\n\n")
    return ReaderTextParser().thread(from: text + "\n\nLeave a Reply\n").comments
  }

  /// A number in a column that is as wide as the longest one.
  private func flushRight(_ number: Int, indent: Int, width: Int) -> String {
    String(repeating: " ", count: indent + width - "\(number)".count) + "\(number)."
  }

  @Test(arguments: [9, 10, 99, 100, 101, 999, 1000, 1001])
  func `each of many comments with a reply is read`(count: Int) {
    let lines = (1...count).flatMap { ["  \($0). Why \($0)?", "    1. Because of \($0)."] }
    let comments = comments(lines)
    #expect(comments.map(\.id) == (1...count).flatMap { ["\($0)", "\($0).1"] })
    #expect(comments.map(\.parent) == (1...count).flatMap { [nil, "\($0)"] })
  }

  @Test(arguments: [(2, 12), (3, 120), (4, 1010)])
  func `numbers that are set flush right may have replies`(width: Int, count: Int) {
    let inner = String(repeating: " ", count: width + 4)
    let lines = (1...count).flatMap {
      [flushRight($0, indent: 1, width: width) + " Why \($0)?", inner + "1. Because of \($0)."]
    }
    #expect(comments(lines).map(\.id) == (1...count).flatMap { ["\($0)", "\($0).1"] })
  }

  @Test(arguments: [9, 10, 99, 100, 101])
  func `lists inside lists may be long as well`(count: Int) {
    var lines = ["  1. Why?"]
    for number in 1...count {
      lines += ["    \(number). Reply \(number).", "      1. Thanks for \(number)."]
    }
    lines.append("  2. When?")
    let replies = (1...count).flatMap { ["1.\($0)", "1.\($0).1"] }
    #expect(comments(lines).map(\.id) == ["1"] + replies + ["2"])
  }

  @Test func `a list goes on in its own column though one further in is at the same number`() {
    var lines = (1...98).map { "  \($0). Comment \($0)." } + ["  99. Comment 99."]
    lines +=
      (1...99).map { "    \($0). Reply \($0)." } + ["  100. Comment 100.", "  101. Comment."]
    let ids = comments(lines).map(\.id)
    #expect(ids == (1...99).map { "\($0)" } + (1...99).map { "99.\($0)" } + ["100", "101"])
  }
}
