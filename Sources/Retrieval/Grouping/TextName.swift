/// A short name of a text that tells neither capitals nor kinds of white space apart.
package struct TextName: Sendable, Hashable {
  /// The 64-bit FNV-1a hash (Fowler, Noll, Vo) of its scalars, in lower case and with one space between words.
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Names a text.
  ///
  /// - Complexity: O(*n*) in its scalars.
  package init(of text: String) {
    var (isBetween, isBegun) = (false, false)
    func add(_ value: UInt32) {
      if isBetween && isBegun { mix(0x20) }
      (isBetween, isBegun) = (false, true)
      mix(value)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09...0x0D: isBetween = true
      case 0x41...0x5A: add(scalar.value | 0x20)
      case ..<0x80: add(scalar.value)
      case _ where scalar.properties.isWhitespace: isBetween = true
      default: for lower in scalar.properties.lowercaseMapping.unicodeScalars { add(lower.value) }
      }
    }
  }

  private mutating func mix(_ value: UInt32) { hash = (hash ^ UInt64(value)) &* 0x100_0000_01B3 }
}
