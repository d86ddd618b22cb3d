import Testing

@testable import Triage

/// Texts made of the rules' own words, which meet more of them than any message does.
@Suite struct RandomTextTests {
  /// SplitMix64 (Steele, Lea, Flood 2014).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }

  private static let turns = [
    "i", "my", "not", "no", "never", "dont", "without", "and", "or", "but", "if", "you", "asked",
    "that", "is", "was", "had", "any", "it", "in", "at", "2015", "years", "ago", "since", "why",
    "how", "could", "mum", "nothing", "none",
  ]
  private static let ends = [" ", " ", " ", " ", ", ", ". ", "? ", ": ", "\n\n", " - ", "'s "]

  @Test(arguments: [1, 2, 3, 4]) func `no order of words traps, and flags name words of the text`(
    seed: UInt64
  ) {
    let signs = TriageRules.all.redFlags.flatMap { $0.any.joined() }
    let words = signs.flatMap { $0.patterns + $0.exceptions }.flatMap { pattern in
      pattern.text.split { " |.*~".contains($0) }.map(String.init)
    }
    var generator = Generator(state: seed)
    var count = 0
    for _ in 0..<1000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        let isTurn = Bool.random(using: &generator)
        text += (isTurn ? Self.turns : words).randomElement(using: &generator) ?? ""
        text += Self.ends.randomElement(using: &generator) ?? ""
      }
      let found = RedFlags.found(in: Wording(text))
      count += found.count
      #expect(found.allSatisfy { text.contains($0.words) }, "\(text)")
      _ = Exclusions.found(in: Wording(text))
    }
    #expect(count > 40)
  }
}
