/// JSON that is written value by value: for lines of which a run writes many, where `JSONEncoder` took
/// longer than all else that makes a line.
///
/// It writes what `JSONOutput.line` does, with members in the order in which they come.
struct JSONText: ~Copyable {
  private var bytes: [UInt8] = []
  /// Whether nothing stands before the next value of an array or an object.
  private var isFirst = true

  /// What was added.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds an object.
  mutating func object(_ members: (inout Self) throws -> Void) rethrows {
    begin(with: UInt8(ascii: "{"))
    try members(&self)
    end(with: UInt8(ascii: "}"))
  }

  /// Adds an array with an element for each value.
  mutating func array<Value>(
    _ values: some Sequence<Value>,
    _ element: (inout Self, Value) throws -> Void
  ) rethrows {
    begin(with: UInt8(ascii: "["))
    for value in values { try element(&self, value) }
    end(with: UInt8(ascii: "]"))
  }

  /// Adds a member's name; its value comes next.
  mutating func name(_ name: StaticString) {
    separate()
    bytes.append(Self.quotationMark)
    unsafe bytes += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    bytes.append(Self.quotationMark)
    bytes.append(UInt8(ascii: ":"))
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
    bytes.append(Self.quotationMark)
    addEscaped(value)
    bytes.append(Self.quotationMark)
  }

  /// Adds a value that is JSON already.
  mutating func add(json: String) {
    separate()
    bytes += json.utf8
  }

  private mutating func begin(with mark: UInt8) {
    separate()
    bytes.append(mark)
    isFirst = true
  }

  private mutating func end(with mark: UInt8) {
    bytes.append(mark)
    isFirst = false
  }

  private static let quotationMark = UInt8(ascii: "\"")

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  /// Adds runs of ordinary characters at once.
  private mutating func addEscaped(_ value: String) {
    let letters = value.utf8.span
    var start = 0
    for place in 0..<letters.count {
      let letter = letters[place]
      // ASCII but for quotation marks, backslashes and control characters.
      if letter &- 0x20 < 0x5F && letter != 0x22 && letter != 0x5C { continue }
      // Bytes within a longer character belong to its first.
      guard place >= start, letter & 0xC0 != 0x80 else { continue }
      let scalar = value.unicodeScalars[value.utf8.index(value.startIndex, offsetBy: place)]
      guard let escape = Self.escape(for: scalar) else { continue }
      add(letters.extracting(start..<place))
      bytes += escape.utf8
      start = place + UTF8.width(scalar)
    }
    add(letters.extracting(start..<letters.count))
  }

  private mutating func add(_ letters: Span<UInt8>) {
    unsafe letters.withUnsafeBufferPointer { unsafe bytes += $0 }
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
