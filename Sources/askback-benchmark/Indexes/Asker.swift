import SearchIndex

/// Asks an index one question after the other, as `match` does.
///
/// Memory is lent from one search to the next, and words that come again are known. One serves one thread.
final class Asker {
  private let index: IndexReader
  private let memory: SearchMemory
  private let queries: QueryReader

  /// Makes one for an index.
  init(_ index: IndexReader) {
    self.index = index
    memory = SearchMemory(index)
    queries = QueryReader(index)
  }

  /// Returns the query for a text.
  func query(for text: String) throws -> Query { try queries.query(for: text) }

  /// Returns the best documents for a query.
  @discardableResult
  func best(_ limit: Int, for query: Query) throws -> [Hit] {
    try index.search(query, similarity: .fields, limit: limit, in: memory)
  }

  /// Returns the best documents for a text.
  @discardableResult
  func best(_ limit: Int, for text: String) throws -> [Hit] {
    try best(limit, for: try query(for: text))
  }
}
