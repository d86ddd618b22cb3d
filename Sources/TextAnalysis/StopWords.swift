/// English words that say nothing of a text's subject: articles, pronouns, auxiliaries, prepositions,
/// with and without apostrophe, and greetings.
enum StopWords {
  /// Whether a folded word is one.
  ///
  /// Words are known by a 64-bit hash, so that a look-up makes no string and the table costs
  /// next to nothing at start-up.
  static func contains(_ letters: Span<UInt8>) -> Bool {
    guard letters.count <= longest else { return false }
    var hash = seed
    for place in letters.indices { hash = step(hash, letters[place]) }
    return table.contains(hash)
  }

  private static let longest = 10
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a (Fowler, Noll, Vo).
  private static func step(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  /// A hash table with open addressing, four places a word.
  private struct Table {
    private var hashes = [UInt64](repeating: 0, count: 1024)

    init(_ words: StaticString) {
      let text = words.description
      var hash = seed
      for letter in text.utf8 {
        if (0x61...0x7A).contains(letter) {
          hash = step(hash, letter)
        } else if hash != seed {
          insert(hash)
          hash = seed
        }
      }
      if hash != seed { insert(hash) }
    }

    func contains(_ hash: UInt64) -> Bool { hashes[place(of: hash)] == hash }

    private mutating func insert(_ hash: UInt64) { hashes[place(of: hash)] = hash }

    /// Where the hash is, or where it would be put.
    private func place(of hash: UInt64) -> Int {
      var place = Int(truncatingIfNeeded: hash >> 32) & 1023
      while hashes[place] != 0 && hashes[place] != hash { place = (place + 1) & 1023 }
      return place
    }
  }

  private static let table = Table(
    """
    a about above after again against all am an and any are arent as at be because been before
    being below between both but by can cannot cant could couldnt did didnt do does doesnt doing
    dont down during each few for from further had hadnt has hasnt have havent having he hed
    hell her here heres hers herself hes him himself his how hows i id if ill im in into is isnt
    it its itself ive lets me more most mustnt my myself no nor not of off on once only or other
    ought our ours ourselves out over own same shant she shed shell shes should shouldnt so some
    such than that thats the their theirs them themselves then there theres these they theyd
    theyll theyre theyve this those through to too under until up very was wasnt we wed well
    were werent weve what whats when whens where wheres which while who whom whos why whys will
    with wont would wouldnt you youd youll your youre yours yourself yourselves youve
    hello hey hi just okay ok please thank thanks yes
    """
  )
}
