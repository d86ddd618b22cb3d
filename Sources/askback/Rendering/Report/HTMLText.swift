/// Text as HTML.
enum HTMLText {
  /// Returns `text` with what HTML would take for markup escaped; safe between tags and in quoted
  /// attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in CleanText.cleaned(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns a link for an address of the web, and the escaped text for any other.
  static func link(_ url: String?, _ text: String) -> String {
    guard let address = WebAddress(url) else { return escaped(text) }
    return "<a href=\"\(escaped(address.text))\" rel=\"noreferrer noopener\">\(escaped(text))</a>"
  }
}
