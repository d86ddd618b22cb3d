import Triage

/// Counts as pictures: SVG and lists within the page.
enum ReportPictures {
  private static let width = 420

  /// Verdicts as parts of one bar.
  static func verdicts(_ tally: MatchTally) -> String {
    let total = max(1, tally.answered)
    var shapes = ""
    var entries = ""
    var left = 0
    for verdict in MatchVerdict.allCases {
      let count = tally.verdicts[verdict] ?? 0
      let part = count * 1000 / total
      shapes += rectangle(verdict.rawValue, x: left, y: 0, width: part, height: 10)
      left += part
      entries +=
        "<li><span class=\"verdict \(verdict.rawValue)\">\(verdict.rawValue)</span>"
        + " <b>\(count)</b> <small>\((200 * count + total) / (2 * total)) %</small></li>"
    }
    return figure(
      "Verdicts",
      "<svg class=\"strip\" role=\"img\" aria-label=\"Verdicts\" preserveAspectRatio=\"none\""
        + " viewBox=\"0 0 1000 10\">\(shapes)</svg><ul class=\"legend\">\(entries)</ul>"
    )
  }

  /// How many questions there are at each tenth of confidence.
  static func confidences(_ tally: MatchTally) -> String {
    let most = max(1, tally.confidences.max() ?? 1)
    var shapes = ""
    for (place, count) in tally.confidences.enumerated() {
      let height = count * 90 / most
      let x = place * 42
      shapes +=
        rectangle("bar", x: x + 3, y: 112 - height, width: 36, height: height)
        + "<text class=\"middle\" x=\"\(x + 21)\" y=\"\(106 - height)\">\(count)</text>"
        + "<text class=\"middle\" x=\"\(x + 21)\" y=\"130\">\(place * 10)</text>"
    }
    return figure(
      "Confidence in percent",
      "<svg role=\"img\" aria-label=\"Questions by confidence\" viewBox=\"0 0 \(width) 136\">"
        + "\(shapes)</svg>"
    )
  }

  /// The groups that were asked more than once, the largest first; each shows its rows.
  static func groups(fresh: [MatchTally.Repeated], answered: [MatchTally.Repeated]) -> String {
    let most = (fresh + answered).map(\.size).max() ?? 0
    return list(MatchTally.Repeated.freshTitle, fresh, most: most)
      + list(MatchTally.Repeated.answeredTitle, answered, most: most)
  }

  private static func list(_ title: String, _ groups: [MatchTally.Repeated], most: Int) -> String {
    guard !groups.isEmpty else { return "" }
    let entries = groups.map { group in
      let fresh = group.fresh * 1000 / most
      let bars =
        rectangle("bar", x: 0, y: 0, width: max(4, group.size * 1000 / most), height: 10)
        + rectangle("fresh", x: 0, y: 0, width: fresh, height: 10)
      return "<li><button type=\"button\" data-words=\"\(group.name)\"><b>\(group.size) ×</b> "
        + HTMLText.escaped(CleanText.oneLine(group.wording))
        + (group.fresh == 0 ? "" : " <small>\(group.fresh) fresh</small>") + "</button>"
        + "<svg class=\"line\" aria-hidden=\"true\" preserveAspectRatio=\"none\""
        + " viewBox=\"0 0 1000 10\">\(bars)</svg></li>"
    }
    return figure(
      title,
      "<ol class=\"list\">\(entries.joined())</ol>",
      name: "groups"
    )
  }

  /// What is to be read first, by sign.
  static func flags(_ tally: MatchTally) -> String {
    guard tally.flagged > 0 else { return "" }
    let titles = Dictionary(RedFlags.titles) { first, _ in first }
    let entries = zip(RedFlags.rules, tally.flags).filter { $0.1 > 0 }.map { rule, count in
      "<li><button type=\"button\" data-words=\"flag:\(rule)\"><b class=\"flag\">\(count)</b> "
        + HTMLText.escaped(titles[rule] ?? rule) + "</button></li>"
    }
    return figure("Read first", "<ul class=\"list\">\(entries.joined())</ul>")
  }

  private static func rectangle(
    _ name: String,
    x: Int,
    y: Int,
    width: Int,
    height: Int
  ) -> String {
    "<rect class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>"
  }

  private static func figure(_ title: String, _ content: String, name: String = "") -> String {
    "<figure class=\"\(name)\"><figcaption>\(title)</figcaption>\(content)</figure>\n"
  }
}
