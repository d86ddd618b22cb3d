import Conversations

/// Reads the parts of one comment: who, when, what.
struct CommentReader {
  let tree: HTMLTree
  let roles: RoleTable
  let comment: CommentNode
  let nodes: OwnNodes
  let places: CommentPlaces
  /// The header, where no class says what is the date, or who wrote it though somebody must have.
  let plainHeader: PlainHeader?

  /// What was read.
  struct Parts {
    var author: String?
    var date: String?
    var dateText: String?
    var text = ""
    var quotes: [Range<Int>] = []
    var kind = Comment.Kind.comment
    var flags: [Comment.Flag] = []
    var isMarked = false
    /// The number of the comment that the header says this one replies to.
    var repliesTo: String?
  }

  init(
    tree: HTMLTree,
    layout: ThreadLayout,
    comment: CommentNode,
    replies: [Range<HTMLTree.Index>]
  ) {
    self.tree = tree
    roles = layout.roles
    self.comment = comment
    nodes = OwnNodes(range: comment.start..<comment.end, replies: replies)
    places = CommentPlaces(of: nodes, in: tree, roles: roles, id: comment.id)
    let isUnnamed = places.author == nil && places.byline == nil
    plainHeader =
      (places.date == nil && places.time == nil) || (layout.hasPlainHeaders && isUnnamed)
      ? PlainHeader(of: nodes, in: tree, name: AuthorName(tree: tree, roles: roles)) : nil
  }

  /// Reads the comment.
  func parts() -> Parts {
    var parts = Parts()
    parts.isMarked = places.isMarked
    parts.repliesTo = places.repliesTo
    if let kind = kindByClass() {
      parts.kind = kind
      readPing(into: &parts)
      return parts
    }
    readAuthor(into: &parts)
    readDate(into: &parts)
    readText(into: &parts)
    if places.isHeld { parts.flags.append(.held) }
    if places.isTruncated { parts.flags.append(.truncated) }
    return parts
  }

  private func kindByClass() -> Comment.Kind? {
    for element in comment.elements {
      if tree.hasClass("pingback", element) { return .pingback }
      if tree.hasClass("trackback", element) { return .trackback }
    }
    return nil
  }

  // MARK: Author

  private func readAuthor(into parts: inout Parts) {
    let name = AuthorName(tree: tree, roles: roles)
    if let node = places.author?.node ?? places.byline {
      if let kind = SaysWords.pingKind(tree.textContent(of: node)) { parts.kind = kind }
      parts.author = name.read(node, isName: places.author?.rank == 1)
    }
    if parts.author == nil { parts.author = plainHeader?.author ?? name.first(in: header()) }
    if parts.author == nil { parts.author = plainFooter?.author }
  }

  /// The name and date under the text.
  private var plainFooter: PlainFooter? {
    guard plainHeader == nil, let text = places.text else { return nil }
    return PlainFooter(
      after: tree.end(of: text.node),
      of: nodes,
      in: tree,
      name: AuthorName(tree: tree, roles: roles)
    )
  }

  /// The comment's own nodes before its text.
  private func header() -> [HTMLTree.Index] {
    var header: [HTMLTree.Index] = []
    let limit = places.text.map(\.node) ?? comment.end
    for node in nodes {
      if node >= limit || (places.text == nil && tree.tag(of: node) == .p) { return header }
      header.append(node)
      if header.count > 200 { break }
    }
    return places.text == nil ? [] : header
  }

  // MARK: Date

  private func readDate(into parts: inout Parts) {
    if let time = places.time {
      parts.date = tree.string(.datetime, of: time).flatMap(DateReader.machineDate)
      parts.dateText = tree.textContent(of: time)
      if parts.date != nil { return }
    }
    if let node = places.date?.node {
      for name in [HTMLAttribute.datetime, .content, .title] where parts.date == nil {
        parts.date = tree.string(name, of: node).flatMap(DateReader.machineDate)
      }
    }
    let candidates = dateCandidates()
    for candidate in candidates {
      guard let found = PrintedDate.find(in: candidate).map(withTime) else { continue }
      parts.dateText = found.text
      parts.date = parts.date ?? found.date
      return
    }
    if let plainHeader, parts.date == nil {
      parts.dateText = plainHeader.date.text
      parts.date = plainHeader.date.date
      return
    }
    if let plainFooter, parts.date == nil {
      parts.dateText = plainFooter.date.text
      parts.date = plainFooter.date.date
      return
    }
    if parts.dateText == nil, places.date != nil,
      let relative = candidates.first, relative.contains(where: \.isNumber)
    {
      parts.dateText = relative
    }
  }

  /// A date whose time of day stands in an element beside it, with that time.
  private func withTime(_ date: PrintedDate) -> PrintedDate {
    guard let node = places.date?.node, let day = date.date, !day.contains("T") else { return date }
    let parent = tree.parent(of: node)
    let around = (parent..<tree.end(of: parent)).prefix(40)
      .filter { tree.tag(of: $0) == .text }.map(tree.textContent).joined(separator: " ")
    guard around.utf8.count <= 200, let whole = PrintedDate.find(in: around),
      whole.date?.hasPrefix(day + "T") == true
    else { return date }
    return whole
  }

  /// Texts that may hold the date, the best first.
  private func dateCandidates() -> [String] {
    var candidates: [String] = []
    for node in [places.time, places.date?.node].compactMap(\.self) {
      candidates.append(tree.textContent(of: node))
      // Where the page prints "3 years ago", the day may stand in a title within.
      for inner in node..<min(tree.end(of: node), node + 10) {
        if let title = tree.string(.title, of: inner) { candidates.append(title) }
      }
    }
    for node in [places.author?.node, places.byline].compactMap(\.self) {
      candidates.append(tree.textContent(of: node))
    }
    let header = header()
    if let first = header.first, let last = header.last {
      candidates.append(
        TextExtractor.text(of: first..<last + 1, in: tree, limit: 500) { nodes.afterReply(at: $0) }
      )
    }
    return candidates.filter { !$0.isEmpty }
  }

  // MARK: Pings

  /// A ping: the other page's title is its author; it has an excerpt in the full form alone.
  private func readPing(into parts: inout Parts) {
    readDate(into: &parts)
    if places.author != nil || places.text?.rank == 1 {
      let kind = parts.kind
      readAuthor(into: &parts)
      parts.kind = kind
      readText(into: &parts)
      return
    }
    let title = nodes.first {
      tree.tag(of: $0) == .a && tree.attribute(.href, of: $0) != nil
    }
    parts.author = title.map { tree.textContent(of: $0) }
  }
}
