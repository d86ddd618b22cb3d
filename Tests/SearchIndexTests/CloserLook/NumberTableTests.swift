import Testing

@testable import SearchIndex

/// The table of numbers beside a dictionary.
@Suite struct NumberTableTests {
  @Test(arguments: [1, 5, 128])
  func `a table that grows far beyond its room finds what a dictionary does`(room: Int) {
    var table = NumberTable(room: room)
    var slow: [UInt32: Int] = [:]
    var key: UInt32 = 1
    for number in 0..<50_000 {
      // A step of a generator with the full period, so that no key comes twice (Numerical Recipes).
      key = key &* 1_664_525 &+ 1_013_904_223
      table.insert(key, number: number)
      slow[key] = number
    }
    var wrong = 0
    for (key, number) in slow {
      if table[key] != number { wrong += 1 }
      if table[key &+ 1] != slow[key &+ 1] { wrong += 1 }
    }
    #expect(wrong == 0)
    #expect(table[0] == slow[0])
  }

  @Test func `keys that follow one another, the lowest and the highest are found`() {
    var table = NumberTable(room: 4)
    let keys: [UInt32] = [0, 1, 2, 3, .max, .max - 1, 1 << 31]
    for (number, key) in keys.enumerated() { table.insert(key, number: number) }
    for (number, key) in keys.enumerated() { #expect(table[key] == number) }
    #expect(table[4] == nil)
  }
}
