import Conversations

/// How a comment's words are found.
extension CommentReader {
  /// Reads the text: from the element that holds it alone, else from all that is left of the
  /// comment without its header and its buttons.
  func readText(into parts: inout Parts) {
    var text = ""
    if let place = places.text {
      let end = min(tree.end(of: place.node), comment.end)
      text = extract(from: textStart(in: place.node..<end)..<end)
      if place.rank > 1 { text = CommentMargins.strip(text, parts) }
    }
    if text.isEmpty, places.text?.rank != 1 {
      let all = (plainHeader?.end ?? comment.start)..<comment.end
      text = CommentMargins.strip(extract(from: all), parts)
      // A class such as "with-avatar" may stand on an element around everything.
      if text.isEmpty {
        text = CommentMargins.strip(extract(from: all, keepingBlocks: true), parts)
      }
    }
    if let rest = ModerationNote.strip(text) {
      text = rest
      if !places.isHeld { parts.flags.append(.held) }
    }
    let repaired = Mojibake.repair(text)
    parts.text = repaired.text
    // Where a forum has the whole text in one, it is no quotation.
    let quoting = Quotations.elements(among: nodes, in: tree)
      .filter { node in places.text.map { !tree.contains(node, $0.node) } ?? true }
    if !quoting.isEmpty { parts.quotes = Quotations.places(of: quoting, in: parts.text, tree) }
    if let flag = repaired.flag { parts.flags.append(flag) }
  }

  /// Where the text begins in an element that may hold a header without classes as well.
  private func textStart(in range: Range<HTMLTree.Index>) -> HTMLTree.Index {
    guard let plainHeader, places.author == nil, plainHeader.author != nil,
      range.contains(plainHeader.end)
    else { return range.lowerBound }
    return plainHeader.end
  }

  private func extract(
    from range: Range<HTMLTree.Index>,
    keepingBlocks: Bool = false
  ) -> String {
    // An element with a part of the header is left out, unless it holds the text as well.
    let header = Set(
      [places.author?.node, places.byline, places.time, places.date?.node].compactMap(\.self)
        .filter { node in places.text.map { !tree.contains(node, $0.node) } ?? true }
    )
    return TextExtractor.text(of: range, in: tree) { node in
      if let next = nodes.afterReply(at: node) { return next }
      guard header.contains(node) || isNoise(node) else { return nil }
      let end = tree.end(of: node)
      return keepingBlocks && (node..<end).contains { tree.tag(of: $0) == .p } ? nil : end
    }
  }

  /// Whether an element is a widget; one that holds the text is not, whatever its class.
  private func isNoise(_ node: HTMLTree.Index) -> Bool {
    guard places.noise.contains(node), node != comment.start else { return false }
    return places.text.map { !tree.contains(node, $0.node) } ?? true
  }
}

/// The lines around a comment's text that pages print without an element of their own.
enum CommentMargins {
  private static let buttons: Set<String> = [
    "reply", "edit", "permalink", "link", "report", "quote", "delete", "share", "like",
    "antworten", "antwort", "bearbeiten", "zitieren", "melden", "répondre", "modifier", "citer",
    "responder", "editar", "citar", "rispondi", "modifica", "beantwoorden", "bewerken", "reageer",
    "odpowiedz", "edytuj", "svara", "redigera", "svar", "ответить", "返信", "回复", "回覆",
    "log in to reply", "reply to this comment", "reply ↓", "antworten ↓", "(edit)", "edit this",
  ]

  private static let longestButton = buttons.map(\.utf8.count).max() ?? 0

  /// The text without such lines at its beginning and end.
  static func strip(_ text: String, _ parts: CommentReader.Parts) -> String {
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(of: 0x0a) ?? rest.endIndex
      guard isMargin(rest[..<end], parts) else { break }
      rest = rest[end...].dropFirst()
    }
    while !rest.isEmpty {
      let start = rest.utf8.lastIndex(of: 0x0a).map(rest.utf8.index(after:)) ?? rest.startIndex
      guard isMargin(rest[start...], parts, isLast: true) else { break }
      rest = rest[..<start].dropLast()
    }
    return String(rest)
  }

  private static func isMargin(
    _ line: Substring,
    _ parts: CommentReader.Parts,
    isLast: Bool = false
  ) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    let bare = line.withoutEdgeSpace
    if bare.isEmpty { return true }
    if bare.utf8.count <= longestButton, buttons.contains(bare.lowercased()) { return true }
    if isLast { return false }
    let isPunctuation = bare.allSatisfy { "|,:;.#–—-·•/@()".contains($0) }
    if isPunctuation || SaysWords.isOnlySays(bare) { return true }
    if let author = parts.author, bare.hasPrefix(author) {
      return SaysWords.strip(String(bare)) == author && bare.count > author.count
    }
    return parts.dateText.map { String(bare).hasPrefix($0) && bare.count <= $0.count + 8 } ?? false
  }
}
