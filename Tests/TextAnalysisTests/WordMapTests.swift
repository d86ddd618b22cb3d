import Testing

@testable import TextAnalysis

@Suite struct WordMapTests {
  @Test(arguments: 0..<40)
  func `a map of words gives each word the value it was given first`(seed: UInt64) {
    var random = SeededWords(state: seed)
    var map = WordMap()
    var slow: [[UInt8]: UInt32] = [:]
    for number in 0..<3_000 {
      let word = random.word()
      let padded =
        word + [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 16)
      let key = WordMap.key(of: padded.span, count: word.count)
      let value = map.value(of: word.span, key) { _ in UInt32(number) }
      let expected = slow[word, default: UInt32(number)]
      slow[word] = expected
      #expect(value == expected, "\(String(decoding: word, as: UTF8.self))")
    }
    #expect(map.count == slow.count)
  }

  @Test func `words that share all but their length or one letter are told apart`() {
    var map = WordMap()
    let words = ["a", "ab", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghj", "abcdefghij", "b"]
    for (number, word) in words.enumerated() {
      let letters = Array(word.utf8)
      let padded = letters + [UInt8](repeating: 0, count: 16)
      let key = WordMap.key(of: padded.span, count: letters.count)
      #expect(map.value(of: letters.span, key) { _ in UInt32(number) } == UInt32(number))
    }
    #expect(map.count == words.count)
  }
}

@Suite struct CommonWordsTests {
  private func commonness(_ term: String) -> Int? {
    CommonWords.commonness(of: Array(term.utf8).span)
  }

  @Test func `a common word has a class, the commoner the lower; a rare one has none`() throws {
    let time = try #require(commonness("time"))
    let general = try #require(commonness("general"))
    #expect(time < general)
    #expect(commonness("tingl") == nil)
    #expect(commonness("") == nil)
    #expect(commonness(String(repeating: "x", count: 500)) == nil)
  }

  @Test func `a list's words are stems, since terms are asked for`() {
    #expect(commonness("famili") != nil)
    #expect(commonness("family") == nil)
  }

  @Test func `of a word in two lists the first counts`() {
    let lists = ListedWords(["neck  back\n jaw", "back calf"])
    func number(_ word: String) -> Int? { lists.number(of: Array(word.utf8).span) }
    #expect(["neck", "back", "jaw", "calf", "knee", "nec"].map(number) == [0, 0, 0, 1, nil, nil])
  }
}

/// Words of 1 to 14 letters from a small alphabet, so that many come twice and share beginnings.
private struct SeededWords {
  var state: UInt64

  private mutating func below(_ limit: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % limit
  }

  mutating func word() -> [UInt8] {
    (0...below(14)).map { _ in 0x61 + UInt8(below(3)) }
  }
}
