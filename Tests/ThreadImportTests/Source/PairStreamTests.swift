import Conversations
import Testing

@testable import ThreadImport

/// Files of pairs that come in pieces.
struct PairStreamTests {
  /// What is read of a source that comes in pieces of a size.
  private func read(_ bytes: [UInt8], by size: Int) throws -> SourceContent {
    var position = 0
    var pairs: [QuestionAnswerPair] = []
    var content = try SourceReader().read(name: "pairs") {
      let end = position + min(size, bytes.count - position)
      defer { position = end }
      return Array(bytes[position..<end])
    } each: { _ in
    } pairs: {
      #expect(!$0.isEmpty)
      pairs += $0
    }
    content.pairs = pairs
    return content
  }

  private static let lines = [
    #"{"id": "1", "question": "Why?", "answer": "So."}"#, "",
    #"{"id": "2", "question": "“Ünd”\n日本 🙂", "answer": "Tab\there"}"#, "not json", " \t",
    #"{"id": "3", "question": "\u201cq\u201d \ud83d\ude42", "answer": "", "tags": ["a"]}"#,
    #"{"id": "4", "question": "q"}"#, #"{"id":"5","question":"last","answer":"a"}"#,
  ]

  @Test(arguments: [1, 2, 3, 7, 64, 1023], ["\n", "\r\n"])
  func `lines broken anywhere are read as those that are whole`(size: Int, end: String) throws {
    for mark in [[], [0xef, 0xbb, 0xbf]] as [[UInt8]] {
      for last in ["", end] {
        let bytes = mark + Array((Self.lines.joined(separator: end) + last).utf8)
        let content = try read(bytes, by: size)
        #expect(content.pairs.map(\.id) == ["1", "2", "3", "5"])
        #expect(content.pairs.map(\.question).suffix(3) == ["“Ünd”\n日本 🙂", "“q” 🙂", "last"])
        #expect(
          content.warnings == [
            .badLine(4, reason: "It is not a JSON object."),
            .badLine(7, reason: "“answer” is missing."),
          ]
        )
        #expect(try SourceReader().read(bytes, name: "pairs") == content)
      }
    }
  }

  @Test(arguments: [1, 2, 5, 64])
  func `other character sets are read in pieces`(size: Int) throws {
    let text = #"{"id": "1", "question": "Für wen?", "answer": "Grüße"}"# + "\n"
    var utf16: [UInt8] = [0xff, 0xfe]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [utf16, latin] {
      let content = try read(bytes, by: size)
      #expect(content.pairs.map(\.question) == ["Für wen?"] && content.warnings.isEmpty)
    }
  }

  @Test func `a line that is too long is a bad line, and the others are read`() throws {
    let piece = [UInt8](repeating: 0x61, count: 1 << 20)
    let long = [Array(#"{"id": "2", "question": ""#.utf8)] + Array(repeating: piece, count: 33)
    let first = Array(#"{"id": "1", "question": "q", "answer": "a"}"#.utf8) + [0x0a]
    let end = Array(#"", "answer": "a"}"#.utf8) + [0x0a]
    let pieces = [first] + long + [end, Array(#"{"id": "3", "question": "q", "answer": ""}"#.utf8)]
    var next = pieces.makeIterator()
    var pairs: [QuestionAnswerPair] = []
    let content = try SourceReader().read(name: "pairs") {
      next.next() ?? []
    } each: { _ in
    } pairs: {
      pairs += $0
    }
    #expect(pairs.map(\.id) == ["1", "3"])
    #expect(content.warnings == [.badLine(2, reason: "It is longer than 32 MB.")])
  }

  @Test func `no more than the beginning and a piece is held back, however long a file is`() throws
  {
    let answer = String(repeating: "Rest a day or two. ", count: 50)
    let total = 20_000
    var made = 0
    var taken = 0
    var most = 0
    var heldAtHead = 0
    let content = try SourceReader().read(name: "pairs") {
      if taken == 0 { heldAtHead = made } else { most = max(most, made - taken) }
      var piece: [UInt8] = []
      while made < total, piece.count < 1 << 16 {
        made += 1
        piece += Array("{\"id\":\"p\(made)\",\"question\":\"q\",\"answer\":\"\(answer)\"}\n".utf8)
      }
      return piece
    } each: { _ in
    } pairs: {
      taken += $0.count
    }
    #expect(content.warnings.isEmpty && content.pairs.isEmpty)
    #expect(taken == total && heldAtHead * 900 < 2 << 20)
    // The line that ends in the next piece.
    #expect(most <= 1)
  }
}
