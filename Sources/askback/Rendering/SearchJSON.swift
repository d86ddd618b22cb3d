import Conversations
import Retrieval

/// What `search --json` prints: `askback.search/1`.
struct SearchJSON: Encodable {
  var format = "askback.search/1"
  var query: String
  var verdict: SearchVerdict
  var confidence: Double
  var covered: Double
  var matches: [MatchJSON]
  var readings: [ReadingJSON]
  var missing: [String]
  var filters: FiltersJSON

  init(_ result: SearchResult, _ filters: SearchFilters) {
    self.filters = FiltersJSON(result.selection, filters)
    query = result.query
    verdict = result.judgement.verdict
    confidence = result.judgement.confidence
    covered = result.judgement.covered
    matches = result.matches.map(MatchJSON.init)
    readings = result.readings.map(ReadingJSON.init)
    missing = result.missing
  }
}

/// A match in JSON; absent values are written as null.
struct MatchJSON: Encodable {
  private var match: PairMatch

  init(_ match: PairMatch) { self.match = match }

  private enum Key: String, CodingKey {
    case id
    case rank
    case score
    case covered
    case question
    case answer
    case asker
    case article
    case comments
    case date
    case matched
    case outcome
    case url
    case explanation
  }

  private struct ArticleJSON: Encodable {
    var title: String?
    var url: String?

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: CodingKeys.self)
      try object.encode(title, forKey: .title)
      try object.encode(url, forKey: .url)
    }

    enum CodingKeys: String, CodingKey {
      case title
      case url
    }
  }

  func encode(to encoder: any Encoder) throws {
    let pair = match.pair
    let page = pair.url.map { String($0.prefix { $0 != "#" }) }
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(pair.id, forKey: .id)
    try object.encode(match.rank, forKey: .rank)
    try object.encode(match.score, forKey: .score)
    try object.encode(match.covered, forKey: .covered)
    try object.encode(pair.question, forKey: .question)
    try object.encode(pair.answer, forKey: .answer)
    try object.encode(pair.asker, forKey: .asker)
    try object.encode(ArticleJSON(title: pair.title, url: page), forKey: .article)
    try object.encode(pair.parts.map(\.comment), forKey: .comments)
    try object.encode(pair.date, forKey: .date)
    try object.encode(match.matched.map(\.word), forKey: .matched)
    try object.encode(pair.outcome, forKey: .outcome)
    try object.encode(pair.url, forKey: .url)
    if let explanation = ExplanationJSON(match) {
      try object.encode(explanation, forKey: .explanation)
    }
  }
}
