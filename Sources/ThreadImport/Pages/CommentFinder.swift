/// Finds the comments of a page by a layout's rules, wherever they stand.
struct CommentFinder {
  let tree: HTMLTree
  let layout: ThreadLayout
  /// The elements that may have to do with comments.
  let elements: PageElements

  /// An element that a layout's anchor rule names.
  private struct Marker {
    var id: String
    var node: HTMLTree.Index
    var evidence: Int
  }

  /// The page's comments in document order, each once, with their parents.
  func comments() -> [CommentNode] {
    var markers = markers()
    markers += unnumbered(besides: markers)
    var comments = merged(markers)
    applyExtent(to: &comments)
    widen(&comments)
    comments.sort { $0.start < $1.start }
    giveIdentifiers(to: &comments)
    CommentNesting(tree: tree, layout: layout).resolve(&comments)
    return comments
  }

  /// How many different comments the layout's rules find, a cheap first look.
  func count() -> Int {
    if layout.strangers.contains(where: elements.itemTypes.contains) { return 0 }
    let markers = markers()
    let named = Set(markers.map(\.id)).subtracting([""])
    if case .ancestor(let itemClass) = layout.extent {
      // Each comment has an element of its own.
      let items = Set(markers.compactMap { self.ancestor(of: $0.node, itemClass) })
      return items.count == named.count ? items.count : 0
    }
    return named.count + markers.count { $0.id.isEmpty }
  }

  // MARK: Markers

  private func markers() -> [Marker] {
    var found: [Marker] = []
    for node in layout.needsClass ? elements.attributed : elements.identified {
      guard let id = layout.identifier(of: node, in: tree) else { continue }
      found.append(Marker(id: id, node: node, evidence: evidence(of: node)))
    }
    return found
  }

  /// How much speaks for an element being a comment: its class, and that it holds something.
  private func evidence(of node: HTMLTree.Index) -> Int {
    var evidence = min(tree.end(of: node) - node, 4)
    if tree.tag(of: node) == .a { evidence -= 3 }
    for name in tree.classNames(of: node) where layout.wrappers.contains(name) { evidence += 4 }
    for word in tree.classes(of: node) where word.depth != nil { evidence += 4 }
    return evidence
  }

  /// Elements with the class of a comment and a depth that hold no numbered one.
  private func unnumbered(besides markers: [Marker]) -> [Marker] {
    guard !layout.wrappers.isEmpty else { return [] }
    let numbered = markers.map(\.node).sorted()
    var found: [Marker] = []
    for node in elements.attributed {
      // What describes a term of a list belongs to it.
      guard tree.tag(of: node) != .dd, isDeepWrapper(node) else { continue }
      // The first numbered element within may be this comment's own.
      let first = numbered.partitioningIndex { $0 >= node }
      let limit = min(tree.end(of: node), firstWrapper(after: node))
      if first < numbered.count, numbered[first] < limit { continue }
      found.append(Marker(id: "", node: node, evidence: 4))
    }
    return found
  }

  private func isWrapper(_ node: HTMLTree.Index) -> Bool {
    tree.hasClass(in: layout.wrappers, node)
  }

  /// Whether the element has the class of a comment and a depth.
  private func isDeepWrapper(_ node: HTMLTree.Index) -> Bool {
    isWrapper(node) && tree.classes(of: node).contains { $0.depth != nil }
  }

  private func firstWrapper(after node: HTMLTree.Index) -> HTMLTree.Index {
    var next = node + 1
    while next < tree.end(of: node) {
      if tree.nodes[next].attributeCount > 0, isDeepWrapper(next) { return next }
      next += 1
    }
    return next
  }

  // MARK: From markers to comments

  /// One comment for each identifier: elements that stand within the first one are the same
  /// comment; of several places the one with the best evidence is the comment.
  private func merged(_ markers: [Marker]) -> [CommentNode] {
    var places: [String: Int] = [:]
    var comments: [CommentNode] = []
    var evidence: [Int] = []
    for marker in markers {
      let node = CommentNode(
        id: marker.id,
        start: marker.node,
        end: tree.end(of: marker.node),
        elements: [marker.node]
      )
      guard !marker.id.isEmpty, let place = places[marker.id] else {
        if !marker.id.isEmpty { places[marker.id] = comments.count }
        comments.append(node)
        evidence.append(marker.evidence)
        continue
      }
      if tree.contains(comments[place].start, marker.node) {
        comments[place].elements.append(marker.node)
      } else if marker.evidence > evidence[place] {
        comments[place] = node
        evidence[place] = marker.evidence
      }
    }
    return comments
  }

  /// Gives each comment the nodes that its layout says are its own.
  private func applyExtent(to comments: inout [CommentNode]) {
    switch layout.extent {
    case .element:
      for place in comments.indices { liftAnchor(&comments[place]) }
    case .ancestor(let itemClass):
      for place in comments.indices {
        if let node = ancestor(of: comments[place].start, itemClass) {
          take(node, into: &comments[place])
        }
      }
    }
    extendTerms(in: &comments)
  }

