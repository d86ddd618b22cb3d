/// Where a seller can be found: an address of the web or of mail, or a telephone number.
enum SellerAddress {
  private static let parts = [
    "://", "www.", ".com", ".net", ".org", ".shop", ".store", ".biz", ".info", ".co.uk", ".online",
  ]
  /// A number of fewer digits may be a date or a size.
  private static let fewestDigits = 9

  /// Whether a text names one.
  ///
  /// - Complexity: O(*n*) in the text.
  static func isFound(in text: String) -> Bool {
    parts.contains(where: text.containsBytes) || hasTelephone(text)
  }

  /// Whether so many digits stand together as only a telephone's do: "+44 20 7946 0000".
  private static func hasTelephone(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      // Space, parentheses, plus, hyphen and point part a number's groups.
      case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E: continue
      default: digits = 0
      }
      if digits == fewestDigits { return true }
    }
    return false
  }
}
