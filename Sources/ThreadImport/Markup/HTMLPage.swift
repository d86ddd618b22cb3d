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
    /// Scripts of JSON-LD beyond the bound.
    case linkedData
  }

  /// The elements and texts.
  var tree = HTMLTree()
  /// The contents of JSON-LD scripts, in their order.
  var linkedData: [[UInt8]] = []
  /// The comments of the markup before the first element: programs that save pages note there whence.
  var remarks: [[UInt8]] = []
  /// What was left out; cuts that did not happen are not in it.
  var cuts: [Cut: Int] = [:]
  /// The elements that are open where the page ends, outermost first; none where an end tag of
  /// `body` or `html` says that it ends.
  var openAtEnd: [HTMLTree.Index] = []
}

extension HTMLPage {
  /// The deepest nesting that is kept: as deep as browsers go.
  static let maximumDepth = 512

  /// How many attributes of one tag are read.
  static let maximumAttributes = 256

  /// How many bytes of JSON-LD are kept in all: a hundred thousand comments of 160 bytes.
  ///
  /// What is made of them takes a few times as much memory.
  static let maximumLinkedData = 16 << 20

  /// How many comments of the markup are kept, and how long they are at most.
  static let maximumRemarks = (count: 8, length: 4096)

  /// How many bytes of a page are read: places in it are kept as 32-bit numbers.
  static let maximumSize = 1 << 29

  /// How many elements a page of this many bytes may have: real pages have one in 25 bytes or
  /// fewer; a flood of empty tags has one in three.
  static func maximumElements(for size: Int) -> Int { 65_536 + size / 12 }
}
