/// The cosine of TF-IDF vectors of four-letter grams: (1 + ln tf) · (1 + ln((1 + N) / (1 + df))), where
/// the document frequencies are those of the texts that are compared.
struct GramCosine {
  private var frequencies = [UInt16](repeating: 0, count: PairTraits.Gram.places)
  private var asked = [Float](repeating: 0, count: PairTraits.Gram.places)
  /// 1 + ln of a gram's count.
  private let counted: [Float] = (0...255).map { $0 < 2 ? 1 : 1 + Logarithm.natural(Float($0)) }

  /// Returns the similarity of each text to the question: 0 to 1.
  ///
  /// There may be 65,535 texts.
  ///
  /// - Complexity: O(*n*) in the different grams of all texts, some 3 ns each.
  mutating func similarities(
    of texts: [[PairTraits.Gram]],
    to question: [PairTraits.Gram]
  ) -> [Double] {
    for text in texts {
      for gram in text { frequencies[gram.place] &+= 1 }
    }
    // A gram's idf depends on its frequency alone, which is at most the number of texts.
    let inverse = (0...texts.count).map { frequency in
      1 + Logarithm.natural((1 + Float(texts.count)) / (1 + Float(frequency)))
    }
    var askedSquare: Float = 0
    for gram in question {
      let weight = counted[gram.count] * inverse[Int(frequencies[gram.place])]
      asked[gram.place] = weight
      askedSquare += weight * weight
    }
    let similarities = texts.map { text in
      var product: Float = 0
      var square: Float = 0
      for gram in text {
        let weight = counted[gram.count] * inverse[Int(frequencies[gram.place])]
        product += weight * asked[gram.place]
        square += weight * weight
      }
      return square * askedSquare > 0 ? Double(product / (square * askedSquare).squareRoot()) : 0
    }
    for gram in question { asked[gram.place] = 0 }
    for text in texts {
      for gram in text { frequencies[gram.place] = 0 }
    }
    return similarities
  }
}
