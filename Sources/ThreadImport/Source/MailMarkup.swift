extension ForeignText {
  /// Returns what a reader sees of a mail in HTML.
  ///
  /// With `marksQuotes` it is written as programs write it as plain text: a line that is quoted from an
  /// earlier mail begins with ">", and a line of dashes stands before an earlier mail as a whole.
  ///
  /// - Complexity: O(*n*) in the markup's size.
  package static func text(ofMail markup: String, marksQuotes: Bool) -> String {
    let tree = HTMLParser.parse(Array(markup.utf8)).tree
    let text = MailMarkup(tree: tree).text(marksQuotes: marksQuotes)
    return Mojibake.repair(text).text
  }
}

/// A mail's HTML: what is hidden, and what is quoted.
private struct MailMarkup {
  let tree: HTMLTree

  /// More of a style is not read.
  private static let longestStyle = 4096
  private static let hidingStyles = ["display:none", "visibility:hidden", "mso-hide:all"]
  /// Where Outlook and Yahoo put the mail that is answered, up to the end of all.
  private static let earlierIDs = ["divRplyFwdMsg", "appendonsend"]
  private static let earlierClass: NameHash = "yahoo_quoted"
  private static let earlierLine = "-----Original Message-----"

  func text(marksQuotes: Bool) -> String {
    var pieces: [String] = []
    var start = 0
    var node = 0
    while node < tree.nodes.count {
      let end = tree.end(of: node)
      if isUnseen(node) {
        node = max(end, node + 1)
      } else if marksQuotes, isQuotation(node) {
        pieces.append(piece(start..<node))
        let quoted = piece(node..<end)
        pieces += quoted.split(whereSeparator: \.isNewline).map { "> \($0)" }
        start = end
        node = max(end, node + 1)
      } else {
        if marksQuotes, isEarlierMail(node) {
          pieces += [piece(start..<node), Self.earlierLine]
          start = node
        }
        node += 1
      }
    }
    pieces.append(piece(start..<tree.nodes.count))
    return pieces.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func piece(_ range: Range<HTMLTree.Index>) -> String {
    TextExtractor.text(of: range, in: tree) { isUnseen($0) ? tree.end(of: $0) : nil }
  }

  /// Whether no reader sees an element: the title, or what a style hides, as the lines that are only
  /// for a mailbox's list.
  private func isUnseen(_ node: HTMLTree.Index) -> Bool {
    if tree.tag(of: node) == .title { return true }
    guard tree.nodes[node].attributeCount > 0 else { return false }
    if tree.attribute(.hidden, of: node) != nil { return true }
    guard let style = tree.attribute(.style, of: node) else { return false }
    let plain = style.prefix(Self.longestStyle).filter { !$0.isASCIISpace }.map(\.asciiLowercased)
    let text = String(decoding: plain, as: UTF8.self)
    return Self.hidingStyles.contains { text.containsBytes(of: $0) }
  }

  private func isQuotation(_ node: HTMLTree.Index) -> Bool {
    guard tree.tag(of: node) == .blockquote else { return false }
    return tree.string(.type, of: node)?.lowercased() == "cite"
      || tree.classes(of: node).contains { $0.containsIgnoringCase("quote") }
  }

  private func isEarlierMail(_ node: HTMLTree.Index) -> Bool {
    guard tree.nodes[node].attributeCount > 0 else { return false }
    if tree.hasClass(Self.earlierClass, node) { return true }
    guard let id = tree.string(.id, of: node) else { return false }
    // Outlook puts "x_" before the names of what it quotes.
    return Self.earlierIDs.contains { id == $0 || id == "x_\($0)" }
  }
}
