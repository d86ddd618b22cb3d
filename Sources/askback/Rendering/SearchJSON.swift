import Conversations
import Retrieval
import Triage

/// What `search --json` prints: `askback.search/1`.
enum SearchJSON {
  /// The line.
  static func line(
    _ result: SearchResult,
    _ filters: SearchFilters,
    flags: [RedFlag],
    exclusions: [Exclusion]
  ) throws -> String {
    let restriction = try JSONOutput.line(FiltersJSON(result.selection, filters))
    var json = JSONText()
    try json.object { json in
      json.member("confidence", result.judgement.confidence)
      json.name("conflicts")
      json.array(result.matches) { json, match in
        for conflict in Exclusions.conflicts(of: match.pair.answer, with: exclusions) {
          json.add(conflict, of: match)
        }
      }
      json.member("covered", result.judgement.covered)
      json.name("filters")
      json.add(json: restriction)
      json.name("flags")
      json.array(flags) { $0.add($1) }
      json.member("format", "askback.search/1")
      try json.members(
        matches: result.matches,
        missing: result.missing,
        query: result.query,
        readings: result.readings
      )
      json.member("verdict", result.judgement.verdict.rawValue)
    }
    return json.text
  }
}

extension JSONText {
  /// Adds what was found for a question: the members `matches`, `missing`, `query` and `readings`.
  mutating func members(
    matches: [PairMatch],
    missing: [String],
    query: String,
    readings: [Reading]
  ) throws {
    name("matches")
    try array(matches) { try $0.add($1) }
    member("missing", missing)
    member("query", query)
    name("readings")
    array(readings) { $0.add($1) }
  }

  /// Adds a match; absent values are written as null.
  private mutating func add(_ match: PairMatch) throws {
    let pair = match.pair
    try object { json in
      json.member("answer", pair.answer)
      json.name("article")
      json.object { article in
        article.member("title", pair.title)
        article.member("url", pair.url.map { String($0.prefix { $0 != "#" }) })
      }
      json.member("asker", pair.asker)
      json.member("comments", pair.parts.map(\.comment))
      json.member("covered", match.covered)
      json.member("date", pair.date)
      if let explanation = ExplanationJSON(match) {
        json.name("explanation")
        json.add(json: try JSONOutput.line(explanation))
      }
      json.member("id", pair.id)
      json.member("matched", match.matched.map(\.word))
      json.member("outcome", pair.outcome)
      json.member("question", pair.question)
      json.member("rank", match.rank)
      json.member("score", match.score)
      json.member("url", pair.url)
    }
  }

  /// Adds a sign that wants a doctor.
  mutating func add(_ flag: RedFlag) {
    object { json in
      json.member("rule", flag.rule)
      json.member("source", flag.source)
      json.member("title", flag.title)
      json.member("words", flag.words)
    }
  }

  /// Adds what a match advises although the asker excludes it.
  mutating func add(_ conflict: Conflict, of match: PairMatch) {
    object { json in
      json.member("advised", conflict.advised)
      json.member("excluded", conflict.excluded)
      json.member("match", match.pair.id)
      json.member("words", conflict.words)
    }
  }

  /// Adds a word that was read as another.
  private mutating func add(_ reading: Reading) {
    object { json in
      json.member("as", reading.readAs)
      json.member("word", reading.word)
    }
  }
}
