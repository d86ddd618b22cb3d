package import Storage

extension IndexReader {
  /// Returns how much a term tells, by a similarity, that so many documents hold.
  package func inverseDocumentFrequency(of frequency: Int, by similarity: Similarity) -> Double {
    similarity == .tfidf
      ? Formula.smoothIDF(documents: documentCount, frequency: frequency)
      : Formula.idf(documents: documentCount, frequency: frequency)
  }

  /// Returns how much a term tells: its idf among the documents that can be found.
  ///
  /// The term is given by its UTF-8.
  package func inverseDocumentFrequency(of term: ArraySlice<UInt8>) throws(FormatError) -> Double {
    Formula.idf(documents: documentCount, frequency: try documentFrequency(of: Array(term)))
  }
}
