extension IndexReader {
  /// Returns how much a term of a query tells by a similarity: its idf, by `.fields` no more than a
  /// common word may tell.
  package func worth(of term: Query.Term, by similarity: Similarity) -> Double {
    let frequency = term.documentFrequency
    return switch similarity {
    case .fields: worth(of: term.term, frequency: frequency, documents: documentCount)
    case .bm25: Formula.idf(documents: documentCount, frequency: frequency)
    case .tfidf: Formula.smoothIDF(documents: documentCount, frequency: frequency)
    }
  }
}
