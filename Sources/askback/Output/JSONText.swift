/// JSON that is written value by value: for lines of which a run writes many, where `JSONEncoder` took
/// longer than all else that makes a line.
///
/// It writes what `JSONOutput.line` does, with members in the order in which they come.
struct JSONText: ~Copyable {
  private(set) var text = ""
  /// Whether nothing stands before the next value of an array or an object.
  private var isFirst = true

  /// Adds an object.
  mutating func object(_ members: (inout Self) throws -> Void) rethrows {
    begin("{")
    try members(&self)
    end("}")
  }

  /// Adds an array with an element for each value.
  mutating func array<Value>(
    _ values: some Sequence<Value>,
    _ element: (inout Self, Value) throws -> Void
  ) rethrows {
    begin("[")
    for value in values { try element(&self, value) }
    end("]")
  }

  /// Adds a member's name; its value comes next.
  mutating func name(_ name: StaticString) {
    separate()
    text += "\""
    text += name.description
    text += "\":"
    isFirst = true
  }

  /// Adds a member; an absent value is written as null.
  mutating func member(_ name: StaticString, _ value: String?) {
    self.name(name)
    if let value { add(value) } else { add(json: "null") }
  }

  /// Adds a member.
  mutating func member(_ name: StaticString, _ value: Int) {
    self.name(name)
    add(json: String(value))
  }

  /// Adds a member; what is no number is written as null.
  mutating func member(_ name: StaticString, _ value: Double) {
    self.name(name)
    let digits = value.isFinite ? value.description : "null"
    add(json: digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }

  /// Adds a member, an array of texts.
  mutating func member(_ name: StaticString, _ values: [String]) {
    self.name(name)
    array(values) { $0.add($1) }
  }

  /// Adds a text.
  mutating func add(_ value: String) {
    separate()
    text += "\""
    addEscaped(value)
    text += "\""
  }

  /// Adds a value that is JSON already.
  mutating func add(json: String) {
    separate()
    text += json
  }

  private mutating func begin(_ mark: String) {
    separate()
    text += mark
    isFirst = true
  }

  private mutating func end(_ mark: String) {
    text += mark
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { text += "," }
    isFirst = false
  }

  /// Adds runs of ordinary characters at once.
  private mutating func addEscaped(_ value: String) {
    let bytes = value.utf8.span
    var start = 0
    for place in 0..<bytes.count {
      let byte = bytes[place]
      // ASCII but for quotation marks, backslashes and control characters.
      if byte &- 0x20 < 0x5F && byte != 0x22 && byte != 0x5C { continue }
      // Bytes within a longer character belong to its first.
      guard place >= start, byte & 0xC0 != 0x80 else { continue }
      let next = value.utf8.index(value.startIndex, offsetBy: place)
      let scalar = value.unicodeScalars[next]
      guard let escape = Self.escape(for: scalar) else { continue }
      text += value[value.utf8.index(value.startIndex, offsetBy: start)..<next]
      text += escape
      start = place + UTF8.width(scalar)
    }
    text += value[value.utf8.index(value.startIndex, offsetBy: start)...]
  }

  /// What stands for a character that JSON forbids, or that could harm a terminal.
  private static func escape(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{8}": "\\b"
    case "\u{C}": "\\f"
    default:
      CleanText.isHostile(scalar) ? JSONOutput.escape(for: scalar) : nil
    }
  }
}
