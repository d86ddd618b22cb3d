/// Reads a comment's author from the element that names them.
struct AuthorName {
  let tree: HTMLTree
  let roles: RoleTable

  /// The name without "says", badges and dates; `nil` where the element has none.
  ///
  /// Where the element `isName` and nothing else, a date in it belongs to the name.
  func read(_ node: HTMLTree.Index, isName: Bool) -> String? {
    let text = text(of: node)
    var line = text.split(separator: "\n").first { $0.contains(where: \.isLetter) } ?? ""
    if !isName, PrintedDate.find(in: String(line)) != nil {
      // The date stands in the same element: the name has an element of its own, or comes first.
      if let inner = inner(of: node) { return inner }
      line = beforeDate(line)
    }
    if !isName { line = Self.withoutLead(line) }
    return SaysWords.strip(String(line), isName: isName) ?? SaysWords.strip(text)
  }

  /// The first name in a header that has no element for it.
  func first(in header: [HTMLTree.Index]) -> String? {
    let named: Set<HTMLTag> = [.strong, .b, .h3, .h4, .h5, .h6, .a, .cite]
    for node in header where named.contains(tree.tag(of: node)) && !isBeside(node) {
      if let name = plausible(text(of: node)) { return name }
    }
    for node in header where tree.tag(of: node) == .text {
      let text = tree.textContent(of: node)
      if let name = afterDate(text).flatMap(plausible) { return name }
      if let name = plausible(String(beforeDate(Substring(text)))) { return name }
    }
    return nil
  }

  private func plausible(_ text: String) -> String? {
    guard let name = SaysWords.strip(text), name.count <= 60, name.contains(where: \.isLetter),
      PrintedDate.find(in: name) == nil, !SaysWords.isOnlySays(name), !Self.isLead(name)
    else { return nil }
    return name
  }

  private func text(of node: HTMLTree.Index) -> String {
    TextExtractor.text(of: node..<tree.end(of: node), in: tree, limit: 500) { inner in
      guard inner != node, tree.tag(of: inner) != .text else { return nil }
      return isBeside(inner) ? tree.end(of: inner) : nil
    }
  }

  /// The text of the first element that makes a name stand out.
  private func inner(of node: HTMLTree.Index) -> String? {
    let named: Set<HTMLTag> = [.strong, .b, .cite, .a, .em]
    for inner in node + 1..<max(node + 1, tree.end(of: node))
    where named.contains(tree.tag(of: inner)) && !isBeside(inner) {
      if let name = plausible(text(of: inner)) { return name }
    }
    return nil
  }

  /// The words before a date and before what leads to it.
  private func beforeDate(_ line: Substring) -> Substring {
    guard let date = PrintedDate.find(in: String(line)), let range = line.firstRange(of: date.text)
    else { return line }
    return Self.withoutLead(line[..<range.lowerBound])
  }

  /// A name without the words and signs that lead to a date.
  private static func withoutLead(_ line: Substring) -> Substring {
    var name = line.withoutEdgeSpace
    for lead in leadEndings where name.hasSuffix(lead) {
      name = name.dropLast(lead.count).withoutEdgeSpace
    }
    return name
  }

  /// What leads to a date.
  private static let leads = ["on", "at", "am", "le", "el", "il", "em", "op", "den"]

  private static let leadEndings = leads.map { " " + $0 } + ["—", "–", "-", "|", "/", ","]

  private static let weekdays = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag \
    freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes \
    miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato \
    domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    """
    .split(separator: " ").map(String.init)
  )

  /// Whether a text is nothing but what leads to a date: "Le jeudi".
  private static func isLead(_ name: String) -> Bool {
    guard name.utf8.count <= 20 else { return false }
    return name.lowercased().split(separator: " ").allSatisfy {
      leads.contains(String($0)) || weekdays.contains(String($0))
    }
  }

  /// What stands between a date and the name behind it.
  private static let byWords = ["par", "by", "von", "por", "di", "da", "door", "av", "af", "przez"]

  /// The name behind a date: "Le 4 mars 2010, 10:16 par Lou".
  private func afterDate(_ text: String) -> String? {
    guard let date = PrintedDate.find(in: text), let range = text.firstRange(of: date.text) else {
      return nil
    }
    let words = text[range.upperBound...].withoutEdgeSpace.split(separator: " ", maxSplits: 1)
    guard words.count == 2, Self.byWords.contains(words[0].lowercased()) else { return nil }
    return String(words[1])
  }

  /// Whether an element within the name is not part of it.
  private func isBeside(_ node: HTMLTree.Index) -> Bool {
    if tree.tag(of: node) == .time { return true }
    guard tree.nodes[node].attributeCount > 0 else { return false }
    let found = roles.roles(of: node, in: tree)
    if found.isNoise || found.date > 0 { return found.author == 0 }
    if tree.tag(of: node) == .a, let address = tree.attribute(.href, of: node) {
      return address.containsIgnoringCase("#comment-")
        || address.containsIgnoringCase("replytocom") || address.startsIgnoringCase("javascript:")
    }
    return false
  }
}
