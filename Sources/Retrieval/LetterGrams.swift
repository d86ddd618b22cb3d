internal import TextAnalysis

/// Compares texts by runs of four letters within their words: what joins words that a stemmer keeps
/// apart (*tingly* and *tingling*, *achy* and *aching*) and words that are spelt wrong.
///
/// The cosine of TF-IDF vectors of four-letter grams of `_word_`, stop words left out, with the
/// document frequencies of the texts that are compared. Grams are counted in 65,536 places by a hash
/// of theirs; two that fall together cost a little sharpness and nothing else.
struct LetterGrams {
  private static let places = 1 << 16
  private let analyzer: Analyzer

  init(analyzer: Analyzer) { self.analyzer = analyzer }

  /// Returns the similarity of each text to the question: 0 to 1.
  ///
  /// - Complexity: O(*n* log *n*) in the letters of all texts.
  func similarities(of texts: [String], to question: String) -> [Double] {
    let asked = counts(of: question)
    let counts = texts.map { self.counts(of: $0) }
    var frequencies = [UInt16](repeating: 0, count: Self.places)
    for text in counts {
      for gram in text { frequencies[gram.place] += 1 }
    }
    // A gram's idf depends on its frequency alone, which is at most the number of texts.
    let inverse = (0...texts.count).map { frequency in
      1 + Logarithm.natural((1 + Float(texts.count)) / (1 + Float(frequency)))
    }
    var weights = [Float](repeating: 0, count: Self.places)
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

  private func counts(of text: String) -> [Count] {
    var places: [UInt16] = []
    analyzer.forEachWord(in: text) { word, _ in
      if analyzer.isStopWord(word) { return }
      Self.append(gramsOf: word, to: &places)
    }
    places.sort()
    var counts: [Count] = []
    var start = 0
    for end in 1...max(1, places.count) where end <= places.count {
      if end == places.count || places[end] != places[start] {
        let weight = 1 + Logarithm.natural(Float(end - start))
        counts.append(Count(place: Int(places[start]), weight: weight))
        start = end
      }
    }
    return counts
  }

  /// Appends the places of the word's grams; a word of two letters or fewer is one gram.
  private static func append(gramsOf word: String, to places: inout [UInt16]) {
    var gram: UInt32 = 0x5F
    var length = 1
    func add() { places.append(UInt16(truncatingIfNeeded: (gram &* 0x9E37_79B1) >> 16)) }
    for byte in word.utf8 {
      gram = gram << 8 | UInt32(byte)
      length += 1
      if length >= 4 { add() }
    }
    gram = gram << 8 | 0x5F
    add()
  }
}
