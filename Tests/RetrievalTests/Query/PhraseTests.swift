import Testing
import TextAnalysis

@testable import Retrieval

private func stands(_ phrase: String, in text: String) -> Bool {
  let analyzer = Analyzer()
  return Phrase(phrase, analyzer).stands(in: text, analyzer)
}

@Suite struct PhraseTests {
  @Test(arguments: [
    ("stiff neck", "My stiff neck again"), ("stiff neck", "STIFF, necks!"),
    ("cafe noir", "un café noir"), ("out of bed", "I got out of bed"),
    ("neck", "the neck"), ("a a b", "a a a b"), ("light headed", "so light-headed"),
  ])
  func `words side by side are found in any form`(phrase: String, text: String) {
    #expect(stands(phrase, in: text))
  }

  @Test(arguments: [
    ("stiff neck", "neck stiff"), ("stiff neck", "stiff old neck"), ("stiff neck", ""),
    ("out of bed", "out to bed"), ("out of bed", "out bed"), ("neck", "back"),
    ("stiff neck", "it is stiff"),
  ])
  func `other words, orders and gaps are not`(phrase: String, text: String) {
    #expect(!stands(phrase, in: text))
  }

  @Test(arguments: 0..<200)
  func `it is found where the slow way finds it`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func words(_ count: Int) -> [String] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return ["neck", "the", "back"][Int(state >> 33) % 3]
      }
    }
    let phrase = words(1 + Int(seed % 4))
    let text = words(12)
    let isThere = text.indices.contains { text[$0...].starts(with: phrase) }
    #expect(
      stands(phrase.joined(separator: " "), in: text.joined(separator: ", ")) == isThere,
      "\(phrase) in \(text)"
    )
  }
}
