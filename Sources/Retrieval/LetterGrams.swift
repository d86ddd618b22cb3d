internal import TextAnalysis

/// Compares texts by runs of four letters within their words: what joins words that a stemmer keeps
/// apart (*tingly* and *tingling*, *achy* and *aching*) and words that are spelt wrong.
///
/// The cosine of TF-IDF vectors of four-letter grams of `_word_`, stop words left out, with the
/// document frequencies of the texts that are compared. Grams are counted in places by a hash of
/// theirs; two that fall together cost a little sharpness and nothing else.
struct LetterGrams {
  /// The bits of a place: more for more texts, so that few grams share one.
  private let bits: UInt32
  private let analyzer: Analyzer
  /// How often a gram stands in the text that is counted; nothing but zeros between two texts.
  private var tally: [UInt16]

  /// Makes ready to compare about so many texts.
  init(analyzer: Analyzer, textCount: Int) {
    self.analyzer = analyzer
    bits = textCount < 32 ? 14 : 16
    tally = [UInt16](repeating: 0, count: 1 << bits)
  }

  /// Returns the similarity of each text to the question: 0 to 1.
  ///
  /// - Complexity: O(*n*) in the letters of all texts.
  mutating func similarities(of texts: [String], to question: String) -> [Double] {
    let asked = counts(of: question)
    var counts: [[Count]] = []
    for text in texts { counts.append(self.counts(of: text)) }
    var frequencies = [UInt16](repeating: 0, count: 1 << bits)
    for text in counts {
      for gram in text { frequencies[gram.place] += 1 }
    }
    // A gram's idf depends on its frequency alone, which is at most the number of texts.
    let inverse = (0...texts.count).map { frequency in
      1 + Logarithm.natural((1 + Float(texts.count)) / (1 + Float(frequency)))
    }
    var weights = [Float](repeating: 0, count: 1 << bits)
    var askedSquare: Float = 0
    for gram in asked {
      let weight = gram.weight * inverse[Int(frequencies[gram.place])]
      weights[gram.place] = weight
      askedSquare += weight * weight
    }
    return counts.map { text in
      var product: Float = 0
      var square: Float = 0
      for gram in text {
        let weight = gram.weight * inverse[Int(frequencies[gram.place])]
        product += weight * weights[gram.place]
        square += weight * weight
      }
      return square * askedSquare > 0 ? Double(product / (square * askedSquare).squareRoot()) : 0
    }
  }

  /// A gram of a text: its place, and 1 + ln of how often it stands there.
  private struct Count {
    var place: Int
    var weight: Float
  }

  private mutating func counts(of text: String) -> [Count] {
    var places: [Int] = []
    let shift = 32 - bits
    analyzer.forEachWord(in: text) { letters, _ in
      if Analyzer.isStopWord(letters) { return }
      Self.forEachGram(of: letters) { gram in
        places.append(Int((gram &* 0x9E37_79B1) >> shift))
      }
    }
    for place in places where tally[place] < UInt16.max { tally[place] += 1 }
    var counts: [Count] = []
    for place in places where tally[place] > 0 {
      let often = tally[place]
      let weight = often == 1 ? 1 : 1 + Logarithm.natural(Float(often))
      counts.append(Count(place: place, weight: weight))
      tally[place] = 0
    }
    return counts
  }

  /// Calls `body` with the grams of `_word_`; a word of two letters or fewer is one gram.
  private static func forEachGram(of letters: Span<UInt8>, _ body: (UInt32) -> Void) {
    var gram: UInt32 = 0x5F
    for place in letters.indices {
      gram = gram << 8 | UInt32(letters[place])
      if place >= 2 { body(gram) }
    }
    body(gram << 8 | 0x5F)
  }
}
