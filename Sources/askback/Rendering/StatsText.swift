import Conversations
import KnowledgeBase
import Retrieval

/// What `stats` prints for the eye.
enum StatsText {
  static func lines(
    _ path: String,
    _ statistics: KnowledgeBase.Statistics,
    _ index: PairIndex.Status,
    waiting: Int
  ) -> [String] {
    var rows: [(String, String)] = [
      ("pairs", "\(statistics.pairs)"),
      ("articles", "\(statistics.articles)" + dates(statistics)),
      ("comments", "\(statistics.comments)"),
      ("conversations", "\(statistics.conversations)"),
      ("outcomes", "\(statistics.outcomes)"),
      ("follow-ups", "\(statistics.followUps)"),
    ]
    let unpaired = statistics.unpaired.map { entry -> String in
      let words = ThreadPairs.Reason(rawValue: entry.reason)?.words(for: entry.count)
      return "\(entry.count) \(words ?? entry.reason)"
    }
    if !unpaired.isEmpty { rows.append(("not paired", unpaired.joined(separator: " · "))) }
    if waiting > 0 {
      rows.append(
        ("waiting", "\(waiting) for a decision: \(ShellWord.askback("review", in: path))")
      )
    }
    if statistics.gone > 0 { rows.append(("gone", "\(statistics.gone) (kept, not searched)")) }
    rows.append(("sources", Figures.counted(statistics.sources, "file")))
    rows.append(("index", words(for: index, ShellWord.askback("index", in: path))))
    return ["Knowledge base  " + CleanText.oneLine(path)]
      + rows.map { name, value in
        "  " + Figures.padded(name, to: 15) + value
      }
  }

  private static func dates(_ statistics: KnowledgeBase.Statistics) -> String {
    guard let (first, last) = statistics.dates else { return "" }
    return first == last ? "  (\(first))" : "  (\(first) … \(last))"
  }

  private static func words(for index: PairIndex.Status, _ command: String) -> String {
    switch index.standing {
    case .missing, .foreign: "none that can be used: run '\(command)'"
    case .stale: "out of date: run '\(command)'"
    case .current:
      Figures.counted(index.pairs, "pair") + ", " + Figures.counted(index.terms, "term")
        + ", \(index.bytes) bytes in " + Figures.counted(index.segments, "segment")
    }
  }
}

/// What `stats --json` prints: `askback.stats/1`.
struct StatsJSON: Encodable {
  var format = "askback.stats/1"
  var path: String
  var pairs: Int
  var articles: Int
  var comments: Int
  var conversations: Int
  var outcomes: Int
  var followUps: Int
  var unpaired: [String: Int]
  var gone: Int
  var sources: Int
  var waiting: Int
  var index: [String: Int]
  var freshness: String

  enum CodingKeys: String, CodingKey {
    case format
    case path
    case pairs
    case articles
    case comments
    case conversations
    case outcomes
    case followUps = "follow_ups"
    case unpaired
    case gone
    case sources
    case waiting
    case index
    case freshness = "index_state"
  }

  init(
    _ path: String,
    _ statistics: KnowledgeBase.Statistics,
    _ index: PairIndex.Status,
    waiting: Int
  ) {
    self.waiting = waiting
    self.path = path
    pairs = statistics.pairs
    articles = statistics.articles
    comments = statistics.comments
    conversations = statistics.conversations
    outcomes = statistics.outcomes
    followUps = statistics.followUps
    unpaired = Dictionary(statistics.unpaired.map { ($0.reason, $0.count) }) { first, _ in first }
    gone = statistics.gone
    sources = statistics.sources
    self.index = [
      "pairs": index.pairs, "terms": index.terms, "bytes": index.bytes, "segments": index.segments,
    ]
    freshness = index.standing.rawValue
  }
}
