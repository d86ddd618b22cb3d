import Conversations
import KnowledgeBase

/// Decisions as text, one a line: `ID keep`, `ID drop`, `ID join OTHER-ID`, `ID undecide`.
///
/// Words are parted by spaces or tabs; empty lines and what follows a word `#` are passed over.
struct ReviewBatch {
  /// The decisions in the order of their lines.
  private(set) var decisions: [Decision] = []
  private let name: String
  /// The line of each decision, from 1.
  private var lines: [Int] = []

  /// Reads a batch; throws an error that names every line that cannot be read.
  init(_ bytes: [UInt8], name: String) throws(CommandError) {
    self.name = name == "-" ? "standard input" : name
    var problems: [(line: Int, text: String)] = []
    let text = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (place, bytes) in text.enumerated() {
      guard let line = String(validating: bytes, as: UTF8.self) else {
        problems.append((place + 1, "is not UTF-8."))
        continue
      }
      var words = Words.pieces(of: line).filter { !$0.isEmpty }.map(String.init)
      if place == 0, let first = words.first, first.hasPrefix("\u{FEFF}") {
        words[0] = String(first.unicodeScalars.dropFirst())
      }
      words = Array(words.prefix { !$0.hasPrefix("#") })
      guard !words.isEmpty else { continue }
      guard let decision = Self.decision(words) else {
        problems.append((place + 1, Self.form))
        continue
      }
      decisions.append(decision)
      lines.append(place + 1)
    }
    if !problems.isEmpty { throw error(problems) }
  }

  private static let form =
    "is no decision. Write: ID keep, ID drop, ID join OTHER-ID, or ID undecide."

  private static func decision(_ words: [String]) -> Decision? {
    switch (words.count, words.dropFirst().first) {
    case (2, "keep"): Decision(id: words[0], verdict: .keep)
    case (2, "drop"): Decision(id: words[0], verdict: .drop)
    case (2, "undecide"): Decision(id: words[0], verdict: nil)
    case (3, "join"): Decision(id: words[0], verdict: .join(words[2]))
    default: nil
    }
  }

  /// The line that makes a decision again.
  static func line(for decision: KnowledgeBase.PutDecision) -> String {
    let words = [decision.id, decision.verdict.word] + (decision.verdict.target.map { [$0] } ?? [])
    return words.joined(separator: " ") + (decision.stands ? "" : "  # changed since")
  }

  /// What the knowledge base refused, by line.
  func error(for error: DecisionError) -> CommandError {
    self.error(error.problems.map { (lines[$0.place], $0.reason.description) })
  }

  private static let shown = 20

  private func error(_ problems: [(line: Int, text: String)]) -> CommandError {
    var text = problems.prefix(Self.shown).map { "\(name): line \($0.line): \($0.text)" }
    if problems.count > Self.shown {
      text.append("\(problems.count - Self.shown) more like these.")
    }
    return CommandError((["Nothing was decided."] + text).joined(separator: "\n"))
  }
}
