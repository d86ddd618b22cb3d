import Testing

@testable import SearchIndex

@Suite struct OutputBytesTests {
  @Test func `numbers are the bytes that a list of bytes has for them, however many there are`() {
    var random = SeededGenerator(seed: 5)
    var output = OutputBytes()
    var expected: [UInt8] = []
    for _ in 0..<20_000 {
      let value =
        UInt64.random(in: 0..<1 << 56, using: &random) >> UInt64.random(in: 0..<56, using: &random)
      if Bool.random(using: &random) {
        output.append(varint: value)
        expected.append(varint: value)
      } else {
        output.append(value, bytes: 4)
        expected.append(UInt32(truncatingIfNeeded: value))
      }
    }
    #expect(output.array == expected)
    output.removeAll()
    output.append(varint: 300)
    #expect(output.array == [0xAC, 0x02])
  }
}
