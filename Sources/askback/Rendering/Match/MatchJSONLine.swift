/// A line of `match --format jsonl`: `askback.match/1`.
struct MatchJSONLine: Encodable {
  var format = "askback.match/1"
  var row: Int
  var id: String
  var query: String
  var verdict: MatchVerdict
  var confidence: Double
  var covered: Double
  var missing: [String]
  var matches: [MatchJSON]

  init(_ question: MatchedQuestion) {
    row = question.row
    id = question.id
    query = question.text
    verdict = question.judgement.verdict
    confidence = question.judgement.confidence
    covered = question.judgement.covered
    missing = question.missing
    matches = question.matches.map(MatchJSON.init)
  }

  /// The line, with the group as its last value.
  static func text(of question: MatchedQuestion) throws -> MatchRowText {
    let object = try JSONOutput.line(MatchJSONLine(question))
    return MatchRowText(parts: [object.dropLast() + ",\"group\":\"", "\"}\n"])
  }
}
