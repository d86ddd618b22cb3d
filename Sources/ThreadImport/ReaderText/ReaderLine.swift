/// A line of reader-mode text.
struct ReaderLine: Sendable {
  /// A number at the beginning of a line.
  struct Marker: Sendable {
    /// The number.
    var number: Int
    /// How many digits it is written with.
    var digits: Int
    /// What stands behind it.
    var text: Substring
  }

  private static let tabWidth = 4

  /// The columns of white space before the text.
  let indent: Int
  /// The text, without white space at both ends.
  let text: Substring
  /// The number and the full stop that the line begins with.
  let marker: Marker?

  /// Reads a line.
  init(_ line: Substring) {
    var column = 0
    var index = line.startIndex
    while index < line.endIndex {
      switch line[index] {
      case " ": column += 1
      case "\t": column += Self.tabWidth - column % Self.tabWidth
      default:
        (indent, text) = (column, line[index...].withoutEdgeSpace)
        marker = Self.marker(in: text)
        return
      }
      index = line.index(after: index)
    }
    (indent, text, marker) = (column, "", nil)
  }

  /// Whether there is nothing on the line.
  var isBlank: Bool { text.isEmpty }

  private static func marker(in text: Substring) -> Marker? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...5).contains(digits.count), let number = Int(digits) else { return nil }
    let rest = text[digits.endIndex...]
    guard rest.first == ".", rest.dropFirst().first.map({ $0 == " " || $0 == "\t" }) ?? true else {
      return nil
    }
    return Marker(number: number, digits: digits.count, text: rest.dropFirst().withoutEdgeSpace)
  }

  /// Returns the lines of `text`; a no-break space counts as a space.
  static func lines(of text: String) -> [ReaderLine] {
    var plain = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{202F}", "\u{2007}": plain.append(" ")
      case "\u{FEFF}", "\u{200B}", "\u{2028}", "\u{2029}":
        if scalar.value == 0x2028 || scalar.value == 0x2029 { plain.append("\n") }
      case "\r": plain.append("\n")
      case "\n": if previous != "\r" { plain.append("\n") }
      default: plain.append(scalar)
      }
      previous = scalar
    }
    return String(plain).split(separator: "\n", omittingEmptySubsequences: false).map {
      ReaderLine($0)
    }
  }
}
