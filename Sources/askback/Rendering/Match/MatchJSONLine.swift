import Conversations
import Retrieval
import ThreadImport
import Triage

/// A line of `match --format jsonl`: `askback.match/1`.
enum MatchJSONLine {
  /// The line, with the group as its last value.
  static func text(of question: MatchedQuestion) throws -> MatchRowText {
    var json = JSONText()
    try json.object { json in
      json.member("confidence", question.judgement.confidence)
      json.name("conflicts")
      json.array(zip(question.matches, question.conflicts)) { json, entry in
        for conflict in entry.1 { json.add(conflict, of: entry.0) }
      }
      json.member("covered", question.judgement.covered)
      json.name("flags")
      json.array(question.flags) { $0.add($1) }
      json.member("format", "askback.match/1")
      json.member("id", question.id)
      json.member("kind", question.kind.rawValue)
      try json.members(
        matches: question.matches,
        missing: question.missing,
        query: question.text,
        readings: question.readings
      )
      json.member("row", question.row)
      json.member("verdict", question.judgement.verdict.rawValue)
    }
    let start = String(Substring(json.text.utf8.dropLast()))
    return MatchRowText(parts: [start + ",\"group\":\"", "\"}\n"])
  }
}
