/// A short name for bytes: tells whether a file is the same as before.
struct Digest {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in the next bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The 64-bit FNV-1a hash (Fowler, Noll, Vo; draft-eastlake-fnv) in hexadecimal digits.
  var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
