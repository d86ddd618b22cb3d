import Conversations

/// Reads the parts of one comment: who, when, what.
struct CommentReader {
  let tree: HTMLTree
  let layout: ThreadLayout
  /// The comment's nodes.
  let comment: CommentNode
  /// The nodes of the comments within it, in document order.
  let replies: [Range<HTMLTree.Index>]

  /// What was read.
  struct Parts {
    var author: String?
    var date: String?
    var dateText: String?
    var text = ""
    var kind = Comment.Kind.comment
    var isMarked = false
    var isHeld = false
  }

  /// The elements that hold the parts.
  private struct Places {
    var author: (node: HTMLTree.Index, rank: UInt8)?
    var date: (node: HTMLTree.Index, rank: UInt8)?
    var text: (node: HTMLTree.Index, rank: UInt8)?
    var byline: HTMLTree.Index?
    var time: HTMLTree.Index?
    var noise: Set<HTMLTree.Index> = []
    var isMarked = false
    var isHeld = false
  }

  /// Reads the comment.
  func parts() -> Parts {
    var parts = Parts()
    var places = places()
    parts.isMarked = places.isMarked || hasMark()
    parts.isHeld = places.isHeld
    parts.kind = kind()
    if parts.kind != .comment {
      readPing(&places, into: &parts)
      return parts
    }
    readAuthor(places, into: &parts)
    readDate(places, into: &parts)
    parts.text = text(places, parts)
    return parts
  }

  // MARK: Looking

  /// Goes through the comment's own nodes, not those of replies.
  private func forEachOwnNode(_ body: (HTMLTree.Index) -> HTMLTree.Index?) {
    var node = comment.start
    var next = 0
    while node < comment.end {
      while next < replies.count, replies[next].upperBound <= node { next += 1 }
      if next < replies.count, replies[next].lowerBound == node {
        node = replies[next].upperBound
        continue
      }
      node = body(node) ?? node + 1
    }
  }

  private func places() -> Places {
    var places = Places()
    let own = Set(comment.elements)
    forEachOwnNode { node in
      let tag = tree.tag(of: node)
      guard tag != .text, !own.contains(node) else { return nil }
      if tag == .time || tag == .ins {
        if places.time == nil, tree.attribute(.datetime, of: node) != nil { places.time = node }
      }
      if places.byline == nil, tag == .cite, places.text == nil { places.byline = node }
      let roles = layout.roles.roles(of: node, in: tree)
      note(roles, of: node, in: &places)
      return nil
    }
    return places
  }

  private func note(
    _ roles: RoleTable.Roles,
    of node: HTMLTree.Index,
    in places: inout Places
  ) {
    // What stands in the text was written by the reader.
    let isInText =
      places.text.map { $0.rank == 1 && tree.contains($0.node, node) } ?? false
    if roles.isNoise { places.noise.insert(node) }
    if roles.marksHeld { places.isHeld = true }
    if roles.text > 0, roles.text < places.text?.rank ?? .max { places.text = (node, roles.text) }
    if isInText, roles.text == 0, roles.author > 0 { return }
    if roles.marksPostAuthor { places.isMarked = true }
    if roles.author > 0, roles.author < places.author?.rank ?? .max {
      places.author = (node, roles.author)
    }
    if roles.date > 0, roles.date < places.date?.rank ?? .max {
      places.date = (node, roles.date)
    }
  }

  private func hasMark() -> Bool {
    comment.elements.contains { layout.roles.roles(of: $0, in: tree).marksPostAuthor }
  }

  private func kind() -> Comment.Kind {
    for element in comment.elements {
      for word in tree.classes(of: element) {
        if word.equalsIgnoringCase("pingback") { return .pingback }
        if word.equalsIgnoringCase("trackback") { return .trackback }
      }
    }
    return .comment
  }

  // MARK: Author and date

  private func readAuthor(_ places: Places, into parts: inout Parts) {
    let node = places.author.map(\.node) ?? places.byline
    guard let node else { return }
    let name = AuthorName(tree: tree, roles: layout.roles)
    parts.author = name.read(node)
  }

  private func readDate(_ places: Places, into parts: inout Parts) {
    if let time = places.time {
      parts.date = tree.string(.datetime, of: time).flatMap(DateReader.machineDate)
      parts.dateText = TextExtractor.text(of: time..<tree.end(of: time), in: tree)
      if parts.date != nil { return }
    }
    if let place = places.date {
      let node = place.node
      for name in [HTMLAttribute.datetime, .content] {
        parts.date = parts.date ?? tree.string(name, of: node).flatMap(DateReader.machineDate)
      }
    }
    let candidates = dateCandidates(places)
    for candidate in candidates {
      guard let found = PrintedDate.find(in: candidate) else { continue }
      parts.dateText = found.text
      parts.date = parts.date ?? found.date
      return
    }
    parts.dateText = parts.dateText ?? candidates.first { $0.contains { $0.isNumber } }
  }

  /// Texts that may hold the date, the best first.
  private func dateCandidates(_ places: Places) -> [String] {
    var candidates: [String] = []
    if let node = places.time {
      candidates.append(TextExtractor.text(of: node..<tree.end(of: node), in: tree))
    }
    if let node = places.date?.node {
      candidates.append(TextExtractor.text(of: node..<tree.end(of: node), in: tree))
      if let title = tree.string(.title, of: node) { candidates.append(title) }
    }
    if let node = places.author?.node ?? places.byline {
      candidates.append(TextExtractor.text(of: node..<tree.end(of: node), in: tree))
    }
    return candidates.filter { !$0.isEmpty }
  }

  // MARK: Text

  private func text(_ places: Places, _ parts: Parts) -> String {
    var places = places
    if let node = places.text?.node {
      // The element with the text may be marked as a widget itself, by a part of its class.
      places.noise.remove(node)
      let found = extract(from: node..<min(tree.end(of: node), comment.end), places)
      if !found.isEmpty || places.text?.rank == 1 { return found }
    }
    return extract(from: comment.start..<comment.end, places)
  }

  private func extract(from range: Range<HTMLTree.Index>, _ places: Places) -> String {
    let parts = Set(
      [places.author?.node, places.byline, places.time, places.date?.node]
        .compactMap(\.self)
        .filter { node in places.text.map { !tree.contains(node, $0.node) } ?? true }
    )
    var next = 0
    return TextExtractor.text(of: range, in: tree) { node in
      while next < replies.count, replies[next].upperBound <= node { next += 1 }
      if next < replies.count, replies[next].contains(node) { return replies[next].upperBound }
      let isNoise = places.noise.contains(node) || parts.contains(node)
      return isNoise ? tree.end(of: node) : nil
    }
  }

  /// A ping: the other page's title is its author; it has an excerpt in the full form alone.
  private func readPing(_ places: inout Places, into parts: inout Parts) {
    readDate(places, into: &parts)
    if places.author != nil || places.text?.rank == 1 {
      readAuthor(places, into: &parts)
      parts.text = text(places, parts)
      return
    }
    var title: HTMLTree.Index?
    forEachOwnNode { node in
      if title == nil, tree.tag(of: node) == .a, tree.attribute(.href, of: node) != nil {
        title = node
      }
      return nil
    }
    guard let title else { return }
    parts.author = TextExtractor.text(of: title..<tree.end(of: title), in: tree)
  }
}
