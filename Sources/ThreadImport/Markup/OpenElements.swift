/// The elements that are open, with the innermost of each kind at hand: no rule has to search.
struct OpenElements {
  /// Outermost first.
  private var tags: [HTMLTag] = []
  /// The depths at which each element is open, outermost first.
  private var depths = [[Int]](repeating: [], count: HTMLTag.allCases.count)
  /// The depths of elements that end tags of inline elements do not reach through.
  private var specials: [Int] = []
  /// The depths of elements that end tags of blocks do not reach through.
  private var scopes: [Int] = []
  /// The depths of elements that a new list item does not reach through.
  private var itemBarriers: [Int] = []

  var count: Int { tags.count }
  var last: HTMLTag? { tags.last }

  /// The element at a depth.
  subscript(depth: Int) -> HTMLTag { tags[depth] }

  mutating func append(_ tag: HTMLTag) {
    let depth = tags.count
    tags.append(tag)
    depths[Int(tag.rawValue)].append(depth)
    let traits = tag.traits
    if traits.contains(.scope) { scopes.append(depth) }
    if traits.contains(.special) {
      specials.append(depth)
      if tag != .address, tag != .div, tag != .p { itemBarriers.append(depth) }
    }
  }

  mutating func removeLast() -> HTMLTag {
    let tag = tags.removeLast()
    depths[Int(tag.rawValue)].removeLast()
    if scopes.last == tags.count { scopes.removeLast() }
    if specials.last == tags.count { specials.removeLast() }
    if itemBarriers.last == tags.count { itemBarriers.removeLast() }
    return tag
  }

  /// The depth of the innermost element of this kind, -1 where none is open.
  func depth(of tag: HTMLTag) -> Int { depths[Int(tag.rawValue)].last ?? -1 }

  /// The depth of the innermost of several, -1 where none is open.
  func depth(of first: HTMLTag, _ rest: HTMLTag...) -> Int {
    rest.reduce(depth(of: first)) { max($0, depth(of: $1)) }
  }

  /// The depth of the innermost heading, -1 where none is open.
  var headingDepth: Int { depth(of: .h1, .h2, .h3, .h4, .h5, .h6) }

  /// The depth of the innermost element that an end tag does not reach through, -1 where none is
  /// open.
  func barrier(to tag: HTMLTag) -> Int {
    switch tag {
    case .td, .th, .tr, .tbody, .thead, .tfoot, .caption, .table: return depth(of: .table)
    case .li: return max(depth(of: .ol, .ul), scopes.last ?? -1)
    case .p: return max(depth(of: .button), scopes.last ?? -1)
    default:
      let isBlock = !tag.traits.isDisjoint(with: [.special, .unread])
      return (isBlock ? scopes : specials).last ?? -1
    }
  }

  /// The depth of the innermost element that a new item of a list does not reach through.
  var itemBarrier: Int { itemBarriers.last ?? -1 }
}
