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
  ///
  /// Byte by byte: by scalars and characters it took a quarter of a whole import.
  static func lines(of text: String) -> [ReaderLine] {
    let bytes = text.utf8.span
    var lines: [ReaderLine] = []
    var line: [UInt8] = []
    func finish() {
      lines.append(ReaderLine(Substring(decoding: line, as: UTF8.self)))
      line.removeAll(keepingCapacity: true)
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let piece = byte < 0xC2 ? .kept(length: 1) : Piece(at: index, in: bytes)
      switch piece {
      case .kept where byte == 0x0D: finish()
      case .kept where byte == 0x0A:
        if index == 0 || bytes[index - 1] != 0x0D { finish() }
      case .kept(let length):
        for offset in index..<min(index + length, bytes.count) { line.append(bytes[offset]) }
      case .space: line.append(0x20)
      case .lineEnd: finish()
      case .nothing: break
      }
      index += piece.length
    }
    finish()
    return lines
  }

  /// What becomes of a character beyond ASCII.
  private enum Piece {
    case kept(length: Int)
    case space(length: Int)
    case lineEnd
    case nothing

    /// The bytes that it takes.
    var length: Int {
      switch self {
      case .kept(let length), .space(let length): length
      case .lineEnd, .nothing: 3
      }
    }

    /// Looks at the UTF-8 at an index: spaces that do not break (U+00A0, U+202F, U+2007), line and
    /// paragraph separators (U+2028, U+2029), and what takes no space (U+FEFF, U+200B).
    init(at index: Int, in bytes: Span<UInt8>) {
      func byte(_ offset: Int) -> UInt8 {
        index + offset < bytes.count ? bytes[index + offset] : 0
      }
      switch (byte(0), byte(1), byte(2)) {
      case (0xC2, 0xA0, _): self = .space(length: 2)
      case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x87): self = .space(length: 3)
      case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): self = .lineEnd
      case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): self = .nothing
      case (..<0xE0, _, _): self = .kept(length: 2)
      case (..<0xF0, _, _): self = .kept(length: 3)
      default: self = .kept(length: 4)
      }
    }
  }
}
