/// How a family of pages shows its comments, as data.
struct ThreadLayout: Sendable {
  /// What makes an element a comment's own.
  enum Anchor: Sendable {
    /// Its `id` is this prefix and a number.
    case id(prefix: String)
    /// Its `id` is this prefix and a number, and it has this class.
    case numbered(prefix: String, itemClass: NameHash)
    /// Its `about` ends with this prefix and a number.
    case about(prefix: String)
    /// It is `<a name>` with this prefix and a number.
    case name(prefix: String)
    /// It has this class.
    case itemClass(NameHash)
    /// It is an item of schema.org of one of these types.
    case itemType([String])
    /// It is a term of a definition list, and its `id` is this prefix and a number.
    case term(prefix: String)
    /// It is one of these elements of the page at hand.
    case elements(Set<HTMLTree.Index>)
  }

  /// Which nodes are a comment's, seen from its anchor.
  enum Extent: Sendable {
    /// The anchor's subtree; a term of a definition list with what follows it.
    case element
    /// The nearest element around the anchor that has this class.
    case ancestor(itemClass: NameHash)
  }

  /// How a reply shows what it replies to.
  enum Nesting: Sendable {
    /// It stands within it; a class `depth-N` has the last word.
    case ancestors
    /// It does not.
    case none
  }

  /// Any of them makes a comment.
  var anchors: [Anchor]
  var extent: Extent = .element
  var nesting: Nesting = .ancestors
  /// Classes of an element that follows a comment and holds the replies to it.
  var indents: [String] = []
  /// Types of schema.org whose pages use the family's markup for something else.
  var strangers: [String] = []
  /// The class of an element within a comment that holds the owner's answer.
  var answerClass: NameHash?
  /// Classes of an element around the anchor that belongs to the comment as well.
  var wrappers: [NameHash] = []
  /// Whether each comment begins with a name and a date, whatever their classes.
  var hasPlainHeaders = false
  /// What the classes within a comment mean.
  var roles: RoleTable

  /// Whether elements without an `id`, `name`, `about` or `itemtype` may be anchors.
  var needsClass: Bool {
    anchors.contains {
      switch $0 {
      case .itemClass, .elements: true
      default: false
      }
    }
  }

  /// The comment's identifier if the element is an anchor.
  func identifier(of node: HTMLTree.Index, in tree: HTMLTree) -> String? {
    for anchor in anchors {
      if let found = anchor.identifier(of: node, in: tree) { return found }
    }
    return nil
  }
}

extension ThreadLayout.Anchor {
  /// The identifier that the element has by this rule; empty where the rule gives no name.
  fileprivate func identifier(of node: HTMLTree.Index, in tree: HTMLTree) -> String? {
    switch self {
    case .id(let prefix):
      tree.attribute(.id, of: node)?.number(after: prefix)
    case .name(let prefix):
      tree.tag(of: node) == .a ? tree.attribute(.name, of: node)?.number(after: prefix) : nil
    case .about(let prefix):
      tree.attribute(.about, of: node)?.split(separator: 0x23).last?.number(after: prefix)
    case .numbered(let prefix, let itemClass):
      tree.attribute(.id, of: node)?.number(after: prefix)
        .flatMap { tree.hasClass(itemClass, node) ? $0 : nil }
    case .itemClass(let name):
      tree.hasClass(name, node) ? "" : nil
    case .itemType(let types):
      tree.hasItemType(types, node) ? "" : nil
    case .term(let prefix):
      tree.tag(of: node) == .dt ? tree.attribute(.id, of: node)?.number(after: prefix) : nil
    case .elements(let nodes):
      nodes.contains(node) ? "" : nil
    }
  }
}

extension HTMLTree {
  /// Whether an element is an item of one of these types of schema.org.
  func hasItemType(_ types: [String], _ node: Index) -> Bool {
    guard let type = attribute(.itemtype, of: node), type.count <= 200,
      let name = type.split(separator: 0x2f).last
    else { return false }
    return types.contains { name.equalsIgnoringCase($0) }
  }
}

extension ArraySlice<UInt8> {
  /// The digits after a prefix if there is nothing else.
  func number(after prefix: String) -> String? {
    guard startsIgnoringCase(prefix) else { return nil }
    let rest = dropFirst(prefix.utf8.count)
    guard !rest.isEmpty, rest.count <= 32, rest.allSatisfy(\.isASCIIDigit) else { return nil }
    return String(decoding: rest, as: UTF8.self)
  }
}
