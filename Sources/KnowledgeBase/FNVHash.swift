/// The 64-bit FNV-1a hash of bytes (Fowler, Noll, Vo; draft-eastlake-fnv).
///
/// Another byte anywhere always gives another hash: each step can be undone.
struct FNVHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of the bytes so far, as SQLite keeps it.
  var number: Int64 { Int64(bitPattern: value) }

  /// Takes the next byte.
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
