/// The elements that hold the parts of one comment.
struct CommentPlaces {
  /// An element and how good the evidence for it is; 1 is the best.
  struct Place {
    var node: HTMLTree.Index
    var rank: UInt8
  }

  var author: Place?
  var date: Place?
  var text: Place?
  /// A `cite` that comes before the text.
  var byline: HTMLTree.Index?
  /// A `time`, if possible with a date for programs.
  var time: HTMLTree.Index?
  /// A link from the header to the comment that this one replies to.
  var repliesTo: String?
  /// Elements that are not part of the text.
  var noise: Set<HTMLTree.Index> = []
  var isMarked = false
  var isHeld = false
  var isTruncated = false

  /// The end of the last element that holds no text of the comment.
  private var coveredEnd = 0
  /// Whether words of the comment's text have come.
  private var textStarted = false

  /// Looks through a comment's own nodes; a term of a list without a class for the text has it in
  /// its description.
  init(of nodes: OwnNodes, in tree: HTMLTree, roles table: RoleTable, id: String) {
    for node in nodes {
      switch tree.tag(of: node) {
      case .text:
        if let text, tree.contains(text.node, node), node >= coveredEnd, !tree.isBlank(node) {
          textStarted = true
        } else {
          lookAtBadge(node, in: tree)
        }
        continue
      case .time, .ins, .abbr:
        if !textStarted, isBetterTime(node, in: tree) { time = node }
      case .cite: if byline == nil, !textStarted { byline = node }
      case .a: lookAtLink(node, in: tree, id: id)
      default: break
      }
      guard tree.nodes[node].attributeCount > 0 else { continue }
      var roles = table.roles(of: node, in: tree)
      if node == nodes.range.lowerBound {
        // The outermost element is the comment, not a part of it.
        isMarked = roles.marks.contains(.postAuthor)
        roles = RoleTable.Roles()
      }
      note(roles, of: node, in: tree)
    }
    if text == nil, tree.tag(of: nodes.range.lowerBound) == .dt,
      let description = nodes.first(where: { tree.tag(of: $0) == .dd })
    {
      text = Place(node: description, rank: 3)
    }
  }

  /// A time is best with a date for programs; one of `time` may come without.
  private func isBetterTime(_ node: HTMLTree.Index, in tree: HTMLTree) -> Bool {
    let isDated = tree.attribute(.datetime, of: node) != nil
    guard let time else { return isDated || tree.tag(of: node) == .time }
    return isDated && tree.attribute(.datetime, of: time) == nil
  }

  private mutating func note(
    _ roles: RoleTable.Roles,
    of node: HTMLTree.Index,
    in tree: HTMLTree
  ) {
    if roles.isNoise { noise.insert(node) }
    if roles.marks.contains(.held) { isHeld = true }
    if roles.marks.contains(.truncated) { isTruncated = true }
    if roles.marks.contains(.postAuthor) { isMarked = true }
    if roles.text > 0, isBetterText(node, roles.text, in: tree) {
      text = Place(node: node, rank: roles.text)
    }
    // What stands in the text was written by the reader.
    let isWritten =
      textStarted && !roles.isNoise && text.map { tree.contains($0.node, node) } == true
    if roles.author > 0, roles.author < author?.rank ?? .max, !isWritten {
      author = Place(node: node, rank: roles.author)
    }
    if roles.date > 0, roles.date < date?.rank ?? .max, !isWritten {
      date = Place(node: node, rank: roles.date)
    }
    if roles.text == 0, roles.isNoise || roles.author > 0 || roles.date > 0 {
      coveredEnd = max(coveredEnd, tree.end(of: node))
    }
  }

  /// An element within the one found so far is better if that one holds the header as well.
  private func isBetterText(_ node: HTMLTree.Index, _ rank: UInt8, in tree: HTMLTree) -> Bool {
    guard let text else { return true }
    if rank != text.rank { return rank < text.rank }
    guard tree.contains(text.node, node) else { return false }
    let header = [author?.node, date?.node, time].compactMap(\.self)
    return !textStarted || header.contains { tree.contains(text.node, $0) }
  }

  /// A badge beside the name says that the article's author wrote the comment.
  private mutating func lookAtBadge(_ node: HTMLTree.Index, in tree: HTMLTree) {
    let words = tree.text(of: node)
    guard words.count <= 60, !textStarted, !isMarked, !words.allSatisfy(\.isASCIISpace) else {
      return
    }
    let parent = tree.parent(of: node)
    guard tree.nodes[parent].attributeCount > 0, author?.node != parent else { return }
    let badge = Substring(decoding: words, as: UTF8.self).withoutEdgeSpace.lowercased()
    if Self.badges.contains(badge) { isMarked = true }
  }

  private static let badges: Set<String> = [
    "author", "post author", "autor", "autorin", "beitragsautor", "beitragsautorin", "auteur",
    "auteur de l’article", "autor de la entrada", "autore", "autore dell'articolo",
    "autor do post", "auteur van het bericht", "forfatter", "författare", "op", "作者", "投稿者",
  ]

  /// A link of the header to another comment is the one replied to; a link that only a script
  /// follows is a button.
  private mutating func lookAtLink(_ node: HTMLTree.Index, in tree: HTMLTree, id: String) {
    guard let address = tree.attribute(.href, of: node) else { return }
    if address.startsIgnoringCase("javascript:") { noise.insert(node) }
    let isInText =
      text.map { tree.contains($0.node, node) } ?? (tree.tag(of: tree.parent(of: node)) == .p)
    guard !textStarted, !isInText, repliesTo == nil, let hash = address.lastIndex(of: 0x23),
      let other = address[(hash + 1)...].number(after: "comment-"), other != id
    else { return }
    repliesTo = other
  }
}

extension HTMLTree {
  /// Whether a text node has nothing but white space.
  func isBlank(_ node: Index) -> Bool { text(of: node).allSatisfy(\.isASCIISpace) }

  /// The text of a small subtree, such as a name or a heading; of a large one the beginning.
  func textContent(of node: Index) -> String {
    TextExtractor.text(of: node..<end(of: node), in: self, limit: 500)
  }
}
