/// Names one after the other.
struct NameList: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// An empty list with room for so many letters.
  init(letters: Int = 0) {
    bytes.reserveCapacity(letters)
    ends.reserveCapacity(letters / 6)
  }

  /// How many there are.
  var count: Int { ends.count }

  /// The UTF-8 of a name.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// Adds a name.
  mutating func append(_ name: ArraySlice<UInt8>) {
    bytes += name
    ends.append(bytes.count)
  }

  /// Adds a name.
  mutating func append(_ name: Span<UInt8>) {
    unsafe name.withUnsafeBufferPointer { unsafe bytes += $0 }
    ends.append(bytes.count)
  }
}
