import Testing
import TextAnalysis

private func terms(_ text: String) -> [String] {
  var terms: [String] = []
  Analyzer().forEachTerm(in: text) { term, _ in terms.append(term) }
  return terms
}

private func words(_ text: String) -> [String] {
  var words: [String] = []
  Analyzer().forEachWord(in: text) { letters, _ in
    words.append(String(decoding: letters.indices.map { letters[$0] }, as: UTF8.self))
  }
  return words
}

@Suite struct AnalyzerTests {
  @Test(arguments: [
    ("Stiff necks, aching shoulders!", ["stiff", "neck", "ach", "shoulder"]),
    ("I don't know what it's doing", ["know"]),
    ("the therapist's hands", ["therapist", "hand"]),
    ("l’épaule Über Ångström", ["lepaul", "uber", "angstrom"]),
    ("straße œuvre æon", ["strass", "oeuvr", "aeon"]),
    ("ＦＵＬＬ width", ["full", "width"]),
    ("2-3 days, 50%", ["2", "3", "day", "50"]),
    ("\u{FB01}bula", ["fibula"]),
    ("e\u{301}paule", ["epaul"]),
    ("мой ребёнок мои\u{306} ребе\u{308}нок", ["мои", "ребенок", "мои", "ребенок"]),
    ("άσκηση α\u{301}σκηση", ["ασκηση", "ασκηση"]),
    ("co\u{AD}operate", ["cooper"]),
    ("'quoted' ''twice''", ["quot", "twice"]),
    ("", []), ("…—?!", []), ("the and of", []),
  ])
  func `text becomes terms`(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `words are those that a look at one letter after the other finds`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let others = [" ", "-", ".", "@", "[", "`", "{", "/", ":", "\u{7F}", "\n", "€", "\u{2003}"]
    let letters = Array("azAZmM059éÖ").map(String.init)
    var (text, expected, word) = ("", [String](), "")
    for _ in 0..<400 {
      if next(6) == 0 {
        text += others[next(others.count)]
        if !word.isEmpty { expected.append(word) }
        word = ""
      } else {
        let letter = letters[next(letters.count)]
        text += letter
        if word.utf8.count < 64 {
          word += ["é": "e", "Ö": "o"][letter] ?? letter.lowercased()
        }
      }
    }
    if !word.isEmpty { expected.append(word) }
    #expect(words(text) == expected)
  }

  @Test func `ideographs are words of their own`() {
    #expect(words("日本 go 肩") == ["日", "本", "go", "肩"])
  }

  @Test func `a term's place is its word in the text, in bytes`() {
    let text = "Mon épaule “hurts” 🙂 badly, therapist’s"
    let bytes = Array(text.utf8)
    var seen: [String] = []
    Analyzer().forEachTerm(in: text) { _, range in
      seen.append(String(decoding: bytes[range], as: UTF8.self))
    }
    #expect(seen == ["Mon", "épaule", "hurts", "badly", "therapist’s"])
  }

  @Test func `a word of a megabyte is one term of bounded length`() {
    let long = String(repeating: "a", count: 1 << 20)
    let found = terms(long + " neck")
    #expect(found.count == 2)
    #expect(found[0].utf8.count <= 64)
  }

  @Test(arguments: 0..<300)
  func `any text: places rise, and two texts apart give the terms of both`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: UInt32) -> UInt32 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt32(truncatingIfNeeded: state >> 16) % bound
    }
    func text() -> String {
      String(
        String.UnicodeScalarView(
          (0..<Int(random(60))).compactMap { _ in
            let bounds: [UInt32] = [0x80, 0x250, 0x3000, 0x11_0000]
            return Unicode.Scalar(random(bounds[Int(random(4))]))
          }
        )
      )
    }
    let (first, second) = (text(), text())
    #expect(terms(first + " \n " + second) == terms(first) + terms(second))
    var end = 0
    Analyzer().forEachWord(in: first) { letters, range in
      #expect(range.lowerBound >= end && range.upperBound <= first.utf8.count)
      #expect(letters.count > 0)
      end = range.upperBound
    }
  }
}
