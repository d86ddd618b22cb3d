/// The elements that are open, with the innermost of each kind at hand: no rule has to search.
struct OpenElements {
  /// An open element and what holds for the elements within it.
  struct Entry {
    var tag: HTMLTag
    /// Its node, or -1 where it has none.
    var node: Int32
    /// The node that its content belongs to: its own, or that of the nearest element that has one.
    var parent: Int32
    /// The depth of the next element of the same kind outwards, -1 where there is none.
    fileprivate var outer: Int16
    /// The depth of the innermost element that end tags of blocks do not reach through.
    fileprivate var scope: Int16
    /// The depth of the innermost element that end tags of inline elements do not reach through.
    fileprivate var special: Int16
    /// The depth of the innermost element that a new list item does not reach through.
    fileprivate var itemBarrier: Int16
  }

  /// Outermost first.
  private var entries: [Entry] = []
  /// The depth of the innermost element of each kind, -1 where none is open.
  private var innermost = [Int16](repeating: -1, count: HTMLTag.allCases.count)

  var count: Int { entries.count }
  var last: HTMLTag? { entries.last?.tag }

  /// The node that content at this place belongs to; 0 is the root.
  var parent: Int32 { entries.last?.parent ?? 0 }

  /// The nodes of the elements that have one, outermost first.
  var nodes: [HTMLTree.Index] { entries.compactMap { $0.node < 0 ? nil : Int($0.node) } }

  /// The element at a depth.
  subscript(depth: Int) -> HTMLTag { entries[depth].tag }

  /// Opens an element; `node` is -1 where the tree does not have it.
  mutating func append(_ tag: HTMLTag, node: Int32) {
    let depth = Int16(truncatingIfNeeded: entries.count)
    let traits = tag.traits
    let isBarrier =
      traits.contains(.special) && tag != .address && tag != .div && tag != .p
    let kind = Int(tag.rawValue)
    let around = entries.last
    entries.append(
      Entry(
        tag: tag,
        node: node,
        parent: node < 0 ? around?.parent ?? 0 : node,
        outer: innermost[kind],
        scope: traits.contains(.scope) ? depth : around?.scope ?? -1,
        special: traits.contains(.special) ? depth : around?.special ?? -1,
        itemBarrier: isBarrier ? depth : around?.itemBarrier ?? -1
      )
    )
    innermost[kind] = depth
  }

  /// Closes the innermost element; there must be one.
  mutating func removeLast() -> Entry {
    let entry = entries.removeLast()
    innermost[Int(entry.tag.rawValue)] = entry.outer
    return entry
  }

  /// The depth of the innermost element of this kind, -1 where none is open.
  func depth(of tag: HTMLTag) -> Int { Int(innermost[Int(tag.rawValue)]) }

  /// The depth of the innermost of several, -1 where none is open.
  func depth(of first: HTMLTag, _ second: HTMLTag) -> Int {
    max(depth(of: first), depth(of: second))
  }

  /// The depth of the innermost of several, -1 where none is open.
  func depth(of first: HTMLTag, _ second: HTMLTag, _ third: HTMLTag) -> Int {
    max(depth(of: first), depth(of: second, third))
  }

  /// The depth of the innermost heading, -1 where none is open.
  var headingDepth: Int { max(depth(of: .h1, .h2, .h3), depth(of: .h4, .h5, .h6)) }

  /// The depth of the innermost element that an end tag does not reach through, -1 where none is
  /// open.
  func barrier(to tag: HTMLTag) -> Int {
    guard let last = entries.last else { return -1 }
    switch tag {
    case .td, .th, .tr, .tbody, .thead, .tfoot, .caption, .table: return depth(of: .table)
    case .li: return max(depth(of: .ol, .ul), Int(last.scope))
    case .p: return max(depth(of: .button), Int(last.scope))
    default:
      let isBlock = !tag.traits.isDisjoint(with: [.special, .unread])
      return Int(isBlock ? last.scope : last.special)
    }
  }

  /// The depth of the innermost element that a new item of a list does not reach through.
  var itemBarrier: Int { entries.last.map { Int($0.itemBarrier) } ?? -1 }
}
