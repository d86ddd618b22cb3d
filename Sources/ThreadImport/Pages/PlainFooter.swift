/// The name and date under a comment's text: "Posted by: Anna | 5 March 2019, 14:07".
struct PlainFooter {
  var author: String?
  var date: PrintedDate

  /// Finds the footer among a comment's own nodes behind its text, or `nil` where no text there has
  /// a date in it.
  init?(
    after end: HTMLTree.Index,
    of nodes: OwnNodes,
    in tree: HTMLTree,
    name: AuthorName
  ) {
    let rest = nodes.lazy.filter { $0 >= end }.prefix(40)
    for node in rest where tree.tag(of: node) == .text {
      let text = tree.textContent(of: node)
      guard text.utf8.count <= 120, let found = PrintedDate.find(in: text) else { continue }
      author = name.first(in: Array(rest))
      date = found
      return
    }
    return nil
  }
}
