/// An address of the web, as pages that the command writes may link to it.
///
/// Addresses come from strangers: one of another scheme (`javascript:`, `data:`, `file:`) is shown as
/// text and never made a link.
struct WebAddress {
  /// The address: nothing in it ends it, in quoted attributes or between angle brackets.
  private(set) var text: String

  /// `nil` for what is no address of the web.
  init?(_ address: String?) {
    guard let address else { return nil }
    let start = address.prefix(8).lowercased()
    guard start.hasPrefix("https://") || start.hasPrefix("http://") else { return nil }
    text = ""
    for scalar in address.unicodeScalars {
      // Spaces and what would harm a terminal, and what ends the address in Markdown and HTML.
      let isSpace = scalar.properties.isWhitespace
      if isSpace || CleanText.isHostile(scalar) || "<>\"".unicodeScalars.contains(scalar) {
        for byte in String(scalar).utf8 { text += Self.escape(byte) }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" : "") + digits
  }
}
