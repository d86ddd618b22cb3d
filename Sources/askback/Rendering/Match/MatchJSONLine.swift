import Conversations
import Retrieval
import ThreadImport
import Triage

/// A line of `match --format jsonl`: `askback.match/1`.
struct MatchJSONLine: Encodable {
  var format = "askback.match/1"
  var row: Int
  var id: String
  var query: String
  var kind: String
  var verdict: MatchVerdict
  var confidence: Double
  var covered: Double
  var readings: [ReadingJSON]
  var missing: [String]
  var matches: [MatchJSON]
  var flags: [Flag]
  var conflicts: [ConflictOfMatch]

  /// A sign that wants a doctor.
  struct Flag: Encodable {
    var rule: String
    var title: String
    var words: String
    var source: String
  }

  /// What a match advises although the asker excludes it.
  struct ConflictOfMatch: Encodable {
    var match: String
    var excluded: String
    var advised: String
    var words: String
  }

  init(_ question: MatchedQuestion) {
    row = question.row
    id = question.id
    query = question.text
    kind = question.kind.rawValue
    verdict = question.judgement.verdict
    confidence = question.judgement.confidence
    covered = question.judgement.covered
    readings = question.readings.map(ReadingJSON.init)
    missing = question.missing
    matches = question.matches.map(MatchJSON.init)
    flags = question.flags.map {
      Flag(rule: $0.rule, title: $0.title, words: $0.words, source: $0.source)
    }
    conflicts = zip(question.matches, question.conflicts).flatMap { match, conflicts in
      conflicts.map {
        ConflictOfMatch(
          match: match.pair.id,
          excluded: $0.excluded,
          advised: $0.advised,
          words: $0.words
        )
      }
    }
  }

  /// The line, with the group as its last value.
  static func text(of question: MatchedQuestion) throws -> MatchRowText {
    let object = try JSONOutput.line(MatchJSONLine(question))
    return MatchRowText(parts: [object.dropLast() + ",\"group\":\"", "\"}\n"])
  }
}