  private func ancestor(of node: HTMLTree.Index, _ itemClass: NameHash) -> HTMLTree.Index? {
    var node = node
    for _ in 0..<8 where node != 0 {
      if tree.hasClass(itemClass, node) { return node }
      node = tree.parent(of: node)
    }
    return nil
  }

  /// A comment that is a term of a definition list goes on to the next comment's term.
  private func extendTerms(in comments: inout [CommentNode]) {
    let starts = comments.map(\.start).sorted()
    for place in comments.indices where tree.tag(of: comments[place].start) == .dt {
      let list = tree.parent(of: comments[place].start)
      let next = starts.partitioningIndex { $0 > comments[place].start }
      let limit = next < starts.count ? starts[next] : tree.nodes.count
      comments[place].end = max(min(limit, tree.end(of: list)), comments[place].end)
    }
  }

  /// An empty `<a id="comment-7">` stands before its comment or at the comment's beginning.
  private func liftAnchor(_ comment: inout CommentNode) {
    let node = comment.start
    guard tree.tag(of: node) == .a || tree.end(of: node) == node + 1 else { return }
    let parent = tree.parent(of: node)
    if isWrapper(parent) || tree.tag(of: parent) == .li {
      take(parent, into: &comment)
      return
    }
    var next = tree.end(of: node)
    while next < tree.end(of: parent), tree.tag(of: next) == .text { next += 1 }
    guard next < tree.end(of: parent), tree.tag(of: next) != .a else { return }
    // A piece of the comment, such as the name: then all of it stands around the anchor.
    let isPiece = !isWrapper(next) && !holdsText(next) && holdsText(parent)
    take(isPiece && anchorCount(in: parent) == 1 ? parent : next, into: &comment)
  }

  /// Whether an element is or holds one that a class says is a comment's text.
  private func holdsText(_ node: HTMLTree.Index) -> Bool {
    (node..<min(tree.end(of: node), node + 60)).contains { inner in
      tree.nodes[inner].attributeCount > 0 && layout.roles.roles(of: inner, in: tree).text > 0
    }
  }

  /// How many different comments have an anchor in an element.
  private func anchorCount(in node: HTMLTree.Index) -> Int {
    let names = (node..<min(tree.end(of: node), node + 400)).compactMap {
      tree.nodes[$0].attributeCount > 0 ? layout.identifier(of: $0, in: tree) : nil
    }
    return Set(names).count
  }

  private func take(_ node: HTMLTree.Index, into comment: inout CommentNode) {
    comment.start = node
    comment.end = tree.end(of: node)
    comment.elements.insert(node, at: 0)
  }

  /// Takes in the element around a comment that has a comment's class but no number, where most
  /// comments of the page have one.
  private func widen(_ comments: inout [CommentNode]) {
    guard !layout.wrappers.isEmpty else { return }
    let starts = comments.map(\.start).sorted()
    let taken = Set(comments.flatMap(\.elements))
    var wider: [Int: HTMLTree.Index] = [:]
    for (place, comment) in comments.enumerated() {
      var node = tree.parent(of: comment.start)
      var steps = 0
      while node != 0, steps < 6, !taken.contains(node) {
        if isWrapper(node) {
          // The comment must be the first one in it.
          let first = starts.partitioningIndex { $0 >= node }
          if starts[first] == comment.start { wider[place] = node }
          break
        }
        node = tree.parent(of: node)
        steps += 1
      }
    }
    guard wider.count * 2 >= comments.count else { return }
    for (place, node) in wider { take(node, into: &comments[place]) }
  }

  /// Comments without a number take one from their links, or are counted.
  private func giveIdentifiers(to comments: inout [CommentNode]) {
    var names = UniqueNames(comments.map(\.id))
    for place in comments.indices where comments[place].id.isEmpty {
      let limit = place + 1 < comments.count ? comments[place + 1].start : comments[place].end
      let range = comments[place].start..<min(limit, comments[place].end)
      let number = ownNumber(of: comments[place].start) ?? linkedIdentifier(in: range)
      comments[place].isCounted = number == nil
      comments[place].id = names.take(number ?? "\(place + 1)")
    }
  }

  /// The number at the end of an element's `id`: `post_12`, `answer-12`.
  private func ownNumber(of node: HTMLTree.Index) -> String? {
    guard let id = tree.attribute(.id, of: node), id.count <= 40 else { return nil }
    let digits = id.reversed().prefix(while: \.isASCIIDigit).reversed()
    return digits.isEmpty ? nil : String(decoding: Array(digits), as: UTF8.self)
  }

  /// The number in a permanent link or reply link.
  private func linkedIdentifier(in range: Range<HTMLTree.Index>) -> String? {
    for node in range where tree.tag(of: node) == .a {
      guard let address = tree.attribute(.href, of: node),
        let hash = address.lastIndex(of: 0x23)
      else { continue }
      if let id = address[(hash + 1)...].number(after: "comment-") { return id }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  private static let depthPrefixes = [
    "depth-", "wc_comment_level-", "wpd_comment_level-", "_level-", "comment-level-",
  ]

  /// The number of a class like `depth-3`.
  var depth: Int? {
    for prefix in Self.depthPrefixes {
      if let number = number(after: prefix), let depth = Int(number), (1...1000).contains(depth) {
        return depth
      }
    }
    return nil
  }
}
