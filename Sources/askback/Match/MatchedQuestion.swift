import Conversations
import Retrieval
import ThreadImport
import Triage

/// A new question and what was found for it: all that a row of output says but the group.
struct MatchedQuestion: Sendable {
  /// The row's number among the rows of the file, bad ones included; the first is 1.
  var row: Int
  var id: String
  var text: String
  /// Whether it asks anything.
  var kind: MessageKind
  var judgement: MatchJudgement
  /// The question's words that were read as others.
  var readings: [Reading]
  /// The question's words that no past pair holds.
  var missing: [String]
  /// The closest pairs, the closest first.
  var matches: [PairMatch]
  /// Signs that want a doctor.
  var flags: [RedFlag]
  /// What each of the matches advises although the asker excludes it.
  var conflicts: [[Conflict]]

  /// Puts together what a search found for a question, and what its words tell.
  init(row: Int, id: String, text: String, _ result: SearchResult) {
    self.row = row
    self.id = id
    self.text = text
    kind = MessageKind(of: text)
    judgement = MatchJudgement(result)
    readings = result.readings
    missing = result.missing
    matches = result.matches
    flags = RedFlags.found(in: text)
    let exclusions = Exclusions.found(in: text)
    conflicts = result.matches.map {
      Exclusions.conflicts(of: $0.pair.answer, with: exclusions)
    }
  }
}

extension Conflict {
  /// The conflict in a sentence.
  var sentence: String { "not for this asker (\(excluded)): it advises \(advised) (“\(words)”)" }
}
