import Retrieval
import ThreadImport
import Triage

/// Counts over all answered rows.
struct MatchTally {
  /// Rows by verdict.
  private(set) var verdicts: [MatchVerdict: Int] = [:]
  /// Rows by confidence in tenths; 100 % counts to the last.
  private(set) var confidences = [Int](repeating: 0, count: 10)
  /// Rows by what they are.
  private(set) var kinds: [MessageKind: Int] = [:]
  /// How many rows of each group that can be joined ask something.
  private(set) var asked: [Int] = []
  /// How many questions of each such group need a fresh answer.
  private(set) var fresh: [Int] = []
  /// How many of the questions that stand alone do.
  private var freshAlone = 0
  private(set) var groups = QuestionGroups()
  /// Rows with a sign that wants a doctor.
  private(set) var flagged = 0
  /// Rows by rule, in the order of the rules.
  private(set) var flags = [Int](repeating: 0, count: RedFlags.rules.count)
  /// Rows without a question.
  var badRows = 0
  /// Rows whose id an earlier row has.
  private(set) var repeatedIDs = 0
  /// The hashes of the ids that were met, of so many at most.
  private var ids: Set<Int> = []
  private static let mostIDs = 1 << 18

  /// Answered rows.
  var answered: Int { verdicts.values.reduce(0, +) }

  /// Counts a row, and returns its group's name.
  mutating func add(_ record: MatchRecord, _ product: MatchProduct) -> String {
    verdicts[record.verdict, default: 0] += 1
    confidences[min(record.percent / 10, 9)] += 1
    kinds[record.kind, default: 0] += 1
    if record.flags != 0 { flagged += 1 }
    let id = product.id.hashValue
    if ids.contains(id) { repeatedIDs += 1 } else if ids.count < Self.mostIDs { ids.insert(id) }
    for place in flags.indices where record.flags >> UInt32(place) & 1 == 1 { flags[place] += 1 }
    let group = groups.add(
      product.vector,
      name: product.name,
      row: product.row,
      wording: CleanText.oneLine(String(product.text.unicodeScalars.prefix(400)))
    )
    if fresh.count < groups.groups.count {
      fresh.append(0)
      asked.append(0)
    }
    if record.kind == .question {
      let new = record.verdict == .fresh ? 1 : 0
      if group < asked.count {
        asked[group] += 1
        fresh[group] += new
      } else {
        freshAlone += new
      }
    }
    return Self.name(group)
  }

  /// Groups in which a question needs a fresh answer.
  var freshGroups: Int { fresh.count { $0 > 0 } + freshAlone }

  /// A group's name: g1 for the first.
  static func name(_ group: Int) -> String { "g\(group + 1)" }

  /// A group that was asked more than once.
  struct Repeated {
    static let freshTitle = "Asked more than once, to be answered afresh"
    static let answeredTitle = "Asked more than once, with past answers"

    var name: String
    var size: Int
    var fresh: Int
    var wording: String
  }

  /// The groups that were asked more than once, the largest first, then the earliest.
  ///
  /// A group is fresh if at least half of its questions need a fresh answer: where fewer do, there
  /// is a past answer to most of it.
  func repeated(limit: Int) -> (fresh: [Repeated], answered: [Repeated]) {
    let places = groups.groups.indices.filter { asked[$0] > 1 }
      .sorted { (asked[$1], $0) < (asked[$0], $1) }
    let isFresh = { (group: Int) in 2 * fresh[group] >= asked[group] }
    return (
      places.lazy.filter(isFresh).prefix(limit).map(entry),
      places.lazy.filter { !isFresh($0) }.prefix(limit).map(entry)
    )
  }

  private func entry(_ group: Int) -> Repeated {
    Repeated(
      name: Self.name(group),
      size: asked[group],
      fresh: fresh[group],
      wording: groups.groups[group].typical.wording
    )
  }
}
