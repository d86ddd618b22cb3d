import Testing

@testable import TextAnalysis

@Suite struct InitialsTests {
  @Test func `whoever looks for a term is shown every word of it`() {
    let analyzer = Analyzer()
    let letters = (0x61...0x7A as ClosedRange<UInt8>).map { String(UnicodeScalar($0)) }
    let beginnings =
      letters + letters.flatMap { first in letters.map { first + $0 } }
      + [
        "é", "日", "2", "20", "ski", "new", "earl", "onl", "skies", "gener", "commun", "arsen",
        "tri",
      ]
    let endings = [
      "", "s", "es", "ies", "ied", "y", "ly", "ying", "ing", "ed", "eed", "ation", "iveness", "al",
      "ating", "ee", "tting", "lly", "er", "ility", "ational", "ogy", "ement",
    ]
    for beginning in beginnings {
      for middle in ["", "a", "i", "y", "t", "ll", "nd", "ab", "bil"] {
        for ending in endings {
          let word = Array((beginning + middle + ending).utf8)
          let term = analyzer.stem(of: word.span)
          let isShown = Initials(of: [term]).contains(word.span)
          if !isShown { Issue.record("\(beginning + middle + ending): \(term)") }
        }
      }
    }
  }

  @Test func `words that begin otherwise are passed over`() {
    var seen: [String] = []
    Analyzer().forEachTerm(
      in: "Stiff necks and dying knees, i-pill",
      initials: Initials(of: ["neck", "die"])
    ) {
      term,
      _ in seen.append(term)
    }
    #expect(seen == ["neck", "die"])
  }
}

@Suite struct TermNumberingTests {
  @Test func `terms and places are the analyzer's, and a number is one term's`() {
    var numbering = TermNumbering()
    let texts = [
      "The straße was 2 km long, the STRASSEN longer.", "l’épaule 肩 hurts", "", "the of and",
      "dying to ski: die, died, dies, skies", String(repeating: "word", count: 40) + " words",
    ]
    for text in texts + texts {
      var places: [(String, Range<Int>)] = []
      numbering.forEachPlace(in: text, initials: .all) { _, _ in }
      var found: [(Int, Range<Int>)] = []
      numbering.forEachPlace(in: text, initials: .all) { found.append(($0, $1)) }
      Analyzer().forEachTerm(in: text) { places.append(($0, $1)) }
      #expect(
        found.map { String(decoding: numbering.term($0.0), as: UTF8.self) } == places.map(\.0)
      )
      #expect(found.map(\.1) == places.map(\.1))
      for (term, _) in places {
        #expect(numbering.term(numbering.number(ofTerm: term)).elementsEqual(term.utf8))
      }
    }
  }
}
