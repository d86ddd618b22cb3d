import Foundation

/// Question/answer pairs of a seed; each can be made by itself, so any number of them takes no memory.
struct SyntheticCollection {
  /// What the pairs are made from: another seed, other pairs.
  let seed: UInt64
  /// How many pairs there are.
  let count: Int

  /// How many pairs in a row are of one subject, as the comments under one article are.
  private static let pairsPerTopic = 16
  /// A subject's own words.
  private static let wordsPerTopic = 60
  /// Of a hundred words, so many are function words; of the others, so many are the subject's own.
  private static let functionWords = 45
  private static let topicWords = 20
  /// Mean lengths in words.
  private static let questionLength = 36.0
  private static let answerLength = 78.0

  /// The question and the answer of a pair, as ASCII without anything that JSON escapes.
  struct Pair {
    var question: [UInt8] = []
    var answer: [UInt8] = []
  }

  /// Makes a pair; `number` is below `count`.
  func pair(_ number: Int) -> Pair {
    var random = SplitMix64(seed: seed, stream: UInt64(number))
    var pair = Pair()
    let topic = number / Self.pairsPerTopic
    let lengths = [Self.questionLength, Self.answerLength].map { Self.length(mean: $0, &random) }
    appendText(of: lengths[0], on: topic, end: "?", to: &pair.question, &random)
    appendText(of: lengths[1], on: topic, end: ".", to: &pair.answer, &random)
    return pair
  }

  /// Adds one word, as likely a function word as in a pair; `topic` is the subject, if any.
  func appendWord(on topic: Int?, to text: inout [UInt8], _ random: inout SplitMix64) {
    if random.below(100) < Self.functionWords { return FunctionWord.append(to: &text, &random) }
    guard let topic, random.below(100) < Self.topicWords else {
      return SyntheticWord.append(rank: WordFrequencies.draw(&random), to: &text, &random)
    }
    // A subject's words are drawn like all others, but for the whole subject.
    let word = topic * Self.wordsPerTopic + random.below(Self.wordsPerTopic)
    var own = SplitMix64(seed: ~seed, stream: UInt64(word))
    SyntheticWord.append(rank: WordFrequencies.draw(&own), to: &text, &random)
  }

  /// Adds sentences of about a dozen words.
  private func appendText(
    of length: Int,
    on topic: Int,
    end: Unicode.Scalar,
    to text: inout [UInt8],
    _ random: inout SplitMix64
  ) {
    let space: UInt8 = 0x20
    var start = true
    for word in 1...length {
      let first = text.count
      appendWord(on: topic, to: &text, &random)
      if start { text[first] &-= space }
      start = word == length || random.below(12) == 0
      if start { text.append(UInt8(ascii: end)) }
      if word < length { text.append(space) }
    }
  }

  /// A length in words: the sum of two exponential numbers, so that some texts are many times as long
  /// as most.
  private static func length(mean: Double, _ random: inout SplitMix64) -> Int {
    let drawn = -mean / 2 * log(random.fraction() * random.fraction())
    return Int(min(max(drawn, 4), mean * 8))
  }
}
