/// The attributes that reading a page asks for; the parser leaves out all others.
enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case about
  case alt
  case `class`
  case content
  case datetime
  case hidden
  case href
  case id
  case itemprop
  case itemtype
  case name
  case property
  case rel
  case src
  case style
  case title
  case type

  /// The attribute with the name of this hash.
  static func named(_ hash: NameHash) -> HTMLAttribute? { table[hash] }

  private static let table = NameTable(allCases.map { ("\($0)", $0) })
}
