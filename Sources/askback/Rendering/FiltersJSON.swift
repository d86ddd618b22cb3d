import Retrieval

/// What a search was restricted to, in JSON; absent values are written as null, and so is all of it
/// where there was no restriction.
struct FiltersJSON: Encodable {
  private var report: SelectionReport?
  private var filters: SearchFilters

  init(_ report: SelectionReport?, _ filters: SearchFilters) {
    self.report = report
    self.filters = filters
  }

  private enum Key: String, CodingKey {
    case words
    case since
    case until
    case article
    case asker
    case field
    case like
    case passing
    case unmet
  }

  func encode(to encoder: any Encoder) throws {
    guard let report else {
      var value = encoder.singleValueContainer()
      return try value.encodeNil()
    }
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(report.words, forKey: .words)
    try object.encode(filters.since, forKey: .since)
    try object.encode(filters.until, forKey: .until)
    try object.encode(filters.article, forKey: .article)
    try object.encode(filters.asker, forKey: .asker)
    try object.encode(filters.field?.rawValue ?? "both", forKey: .field)
    try object.encode(filters.like, forKey: .like)
    try object.encode(report.passing, forKey: .passing)
    try object.encode(report.unmet, forKey: .unmet)
  }
}
