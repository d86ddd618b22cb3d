/// An element of an export with what is wanted of it: a comment, a post, or a field of one.
struct XMLElement: Sendable {
  var name: XMLName
  /// The known attributes with their decoded values.
  var attributes: [(name: XMLAttributeName, value: [UInt8])] = []
  /// The text of a field, decoded once; empty for others.
  var text: [UInt8] = []
  /// Whether `text` was cut at the bound.
  var isTextCut = false
  /// The elements within that are wanted, in their order.
  var children: [XMLElement] = []

  /// The first child of a name.
  func child(_ name: XMLName) -> XMLElement? { children.first { $0.name == name } }

  /// The trimmed text of the first child of a name; `nil` where it is missing or empty.
  func text(of name: XMLName) -> String? { child(name).flatMap { Self.string($0.text) } }

  /// The trimmed value of an attribute; `nil` where it is missing or empty.
  subscript(attribute: XMLAttributeName) -> String? {
    attributes.first { $0.name == attribute }.flatMap { Self.string($0.value) }
  }

  private static func string(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).withoutEdgeSpace
    return text.isEmpty ? nil : text
  }
}

/// Which elements of a kind of export are read.
struct XMLShape: Sendable {
  /// Elements that are handed over when they end, where they stand in no other one.
  var records: XMLNames
  /// Elements within a record that have elements of their own.
  var groups: XMLNames = []
  /// Elements within a record whose text or attributes are read.
  var fields: XMLNames
  /// Records that are fields themselves.
  var leaves: XMLNames = []
  /// Elements that end an open one of their name, records any open one: an end tag is missing.
  var restarting: XMLNames
  /// The record that is handed over as far as it goes where the file breaks off.
  var partial: XMLName?
}

/// A set of names that is asked at every tag.
struct XMLNames: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt64 = 0

  init(arrayLiteral names: XMLName...) {
    for name in names { bits |= 1 << UInt64(name.rawValue) }
  }

  func contains(_ name: XMLName) -> Bool { bits & (1 << UInt64(name.rawValue)) != 0 }
}

/// What had to be left out of an export, and how often.
enum ExportCut: Hashable, CaseIterable, Sendable {
  /// Elements nested deeper than the bound.
  case depth
  /// Attributes of one tag beyond the bound.
  case attributes
  /// The end of texts longer than the bound.
  case text
  /// Tags longer than the bound.
  case tag
  /// A document type: what it declares is never followed.
  case documentType
  /// Characters that XML forbids.
  case controls
  /// Objects of JSON that are too long or damaged.
  case objects
}
