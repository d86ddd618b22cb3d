/// The attributes that reading a page asks for; all others are left out before parsing.
enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case about
  case alt
  case `class`
  case content
  case datetime
  case href
  case id
  case itemprop
  case itemtype
  case name
  case property
  case rel
  case src
  case title
  case type

  /// The attribute with the name of this hash.
  static func named(_ hash: NameHash) -> HTMLAttribute? { table[hash] }

  /// The attribute's name as UTF-8.
  var nameBytes: [UInt8] { Self.names[Int(rawValue)] }

  private static let names: [[UInt8]] = allCases.map { Array("\($0)".utf8) }

  private static let table = NameTable(allCases.map { ("\($0)", $0) })
}
