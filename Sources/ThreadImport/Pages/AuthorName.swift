/// Reads a comment's author from the element that names them.
struct AuthorName {
  let tree: HTMLTree
  let roles: RoleTable

  /// The name without "says", badges and dates; `nil` where the element has none.
  func read(_ node: HTMLTree.Index) -> String? {
    let text = TextExtractor.text(of: node..<tree.end(of: node), in: tree) { inner in
      guard inner != node, tree.tag(of: inner) != .text else { return nil }
      return isBeside(inner) ? tree.end(of: inner) : nil
    }
    let line = text.split(separator: "\n").first.map(String.init) ?? ""
    return SaysWords.strip(line)
  }

  /// Whether an element within the name is not part of it.
  private func isBeside(_ node: HTMLTree.Index) -> Bool {
    let found = roles.roles(of: node, in: tree)
    if found.isNoise || found.date > 0 { return found.author == 0 }
    if tree.tag(of: node) == .a, let address = tree.attribute(.href, of: node) {
      return address.containsIgnoringCase("#comment-")
        || address.containsIgnoringCase("replytocom")
    }
    return tree.tag(of: node) == .time
  }
}
