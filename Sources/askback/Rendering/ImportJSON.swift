import Conversations
import KnowledgeBase
import Retrieval

/// What `import --json` prints: `askback.import/1`.
struct ImportJSON: Encodable {
  var format = "askback.import/1"
  /// Saved pages, exports and files of pairs that were read.
  var pages: Int
  var exports: Int
  var pairFiles: Int
  var pairs: [String: Int]
  var followUps: Int
  var comments: Comments
  var waiting: Waiting
  var coaches: [String: Int]
  var warnings: [String]
  var failures: [String]
  var leftOut: [String]
  /// What was done to the index; left out if it was not looked at.
  var index: Index?
  var isDryRun: Bool

  enum CodingKeys: String, CodingKey {
    case format
    case pages
    case exports
    case pairFiles = "pair_files"
    case pairs
    case followUps = "follow_ups"
    case comments
    case waiting
    case coaches
    case warnings
    case failures
    case leftOut = "left_out"
    case index
    case isDryRun = "is_dry_run"
  }

  /// What became of the comments: `in_pairs` and `set_aside` add up to `total`.
  struct Comments: Encodable {
    var shown: Int
    var total: Int
    var inPairs: [String: Int]
    var setAside: [String: Int]
    var miscounts: [Miscount]

    enum CodingKeys: String, CodingKey {
      case shown
      case total
      case inPairs = "in_pairs"
      case setAside = "set_aside"
      case miscounts
    }
  }

  /// A page's own count that differs from what was found.
  struct Miscount: Encodable {
    var path: String
    var claimed: Int
    var found: Int
  }

  /// What waits for a decision in the whole knowledge base.
  struct Waiting: Encodable {
    var total: Int
    var doubts: [String: Int]
  }

  /// What was done to the index, and how many pairs are in it now.
  struct Index: Encodable {
    var pairs: Int
    var added: Int
    var removed: Int
    var isBuiltAnew: Bool

    enum CodingKeys: String, CodingKey {
      case pairs
      case added
      case removed
      case isBuiltAnew = "is_built_anew"
    }

    init(_ report: PairIndex.Report) {
      pairs = report.pairs
      added = report.added
      removed = report.removed
      isBuiltAnew = report.isFull
    }
  }

  init(_ summary: ImportSummary) {
    let (run, changes) = (summary.run, summary.run.changes)
    pages = run.pages
    exports = run.exports
    pairFiles = run.pairFiles
    pairs = [
      "new": changes.new, "changed": changes.changed, "unchanged": changes.unchanged,
      "gone": changes.gone,
    ]
    followUps = changes.followUps
    comments = Comments(
      shown: changes.comments,
      total: changes.threadComments,
      inPairs: Self.named(changes.parts),
      setAside: Self.named(changes.unpaired),
      miscounts: run.miscounts.map {
        Miscount(path: $0.path, claimed: $0.claimed, found: $0.found)
      }
    )
    var doubts: [Doubt: Int] = [:]
    for doubt in summary.waiting.joined() { doubts[doubt, default: 0] += 1 }
    waiting = Waiting(total: summary.waiting.count, doubts: Self.named(doubts))
    coaches = run.coaches
    warnings = run.warnings
    failures = run.files.failures
    leftOut = run.files.leftOut
    index = summary.index.map(Index.init)
    isDryRun = summary.isRehearsal
  }

  private static func named<Name: RawRepresentable>(_ counts: [Name: Int]) -> [String: Int]
  where Name.RawValue == String {
    Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
  }
}
