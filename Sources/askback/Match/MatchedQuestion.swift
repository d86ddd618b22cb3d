import Conversations
import Retrieval
import ThreadImport
import Triage

/// What a question's words tell of it, whatever was found for it.
struct QuestionSigns: Sendable {
  /// Whether it asks anything.
  var kind: MessageKind
  /// Signs that want a doctor.
  var flags: [RedFlag]
  private let wording: Wording

  /// Reads a question.
  init(in text: String) {
    wording = Wording(text)
    kind = MessageKind(of: text)
    flags = RedFlags.found(in: wording)
  }

  /// What the asker cannot take or do.
  var exclusions: [Exclusion] { Exclusions.found(in: wording) }
}

/// A new question and what was found for it: all that a row of output says but the group.
struct MatchedQuestion: Sendable {
  /// The row's number among the rows of the file, bad ones included; the first is 1.
  var row: Int
  var id: String
  var text: String
  private var signs: QuestionSigns
  var judgement: MatchJudgement
  /// The question's words that were read as others.
  var readings: [Reading]
  /// The question's words that no past pair holds.
  var missing: [String]
  /// The closest pairs, the closest first.
  var matches: [PairMatch]
  /// What each of the matches advises although the asker excludes it.
  var conflicts: [[Conflict]]

  /// Whether it asks anything.
  var kind: MessageKind { signs.kind }
  /// Signs that want a doctor.
  var flags: [RedFlag] { signs.flags }

  /// Puts together what a search found for a question, and what its words tell.
  init(_ job: MatchJob, _ signs: QuestionSigns, _ result: SearchResult) {
    row = job.row
    id = job.id
    text = job.text
    self.signs = signs
    judgement = MatchJudgement(result.judgement)
    readings = result.readings
    missing = result.missing
    matches = result.matches
    let exclusions = signs.exclusions
    conflicts = result.matches.map { Exclusions.conflicts(of: $0.pair.answer, with: exclusions) }
  }
}

extension Conflict {
  /// The conflict in a sentence.
  var sentence: String { "not for this asker (\(excluded)): it advises \(advised) (“\(words)”)" }
}
