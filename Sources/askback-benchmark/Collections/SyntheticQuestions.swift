/// Questions to a collection: half of a question's words are from one pair, the others from anywhere.
struct SyntheticQuestions {
  let collection: SyntheticCollection

  /// Makes `count` questions of `length` words, each a line.
  func lines(count: Int, length: Int) -> [UInt8] {
    var lines: [UInt8] = []
    for number in 0..<count {
      let stream = UInt64(length) << 32 | UInt64(number)
      var random = SplitMix64(seed: collection.seed &+ 1, stream: stream)
      lines += question(of: length, &random)
      lines.append(0x0A)
    }
    return lines
  }

  private func question(of length: Int, _ random: inout SplitMix64) -> [UInt8] {
    let pair = collection.pair(random.below(collection.count))
    let all = (pair.question + [0x20] + pair.answer).split(separator: 0x20)
    var words = all.shuffled(using: &random).prefix(length / 2).map { Array($0) }
    while words.count < length {
      var word: [UInt8] = []
      collection.appendWord(on: nil, to: &word, &random)
      words.append(word)
    }
    return Array(words.shuffled(using: &random).joined(separator: [0x20]))
  }
}
