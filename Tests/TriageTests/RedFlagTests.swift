import Testing
import Triage

/// Signs that want a doctor, in the words of people who ask.
@Suite struct RedFlagTests {
  @Test(arguments: RedFlags.rules)
  func `each rule sees its sign in many wordings`(rule: String) throws {
    let sentences = try #require(RedFlagSentences.positive[rule], "\(rule) has no sentences")
    for sentence in sentences {
      let found = RedFlags.found(in: sentence).map(\.rule)
      #expect(found.contains(rule), "\(rule): \(sentence) \(found)")
    }
  }

  @Test(arguments: RedFlagSentences.negative)
  func `what is denied or only looks so is no sign`(sentence: String) {
    let found = RedFlags.found(in: sentence)
    #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.words)" })")
  }

  /// A few may be missed: nobody knows all the ways to say a thing.
  @Test func `nearly all of many wordings are told apart`() {
    let missed = RedFlagSentences.wordings.filter { RedFlags.found(in: $0).isEmpty }
    #expect(missed.count * 50 <= RedFlagSentences.wordings.count, "\(missed)")
    let wrong = RedFlagSentences.harmless.filter { !RedFlags.found(in: $0).isEmpty }
    #expect(wrong.count * 50 <= RedFlagSentences.harmless.count, "\(wrong)")
  }

  @Test func `a flag names its words and its public source`() throws {
    let flag = try #require(RedFlags.found(in: "Hello. I can’t catch my breath, why?").first)
    #expect(flag.rule == "breathless" && flag.words == "can’t catch my breath")
    #expect(flag.source.hasPrefix("https://www.nhs.uk/"))
  }

  @Test func `signs are found in a long story, and long texts take linear time`() {
    let story = String(
      repeating: "My neck is a bit stiff after work and I sit a lot. ",
      count: 5000
    )
    #expect(RedFlags.found(in: story).isEmpty)
    #expect(RedFlags.found(in: story.prefix(2000) + " Also I am coughing up blood.").count == 1)
    #expect(RedFlags.found(in: String(repeating: "cant breathe no ", count: 20_000)).count >= 0)
  }

  @Test(arguments: ["", "\u{2019}", "\u{0}\u{FFFD}", "é", "…", "'''", "1.", ".5", "naïve café"])
  func `odd texts have no signs`(text: String) {
    #expect(RedFlags.found(in: text).isEmpty)
  }
}
