/// The elements of a page that may have to do with its own comments: those with attributes outside
/// of sidebars and menus.
struct PageElements: Sendable {
  /// All of them, in document order.
  private(set) var attributed: [HTMLTree.Index] = []
  /// Those with an `id`, a `name`, an address they are about, or a type of schema.org.
  private(set) var identified: [HTMLTree.Index] = []
  /// The types of schema.org on the page.
  private(set) var itemTypes: Set<String> = []

  init(of tree: HTMLTree) {
    var decoys = DecoyScope(tree: tree)
    for node in tree.nodes.indices where tree.nodes[node].attributeCount > 0 {
      decoys.enter(node)
      if let type = tree.attribute(.itemtype, of: node), type.count <= 200, itemTypes.count < 100,
        let name = type.split(separator: 0x2f).last
      {
        itemTypes.insert(String(decoding: name, as: UTF8.self))
      }
      guard !decoys.isInside else { continue }
      attributed.append(node)
      if tree.isIdentified(node) { identified.append(node) }
    }
  }
}

extension HTMLTree {
  fileprivate func isIdentified(_ node: Index) -> Bool {
    let it = nodes[node]
    return attributes[Int(it.start)..<Int(it.start) + Int(it.attributeCount)].contains {
      switch $0.name {
      case .id, .name, .about, .itemtype: true
      default: false
      }
    }
  }
}
