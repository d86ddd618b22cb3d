/// A question as the index sees it: it is asked of the generation that made it.
package struct Query: Sendable, Equatable {
  /// A term of the question.
  package struct Term: Sendable, Equatable {
    /// What the index looks up.
    package var term: String
    /// The word as the question first has it.
    package var word: String
    /// How often the question has the term.
    package var count: Int
    /// How many documents hold it.
    package var documentFrequency = 0
    /// How much it says: its idf, times the saturated count.
    package var weight = 0.0
    /// Whether the question has a word that is only read as this one.
    package var isReading = false
    /// Which of each segment's terms it is; `nil` for one that does not hold it.
    var numbers: [Int?] = []
  }

  /// A word of the question that is read as another.
  package struct Reading: Sendable, Equatable {
    /// The word as the question has it.
    package var word: String
    /// The word's own term.
    package var slip: String
    /// The term that it is read as.
    package var term: String
    /// A word of the documents that it is read as.
    package var readAs: String
  }

  /// The different terms, in the order in which they first stand.
  package var terms: [Term]

  /// Which of a segment's terms each term is; `nil` for one that it does not hold, or that no document
  /// holds any more.
  func numbers(in segment: Int) -> [Int?] {
    terms.map { $0.documentFrequency > 0 ? $0.numbers[segment] : nil }
  }
}

/// A document and its score.
package struct Hit: Sendable, Equatable {
  /// The document's number.
  package var document: UInt64
  /// The similarity's score.
  package var score: Double

  /// Makes a hit.
  package init(document: UInt64, score: Double) {
    self.document = document
    self.score = score
  }
}
