/// Markup that is safe to hand to a parser: what `MarkupTamer` makes of a page.
///
/// It is valid UTF-8 without NULs and control characters, comments and scripts; each element is
/// closed where the rules of HTML 5 close it; depth, attributes and elements are bounded.
struct TameMarkup: Sendable {
  /// What had to be left out, and how often.
  enum Cut: Hashable, CaseIterable, Sendable {
    /// Bytes that are not UTF-8, each replaced by U+FFFD.
    case malformedText
    /// Elements nested deeper than the bound; their content is kept.
    case depth
    /// Attributes of one tag beyond the bound.
    case attributes
    /// The rest of the page, after more elements than its size allows.
    case elements
    /// The rest of the page, inside a comment, tag or script that does not end.
    case unclosed
  }

  /// The markup.
  var bytes: [UInt8] = []
  /// The contents of JSON-LD scripts, in their order.
  var linkedData: [[UInt8]] = []
  /// What was left out; cuts that did not happen are not in it.
  var cuts: [Cut: Int] = [:]
}

extension TameMarkup {
  /// The deepest nesting that is kept: as deep as browsers go.
  static let maximumDepth = 512

  /// How many attributes of one tag are read.
  static let maximumAttributes = 256

  /// How many bytes of JSON-LD are kept in all.
  static let maximumLinkedData = 1 << 20

  /// How many elements a page of this many bytes may have: real pages have one in 25 bytes or
  /// fewer; a flood of empty tags has one in three.
  static func maximumElements(for size: Int) -> Int { 65_536 + size / 12 }
}
