/// Letters that are typed for one another.
enum LikeLetters {
  /// Whether one stands for the other where somebody slips: vowels, neighbours on the keyboard, like sounds.
  ///
  /// Letters beyond ASCII may stand for any.
  static func areAlike(_ left: UInt8, _ right: UInt8) -> Bool {
    guard let left = number(of: left), let right = number(of: right) else { return true }
    return alike[left] & (1 << UInt32(right)) != 0
  }

  private static func number(of letter: UInt8) -> Int? {
    (0x61...0x7A).contains(letter) ? Int(letter) - 0x61 : nil
  }

  private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
  private static let sounds = ["aeiouy", "ck", "cs", "sz", "gj", "dt", "bp", "fv", "mn"]

  /// For each letter a bit for each that is like it.
  private static let alike: [UInt32] = {
    var alike = [UInt32](repeating: 0, count: 26)
    func join(_ letters: some Sequence<UInt8>) {
      let numbers = letters.compactMap(number)
      for one in numbers { for other in numbers { alike[one] |= 1 << UInt32(other) } }
    }
    for sound in sounds { join(sound.utf8) }
    let keys = rows.map { Array($0.utf8) }
    for (number, row) in keys.enumerated() {
      for place in row.indices {
        join(row[place..<min(place + 2, row.count)])
        // A key touches the one below it and the one to the left of that.
        guard number + 1 < keys.count else { continue }
        for below in [place - 1, place] where keys[number + 1].indices.contains(below) {
          join([row[place], keys[number + 1][below]])
        }
      }
    }
    return alike
  }()
}
