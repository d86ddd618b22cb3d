/// Which parts of a comment's text the page shows as quoted.
enum Quotations {
  /// More quotations of one comment are not told apart.
  private static let limit = 64

  /// Finds quotations in a text.
  ///
  /// - Parameters:
  ///   - elements: the outermost elements that quote, in document order.
  ///   - text: the comment's text, as it was read from the same elements and others.
  ///   - tree: the page.
  /// - Returns: their places: offsets in the text's UTF-8, in rising order.
  /// - Complexity: O(*n*) in the text's length for each quotation, of which few are looked at.
  static func places(
    of elements: [HTMLTree.Index],
    in text: String,
    _ tree: HTMLTree
  ) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var rest = text[...]
    for element in elements.prefix(limit) {
      let quoted = TextExtractor.text(of: element..<tree.end(of: element), in: tree)
      guard !quoted.isEmpty, let found = rest.firstRange(of: quoted) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      places.append(start..<start + quoted.utf8.count)
      rest = rest[found.upperBound...]
    }
    return places
  }

  /// The outermost `blockquote` elements among nodes in document order.
  static func elements(
    among nodes: some Sequence<HTMLTree.Index>,
    in tree: HTMLTree
  )
    -> [HTMLTree.Index]
  {
    var found: [HTMLTree.Index] = []
    for node in nodes where tree.tag(of: node) == .blockquote {
      if let last = found.last, tree.contains(last, node) { continue }
      found.append(node)
    }
    return found
  }
}
