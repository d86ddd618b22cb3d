/// A text in parts, some of them marked: what a terminal shows in bold or colour, and a file
/// between brackets.
struct StyledText: Equatable, ExpressibleByStringInterpolation {
  /// What a part is, not how it looks.
  enum Role: Equatable {
    case plain
    /// A word that matches the question.
    case match
    /// A heading.
    case heading
    /// Something said beside the matter.
    case aside
    /// Good, middling and poor strength.
    case strong
    case fair
    case weak
    /// Something that is wrong.
    case failure
  }

  struct Part: Equatable {
    var text: String
    var role: Role
  }

  private(set) var parts: [Part] = []

  init() {}

  init(stringLiteral text: String) { append(text) }

  init(_ text: String, _ role: Role = .plain) { append(text, role) }

  /// Adds `text`, cleaned of what could harm a terminal.
  mutating func append(_ text: String, _ role: Role = .plain) {
    if !text.isEmpty { add(Part(text: CleanText.cleaned(text), role: role)) }
  }

  mutating func append(_ other: StyledText) {
    for part in other.parts { add(part) }
  }

  /// Adds a part of another text, which is clean.
  mutating func add(_ part: Part) {
    if parts.last?.role == part.role {
      parts[parts.count - 1].text += part.text
    } else {
      parts.append(part)
    }
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var result = left
    result.append(right)
    return result
  }

  /// The cells it takes; the marks of colourless output count.
  func width(_ style: Style) -> Int {
    parts.reduce(0) { $0 + DisplayWidth.width(of: style.visible($1)) }
  }

  /// The text with its marks, ready to print.
  func rendered(_ style: Style) -> String { parts.map(style.rendered).joined() }
}

/// How marked text looks: in colour, or with brackets around what matches.
enum Style {
  case colour
  case plain

  /// What a part looks like without the codes that take no cell.
  func visible(_ part: StyledText.Part) -> String {
    self == .plain && part.role == .match ? "[\(part.text)]" : part.text
  }

  /// What a part looks like, with its codes (ECMA-48, Select Graphic Rendition).
  func rendered(_ part: StyledText.Part) -> String {
    guard self == .colour else { return visible(part) }
    let code =
      switch part.role {
      case .plain: ""
      case .match: "1"
      case .heading: "1"
      case .aside: "2"
      case .strong: "1;32"
      case .fair: "1;33"
      case .weak: "2"
      case .failure: "1;31"
      }
    return code.isEmpty ? part.text : "\u{1B}[\(code)m\(part.text)\u{1B}[0m"
  }
}
