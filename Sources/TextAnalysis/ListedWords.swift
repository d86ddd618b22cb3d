/// Lists of words that are asked which of them has a word.
///
/// Words are known by a 64-bit hash, so that a look-up makes no string and the table costs next to
/// nothing at start-up.
struct ListedWords {
  /// Hashes, the lowest four bits of which are the number of the list + 1; open addressing, four places
  /// a word.
  private var hashes: [UInt64]
  private let mask: Int
  private var longest = 0

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a (Fowler, Noll, Vo).
  private static func step(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  /// Takes at most fifteen lists of words in small letters, separated by white space; of a word that
  /// stands in several the first counts.
  init(_ lists: [StaticString]) {
    // A word has four letters or more on average, with what separates it.
    let bytes = lists.reduce(0) { $0 + $1.utf8CodeUnitCount }
    var size = 64
    while size < bytes { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for (number, list) in lists.enumerated() {
      var (hash, length) = (Self.seed, 0)
      for letter in list.description.utf8 {
        if letter > 0x20 {
          hash = Self.step(hash, letter)
          length += 1
        } else {
          insert(hash, length, number)
          (hash, length) = (Self.seed, 0)
        }
      }
      insert(hash, length, number)
    }
  }

  private mutating func insert(_ hash: UInt64, _ length: Int, _ list: Int) {
    guard length > 0 else { return }
    longest = max(longest, length)
    let place = place(of: hash)
    if hashes[place] == 0 { hashes[place] = hash & ~15 | UInt64(list + 1) }
  }

  /// The number of the first list that has a word, or `nil`.
  func number(of word: Span<UInt8>) -> Int? {
    guard word.count <= longest else { return nil }
    var hash = Self.seed
    for place in word.indices { hash = Self.step(hash, word[place]) }
    let found = hashes[place(of: hash)] & 15
    return found > 0 ? Int(found) - 1 : nil
  }

  /// Where the hash is, or where it would be put.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while hashes[place] != 0 && hashes[place] & ~15 != hash & ~15 { place = (place + 1) & mask }
    return place
  }
}
