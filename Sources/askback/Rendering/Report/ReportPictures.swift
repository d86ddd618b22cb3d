/// Counts as pictures: SVG within the page.
enum ReportPictures {
  private static let width = 600

  /// Verdicts as parts of one bar.
  static func verdicts(_ tally: MatchTally) -> String {
    let total = max(1, tally.answered)
    var shapes = ""
    var left = 0
    for verdict in MatchVerdict.allCases {
      let count = tally.verdicts[verdict] ?? 0
      let part = count * width / total
      shapes +=
        "<rect class=\"\(verdict.rawValue)\" x=\"\(left)\" y=\"0\" width=\"\(part)\" height=\"36\"/>"
      left += part
    }
    var label = 0
    for verdict in MatchVerdict.allCases {
      let count = tally.verdicts[verdict] ?? 0
      shapes +=
        "<rect class=\"\(verdict.rawValue)\" x=\"\(label)\" y=\"50\" width=\"14\" height=\"14\"/>"
        + "<text x=\"\(label + 20)\" y=\"63\">\(verdict.rawValue) \(count) (\((200 * count + total) / (2 * total)) %)</text>"
      label += 200
    }
    return picture("Verdicts", height: 72, shapes)
  }

  /// How many questions there are at each tenth of confidence.
  static func confidences(_ tally: MatchTally) -> String {
    let most = max(1, tally.confidences.max() ?? 1)
    var shapes = ""
    for (place, count) in tally.confidences.enumerated() {
      let height = count * 100 / most
      let x = place * 60
      shapes +=
        "<rect class=\"bar\" x=\"\(x + 4)\" y=\"\(120 - height)\" width=\"52\" height=\"\(height)\"/>"
        + "<text class=\"middle\" x=\"\(x + 30)\" y=\"\(114 - height)\">\(count)</text>"
        + "<text class=\"middle\" x=\"\(x + 30)\" y=\"138\">\(place * 10) %</text>"
    }
    return picture("Confidence", height: 146, shapes)
  }

  /// The groups that were asked most, by how often.
  static func groups(_ groups: [MatchTally.Repeated]) -> String {
    guard let most = groups.map(\.size).max() else { return "" }
    var shapes = ""
    for (place, group) in groups.enumerated() {
      let y = place * 40
      let wording =
        group.wording.count > 76 ? String(group.wording.prefix(75)) + "…" : group.wording
      let size = max(2, group.size * 500 / most)
      let fresh = group.fresh * 500 / most
      shapes +=
        "<text x=\"0\" y=\"\(y + 13)\">\(group.name) \(HTMLText.escaped(wording))</text>"
        + "<rect class=\"bar\" x=\"0\" y=\"\(y + 18)\" width=\"\(size)\" height=\"12\"/>"
        + "<rect class=\"fresh\" x=\"0\" y=\"\(y + 18)\" width=\"\(fresh)\" height=\"12\"/>"
        + "<text x=\"\(size + 6)\" y=\"\(y + 29)\">\(group.size), \(group.fresh) fresh</text>"
    }
    return picture("Asked more than once", height: groups.count * 40, shapes)
  }

  private static func picture(_ title: String, height: Int, _ shapes: String) -> String {
    """
    <figure><figcaption>\(title)</figcaption><svg role="img" aria-label="\(title)" \
    viewBox="0 0 \(width) \(height)">\(shapes)</svg></figure>

    """
  }
}
