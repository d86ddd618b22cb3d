import Testing

@testable import Retrieval

/// The excerpt as text: what is marked in brackets, cuts as "…".
private func excerpt(
  _ text: String,
  _ words: [String],
  length: Int = 60
) -> String {
  let bytes = Array(text.utf8)
  var marks: [Excerpt.Mark] = []
  for (term, word) in words.enumerated() {
    let word = Array(word.utf8)
    for start in bytes.indices.dropLast(word.count - 1)
    where Array(bytes[start..<start + word.count]) == word {
      marks.append(.init(range: start..<start + word.count, term: term, weight: 1))
    }
  }
  let excerpt = Excerpt(of: text, marks: marks, length: length)
  let inside = excerpt.pieces.map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined()
  return (excerpt.isCutBefore ? "…" : "") + inside + (excerpt.isCutAfter ? "…" : "")
}

@Suite struct ExcerptTests {
  @Test func `a short text is shown whole`() {
    #expect(excerpt("My neck is stiff.", ["neck"]) == "My [neck] is stiff.")
  }

  @Test func `without a match it is the beginning, cut between words`() {
    let text = "one two three four five six seven eight nine ten"
    #expect(excerpt(text, [], length: 20) == "one two three four…")
  }

  @Test func `the stretch with the most different words wins over repetitions`() {
    let text = """
      The neck, the neck, the neck, always the neck. Nothing else to be said for a long while here \
      and on it goes. Later both neck and shoulder began to tingle badly at night.
      """
    let shown = excerpt(text, ["neck", "shoulder", "tingle"], length: 60)
    #expect(shown.contains("[neck] and [shoulder] began to [tingle]"))
    #expect(shown.hasPrefix("…Later"))
  }

  @Test func `it never cuts within a character`() {
    let text = String(repeating: "日本語の文章", count: 40)
    let shown = excerpt(text, [], length: 50)
    #expect(text.hasPrefix(shown.dropLast()))
  }

  @Test(arguments: ["日本語の文章です", "การนวดแผนไทย"])
  func `a text without spaces is cut between characters, and shows as much as any`(
    words: String
  ) {
    let text = String(repeating: words, count: 30) + "首" + String(repeating: words, count: 30)
    let shown = excerpt(text, ["首"], length: 120)
    #expect(shown.utf8.count > 100 && shown.contains("[首]"))
    let inside = shown.filter { $0 != "…" && $0 != "[" && $0 != "]" }
    #expect(text.contains(inside))
    #expect(Array(text).count - Array(text.replacing(inside, with: "")).count == inside.count)
  }

  @Test(arguments: 0..<300)
  func `pieces are one stretch of the text, whatever the marks`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let alphabet = ["a", "é", "日", "🙂", " ", ".", "\n", "word", "? "]
    let text = (0..<random(200)).map { _ in alphabet[random(alphabet.count)] }.joined()
    let boundaries = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    let marks = (0..<random(10)).compactMap { _ -> Excerpt.Mark? in
      guard boundaries.count > 2 else { return nil }
      let first = random(boundaries.count - 1)
      let last = min(boundaries.count - 1, first + 1 + random(3))
      return .init(range: boundaries[first]..<boundaries[last], term: random(4), weight: 1)
    }
    let excerpt = Excerpt(of: text, marks: marks, length: 1 + random(80))
    #expect(text.contains(excerpt.pieces.map(\.text).joined()))
    #expect(!excerpt.pieces.contains { $0.text.contains("\u{FFFD}") })
  }
}
