import Foundation
import Testing

@testable import askback

/// Groups of questions as `match` tells of them.
@Suite struct MatchGroupsTests {
  /// The lines behind one that begins so, as far as they stand in from it.
  private func lines(of text: String, behind title: String) -> [String] {
    text.split(separator: "\n").drop { !$0.hasPrefix(title) }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func `the largest groups come first, fresh ones and answered ones each on their own`()
    throws
  {
    let workspace = try MatchBlog.workspace()
    let counts = [
      ("Stiff neck after a long drive, what can I do?", 12), ("Quuxed widgets, frobnicated?", 2),
      ("Why does my calf cramp at night in bed?", 7), ("Is skiing in Zermatt expensive?", 4),
      ("What should I do?", 3),
    ]
    let texts = counts.flatMap { Array(repeating: $0.0, count: $0.1) }
    try workspace.write(texts.joined(separator: "\n\n"), to: "q.txt")
    let outcome = try workspace.askback("match", "q.txt", "-o", "out", "--report", "out.html")
    let fresh = lines(of: outcome.errors, behind: "Asked more than once, to be answered afresh:")
    let answered = lines(of: outcome.errors, behind: "Asked more than once, with past answers:")
    #expect(fresh.map { $0.prefix(1) } == ["4", "3", "2"], "\(outcome.errors)")
    #expect(fresh.allSatisfy { $0.hasSuffix("(all fresh)") }, "\(outcome.errors)")
    #expect(answered.map { $0.prefix { $0 != " " } } == ["12", "7"], "\(outcome.errors)")
    let page = try String(contentsOfFile: workspace.path + "/out.html", encoding: .utf8)
    let sizes = ["<b>4 ×", "<b>3 ×", "<b>2 ×", "<b>12 ×", "<b>7 ×"].map {
      page.range(of: $0)?.lowerBound
    }
    let places = sizes.compactMap(\.self)
    #expect(places.count == 5 && places == places.sorted())
  }
}
