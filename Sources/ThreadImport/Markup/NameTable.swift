/// The values of known names (tags, attributes, classes), found by a hash of the name's bytes.
///
/// Names are compared by a 64-bit hash alone. A page made to collide with a name is read as if
/// it had that name; it gains nothing by it.
struct NameTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  /// Makes a table; of two entries with the same name the first stays.
  init(_ entries: [(String, Value)]) {
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: nil, count: size)
    mask = size - 1
    for (name, value) in entries {
      var hash = NameHash()
      for byte in name.utf8 { hash.add(byte) }
      var slot = Int(truncatingIfNeeded: hash.value >> 32) & mask
      while values[slot] != nil, keys[slot] != hash.value { slot = (slot + 1) & mask }
      if values[slot] == nil {
        keys[slot] = hash.value
        values[slot] = value
      }
    }
  }

  /// The value of the name with this hash.
  subscript(hash: NameHash) -> Value? {
    var slot = Int(truncatingIfNeeded: hash.value >> 32) & mask
    while let value = values[slot] {
      if keys[slot] == hash.value { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// A hash of a name without regard to the case of ASCII letters (FNV-1a, 64 bits).
struct NameHash: Hashable, Sendable, ExpressibleByStringLiteral {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes in the name's next byte.
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01b3
  }

  init() {}

  /// Hashes a name that the program knows.
  init(stringLiteral name: String) { self.init(name.utf8) }

  /// Hashes a whole name.
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital; any other byte as it is.
  var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// Space, tab, line feed, form feed or carriage return.
  var isASCIISpace: Bool { self == 0x20 || (self &- 9 < 5 && self != 0x0b) }

  /// A letter of ASCII.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A digit of ASCII.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
