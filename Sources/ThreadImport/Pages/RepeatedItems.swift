/// Recognises comments of a family that is not known by their repeated structure: elements of one
/// class, each with a name and a text in it.
struct RepeatedItems {
  let tree: HTMLTree
  let elements: PageElements
  private let roles = RoleTable.common
  /// What speaks for an author beyond doubt: products have a name as well.
  private static let authorRanks: ClosedRange<UInt8> = 1...2

  /// The class that the comments of the page share, or `nil` where nothing speaks for comments.
  func itemClass() -> String? {
    var names: [HTMLTree.Index] = []
    var texts: [HTMLTree.Index] = []
    for node in elements.attributed {
      let found = roles.roles(of: node, in: tree)
      if Self.authorRanks.contains(found.author) { names.append(node) }
      if found.text > 0, speaksOfComments(node) { texts.append(node) }
    }
    var counts: [String: Int] = [:]
    for text in texts {
      guard let item = item(around: text, names) else { continue }
      for word in tree.classes(of: item) where isItemName(word) {
        counts[String(decoding: word, as: UTF8.self), default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The smallest element with the text and a name.
  private func item(
    around text: HTMLTree.Index,
    _ names: [HTMLTree.Index]
  ) -> HTMLTree.Index? {
    var node = text
    for _ in 0..<4 {
      node = tree.parent(of: node)
      guard node != 0 else { return nil }
      let first = names.partitioningIndex { $0 > node }
      if first < names.count, names[first] < tree.end(of: node) { return node }
    }
    return nil
  }

  /// Whether an element's class has to do with comments.
  private func speaksOfComments(_ node: HTMLTree.Index) -> Bool {
    tree.classes(of: node).contains { word in
      ["comment", "reply", "answer"].contains { word.containsIgnoringCase($0) }
    }
  }

  /// A class that may be that of one comment, not of all or of a part.
  private func isItemName(_ word: ArraySlice<UInt8>) -> Bool {
    !word.containsIgnoringCase("comments") && !word.containsIgnoringCase("list")
  }
}
