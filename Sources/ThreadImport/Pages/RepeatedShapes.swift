/// Recognises comments whose classes say nothing, by their repeated structure: elements of one
/// shape side by side, each with a name, a date and then a text.
struct RepeatedShapes {
  let tree: HTMLTree
  let elements: PageElements

  /// Fewer items than this may look alike by chance.
  private static let minimumCount = 3
  /// How long a name is at most, in words: titles are longer.
  private static let maximumNameWords = 4

  /// What elements that look alike have in common.
  private struct Shape: Hashable {
    var parent: HTMLTree.Index
    var tag: HTMLTag
    var firstClass: NameHash?
  }

  /// The comments' elements in document order; none where nothing speaks for comments.
  ///
  /// - Complexity: O(*n*) in the elements with attributes: a header is short.
  func items() -> [HTMLTree.Index] {
    var groups: [Shape: [HTMLTree.Index]] = [:]
    for node in elements.attributed where Self.containers.contains(tree.tag(of: node)) {
      let shape = Shape(
        parent: tree.parent(of: node),
        tag: tree.tag(of: node),
        firstClass: tree.classNames(of: node).first
      )
      groups[shape, default: []].append(node)
    }
    var best: [HTMLTree.Index] = []
    for group in groups.values where group.count >= Self.minimumCount {
      let items = group.filter(isComment)
      let isBetter = (items.count, best.first ?? .max) > (best.count, items.first ?? .max)
      guard items.count >= Self.minimumCount, items.count * 5 >= group.count * 4, isBetter else {
        continue
      }
      // Teasers each lead to what they announce.
      if items.count(where: leadsElsewhere) * 5 < items.count * 4 { best = items }
    }
    return best
  }

  private static let containers: Set<HTMLTag> = [.div, .li, .article, .section, .tr, .dd, .dl]

  /// Whether an element is a person's words: a short name, a date, a text, and no headline that
  /// leads elsewhere.
  private func isComment(_ node: HTMLTree.Index) -> Bool {
    let nodes = OwnNodes(range: node..<tree.end(of: node), replies: [])
    let reader = AuthorName(tree: tree, roles: .common)
    guard let header = PlainHeader(of: nodes, in: tree, name: reader),
      let name = header.author, !name.contains(where: \.isNumber),
      name.split(separator: " ").count <= Self.maximumNameWords
    else { return false }
    return !nodes.contains { isHeadlineWithLink($0) }
  }

  /// Whether an element has a link that is neither a button nor within this page.
  private func leadsElsewhere(_ node: HTMLTree.Index) -> Bool {
    var links = (node..<tree.end(of: node)).filter { tree.tag(of: $0) == .a }
    // The first one may lead to its author's own page.
    if let first = links.first,
      tree.textContent(of: first).split(separator: " ").count
        <= Self.maximumNameWords
    {
      links.removeFirst()
    }
    return links.contains { link in
      guard let address = tree.attribute(.href, of: link) else { return false }
      return !address.contains(0x23) && !address.containsIgnoringCase("reply")
        && !address.startsIgnoringCase("javascript:")
    }
  }

  private func isHeadlineWithLink(_ node: HTMLTree.Index) -> Bool {
    tree.tag(of: node).isHeading
      && (node..<tree.end(of: node)).contains { tree.tag(of: $0) == .a }
  }
}
