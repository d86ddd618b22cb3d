/// A question as the index sees it.
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
  }

  /// A word of the question that is read as another.
  package struct Reading: Sendable, Equatable {
    /// The word as the question has it.
    package var word: String
    /// The word's own term.
    package var slip: String
    /// The term that it is read as.
    package var term: String
  }

  /// The different terms, in the order in which they first stand.
  package var terms: [Term]
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
