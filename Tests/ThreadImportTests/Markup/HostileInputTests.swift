import Glibc
import Testing

@testable import ThreadImport

/// Pages that are made to cost much: reading takes time in proportion to their size.
struct HostileInputTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Makes a page of about so many bytes.
    var page: @Sendable (Int) -> String

    init(_ name: String, _ page: @escaping @Sendable (Int) -> String) {
      testDescription = name
      self.page = page
    }

    /// A page of one piece over and over, with a beginning.
    init(_ name: String, _ start: String = "", repeating piece: String) {
      self.init(name) { size in start + String(repeating: piece, count: size / piece.utf8.count) }
    }
  }

  private static func numbered(_ size: Int, _ piece: (Int) -> String) -> String {
    (0..<size / piece(100).utf8.count).map(piece).joined()
  }

  static let shapes: [Shape] = [
    Shape("deep elements", repeating: "<div>"), Shape("paragraphs", repeating: "<p>x"),
    Shape("attributes", "<p ", repeating: "id=x "), Shape("open comments", repeating: "<!--"),
    Shape("short comments", repeating: "<!-->"), Shape("NULs", repeating: "<p\u{0}>"),
    Shape("drawings", repeating: "<svg>"), Shape("open scripts", repeating: "<script>"),
    Shape("open textareas", repeating: "<textarea>"), Shape("references", repeating: "&#1"),
    Shape("less-than signs", repeating: "<"), Shape("links", repeating: "<a>"),
    Shape("open noscripts") { size in
      String(repeating: "<noscript class=\"comment\">", count: size / 26) + "</noscript>"
    },
    Shape("end tags that match nothing near") { size in
      "<i><div>" + String(repeating: "<b>", count: 400) + String(repeating: "</i>", count: size / 4)
    },
    Shape("cells", "<table>", repeating: "<td>"), Shape("metas", repeating: "<meta charse"),
    Shape("one long class", "<li id=comment-1 class='", repeating: "comment "),
    Shape("comments") { size in
      numbered(size) { "<li id=comment-\($0) class='comment depth-1'><b class=fn>a</b><p>x</li>" }
    },
    Shape("nested comments") { size in
      numbered(size) { "<div id=comment-\($0) class='comment depth-\($0)'>x" }
    },
    Shape("one comment's number", repeating: "<li id=comment-7>x</li>"),
    Shape(
      "one comment's link",
      repeating: "<i class='comment depth-1'><a href='#comment-7'>x</a></i>"
    ),
    Shape("terms") { size in "<dl>" + numbered(size) { "<dt id=comment-\($0)>x<dd>y" } },
    Shape("indents") { size in
      numbered(size) { "<div class=indented><i id=comment-\($0) class=comment>x</i></div>" }
    },
    Shape("a name in many elements") { size in
      "<li id=comment-1 class=comment>" + String(repeating: "<b>", count: 300)
        + String(repeating: "x", count: size)
    },
    Shape("comments in a ring") { size in
      numbered(size) {
        "<div id=comment-\($0)><i><a href=#comment-\($0 + 1)>x</a></i><p class=comment-content>y</p></div>"
      }
    },
    Shape("JSON-LD", "<script type=application/ld+json>", repeating: "{\"a\":["),
    Shape("wrong characters", "<p id=comment-1>", repeating: "Ã¤"),
    Shape(
      "repeated items",
      repeating: "<i class=x><b class=comment-author>a</b><p class=comment-body>b</i>"
    ),
  ]

  @Test(arguments: shapes)
  func `time is in proportion to size`(shape: Shape) {
    let small = Array(shape.page(5000).utf8)
    let large = Array(shape.page(20_000).utf8)
    let (first, second) = (min(time(small), time(small)), min(time(large), time(large)))
    // Four times the size: 16 times the time if it were quadratic.
    #expect(second < 9 * first + 0.02, "\(first) s, then \(second) s")
  }

  /// The seconds of this thread's own work to read a page.
  private func time(_ page: [UInt8]) -> Double {
    let start = threadTime()
    _ = try? SourceReader().read(page, name: "hostile")
    return threadTime() - start
  }

  private func threadTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
