/// A page as its parser leaves it: the tree, what stands beside it, and what was left out.
struct HTMLPage: Sendable {
  /// What had to be left out, and how often.
  enum Cut: Hashable, CaseIterable, Sendable {
    /// Elements nested deeper than the bound; their content is kept.
    case depth
    /// Attributes of one tag beyond the bound.
    case attributes
    /// The rest of the page, after more elements than its size allows.
    case elements
    /// The rest of the page, inside a comment, tag or script that does not end.
    case unclosed
  }

  /// The elements and texts.
  var tree = HTMLTree()
  /// The contents of JSON-LD scripts, in their order.
  var linkedData: [[UInt8]] = []
  /// What was left out; cuts that did not happen are not in it.
  var cuts: [Cut: Int] = [:]
}

extension HTMLPage {
  /// The deepest nesting that is kept: as deep as browsers go.
  static let maximumDepth = 512

  /// How many attributes of one tag are read.
  static let maximumAttributes = 256

  /// How many bytes of JSON-LD are kept in all.
  static let maximumLinkedData = 1 << 20

  /// How many bytes of a page are read: places in it are kept as 32-bit numbers.
  static let maximumSize = 1 << 29

  /// How many elements a page of this many bytes may have: real pages have one in 25 bytes or
  /// fewer; a flood of empty tags has one in three.
  static func maximumElements(for size: Int) -> Int { 65_536 + size / 12 }
}
