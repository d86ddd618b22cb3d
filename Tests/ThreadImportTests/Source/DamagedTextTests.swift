import Conversations
import Testing

@testable import ThreadImport

/// Files that are UTF-8 but for some bytes.
struct DamagedTextTests {
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: TextDecoder.decode(bytes).bytes, as: UTF8.self)
  }

  @Test func `text that is mostly valid UTF-8 is UTF-8`() {
    #expect(text(Array("id,question\n1,café ".utf8) + [0xe9]) == "id,question\n1,café \u{fffd}")
    let rows = Array(String(repeating: "1,naïve café\n", count: 4).utf8) + [0x93, 0x20, 0x94]
    #expect(text(rows).hasPrefix("1,naïve café"))
    #expect(text(rows).hasSuffix("\u{fffd} \u{fffd}"))
  }

  @Test(
    arguments: [
      ([0xe9], "é"), ([0x93, 0x68, 0x94], "“h”"), ([0xc9, 0xbb, 0x20, 0xe9, 0x20, 0xe8], "É» é è"),
      ([0x4e, 0xc3, 0x4f, 0x20, 0xc9], "NÃO É"),
    ] as [([UInt8], String)]
  )
  func `text that is mostly no UTF-8 is windows-1252`(bytes: [UInt8], expected: String) {
    #expect(text(bytes) == expected)
  }

  @Test(
    arguments: [
      ([0xe9], "\u{fffd}"), ([0xe9, 0x20, 0xe8, 0x20, 0xe4], "é è ä"),
      ([0xc3, 0xa9, 0x20, 0xe8, 0x20, 0xe4, 0x20, 0xe4], "é \u{fffd} \u{fffd} \u{fffd}"),
    ] as [([UInt8], String)]
  )
  func `JSON is UTF-8 as far as it can be`(bytes: [UInt8], expected: String) {
    #expect(text(Array(#" {"a": ""#.utf8) + bytes) == #" {"a": ""# + expected)
  }

  @Test func `what JSON's texts declare does not count`() {
    let start = #"[{"a": "<meta charset='windows-1251'>"#
    #expect(text(Array(start.utf8) + [0xc3, 0xa9, 0xe8]) == start + "é\u{fffd}")
  }

  @Test(arguments: [10_000, 7])
  func `bad bytes in JSON Lines cost no other character`(pieceSize: Int) throws {
    var bytes: [UInt8] = []
    for number in 0..<40 {
      bytes += Array(#"{"id": \#(number), "question": "Why"#.utf8)
      bytes += number % 4 == 0 ? [0x92] : Array(number == 39 ? "é".utf8 : "".utf8)
      bytes += Array("?\", \"answer\": \"So.\"}\n".utf8)
    }
    bytes.insert(
      contentsOf: Array(#"{"id": "x", "question": "café", "answer": ""}"#.utf8) + [10],
      at: 0
    )
    var offset = 0
    var pairs: [QuestionAnswerPair] = []
    let content = try SourceReader().read(
      name: "pairs",
      next: {
        defer { offset = min(offset + pieceSize, bytes.count) }
        return Array(bytes[offset..<min(offset + pieceSize, bytes.count)])
      },
      each: { _ in },
      pairs: { pairs += $0 }
    )
    #expect(pairs.first?.question == "café")
    #expect(pairs.last?.question == "Whyé?")
    #expect(pairs[1].question == "Why\u{fffd}?")
    #expect(content.warnings == [.replacedBytes(charset: "UTF-8")])
  }

  /// What a stream makes of pieces, each behind so many full stops that it is a piece of its own.
  private func stream(_ pieces: [[UInt8]]) -> String {
    var decoder = StreamDecoder()
    let filling = [UInt8](repeating: 0x2e, count: 1500)
    var bytes: [UInt8] = []
    for piece in pieces { bytes += decoder.decode(filling + piece) }
    bytes += decoder.finish()
    return String(decoding: bytes, as: UTF8.self).replacing(".", with: "")
  }

  @Test func `bad bytes at the beginning of a stream do not decide for the rest of it`() {
    let bad: [UInt8] = [0x93, 0x61, 0x94]
    let good = Array("naïve café ".utf8)
    #expect(stream([bad, good, good]) == "“a”naïve café naïve café ")
    #expect(stream([bad, good, good, [0xe9]]) == "“a”naïve café naïve café \u{fffd}")
    #expect(stream([good, bad]) == "naïve café \u{fffd}a\u{fffd}")
  }

  @Test func `a stream of windows-1252 stays so where a piece of it looks like UTF-8`() {
    let pieces: [[UInt8]] = [
      [0xe9, 0x20, 0xe8, 0x20, 0xe0, 0x20], [0xc9, 0xbb, 0x20], [0xe4, 0x20],
    ]
    #expect(stream(pieces) == "é è à É» ä ")
    #expect(stream(pieces + [Array("äöü".utf8)]) == "é è à É» ä äöü")
  }

  @Test func `a character that is cut in two by pieces is one`() {
    let bytes = Array("é".utf8)
    #expect(stream([[0xe9, 0x20, bytes[0]]]) == "é Ã")
    var decoder = StreamDecoder()
    let filling = [UInt8](repeating: 0x2e, count: 1500)
    let text = decoder.decode(filling + [bytes[0]]) + decoder.decode([bytes[1]]) + decoder.finish()
    #expect(String(decoding: text, as: UTF8.self).hasSuffix(".é"))
  }

  @Test func `a stream that declares a character set is read in it`() {
    let head = Array("<?xml version='1.0' encoding='iso-8859-2'?>".utf8)
    #expect(stream([head, [0xb1], [0xc4, 0x85], [0xb1]]).hasSuffix("?>ąÄ\u{85}ą"))
    #expect(stream([head, [0xc4, 0x85], [0xc4, 0x85]]).hasSuffix("?>ąą"))
  }
}
