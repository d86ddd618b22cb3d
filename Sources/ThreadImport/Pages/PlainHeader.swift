/// The name and date over a comment's text in a theme without classes for them: "Anna, 5 March
/// 2019, 14:07", in whatever elements.
struct PlainHeader {
  /// The name, where one stands before the date.
  var author: String?
  var date: PrintedDate
  /// The first node behind the date.
  var end: HTMLTree.Index

  /// A header is short: so many texts, and so many bytes in each.
  private static let maximumTexts = 8
  private static let maximumLength = 120

  /// Finds the header at the beginning of a comment's own nodes, or `nil` where the first texts are
  /// longer than a header's, or have no date that stands nearly alone.
  init?(of nodes: OwnNodes, in tree: HTMLTree, name: AuthorName) {
    var count = 0
    var passed: [HTMLTree.Index] = []
    var paragraph: HTMLTree.Index?
    for node in nodes {
      passed.append(node)
      // What comes before a paragraph's end is no header of what follows, but text.
      if let paragraph, node >= paragraph { return nil }
      if tree.tag(of: node) == .p, paragraph == nil { paragraph = tree.end(of: node) }
      guard tree.tag(of: node) == .text, !tree.isBlank(node) else { continue }
      count += 1
      let text = tree.textContent(of: node)
      guard count <= Self.maximumTexts, text.utf8.count <= Self.maximumLength else { return nil }
      guard let found = PrintedDate.find(in: text),
        text.utf8.count - found.text.utf8.count <= Self.maximumLength / 2
      else { continue }
      guard nodes.contains(where: { $0 > node && tree.tag(of: $0) == .text && !tree.isBlank($0) })
      else { return nil }
      author = name.first(in: passed)
      date = found
      end = node + 1
      return
    }
    return nil
  }
}
