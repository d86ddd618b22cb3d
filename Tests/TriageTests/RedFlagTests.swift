import Testing
import Triage

/// Signs that want a doctor, in the words of people who ask.
@Suite struct RedFlagTests {
  @Test(arguments: RedFlags.rules)
  func `each rule sees its sign in many wordings`(rule: String) throws {
    let sentences = try #require(RedFlagSentences.positive[rule], "\(rule) has no sentences")
    for sentence in sentences {
      let found = RedFlags.found(in: Wording(sentence)).map(\.rule)
      #expect(found.contains(rule), "\(rule): \(sentence) \(found)")
    }
  }

  @Test(arguments: RedFlagSentences.negative)
  func `what is denied or only looks so is no sign`(sentence: String) {
    let found = RedFlags.found(in: Wording(sentence))
    #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.words)" })")
  }

  /// A few may be missed: nobody knows all the ways to say a thing.
  @Test func `nearly all of many wordings are told apart`() {
    let missed = RedFlagSentences.wordings.filter { RedFlags.found(in: Wording($0)).isEmpty }
    #expect(missed.count * 50 <= RedFlagSentences.wordings.count, "\(missed)")
    let wrong = RedFlagSentences.harmless.filter { !RedFlags.found(in: Wording($0)).isEmpty }
    #expect(wrong.count * 50 <= RedFlagSentences.harmless.count, "\(wrong)")
  }

  @Test(arguments: RedFlags.rules)
  func `each rule tells signs as people tell them from what is none`(rule: String) throws {
    let told = try #require(RedFlagTold.all.first { $0.rule == rule })
    func isFound(_ text: String) -> Bool {
      RedFlags.found(in: Wording(text)).contains { $0.rule == rule }
    }
    let missed = told.signs.filter { !isFound($0) }
    #expect(missed.count * 20 <= told.signs.count, "\(missed)")
    let wrong = told.none.filter(isFound)
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test(arguments: RedFlags.rules)
  func `each rule knows other ways to say its sign, and what is close to them`(
    rule: String
  ) throws {
    let ways = try #require(RedFlagSentences.ways.first { $0.rule == rule })
    for sentence in ways.signs {
      #expect(RedFlags.found(in: Wording(sentence)).contains { $0.rule == rule }, "\(sentence)")
    }
    for sentence in ways.none {
      let found = RedFlags.found(in: Wording(sentence))
      #expect(found.isEmpty, "\(sentence) \(found.map(\.words))")
    }
  }

  @Test func `signs are seen in the words of all kinds of people`() {
    let told =
      RedFlagSentences.tellings + RedFlagSentences.layWords + RedFlagSentences.details
      + RedFlagSentences.everyday + RedFlagSentences.plain
    let missed = told.filter { RedFlags.found(in: Wording($0)).isEmpty }
    #expect(missed.isEmpty)
  }

  @Test func `what is healed, known but not had, or only looks so is no sign`() {
    let told =
      RedFlagSentences.asides + RedFlagSentences.layAsides + RedFlagSentences.noDetails
      + RedFlagSentences.notToday + RedFlagSentences.named
    let wrong = told.filter { !RedFlags.found(in: Wording($0)).isEmpty }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    "Not once did I have chest pain.",
    "Nor have I ever passed out.",
    "I no longer have chest pain.",
    "I run w/o any chest pain.",
    "My mother had seizures, and I worry.",
    "My father died from a heart attack.",
    "My horse had a seizure.",
    "I read about chest pain in the paper.",
    "I'm afraid of getting chest pain.",
    "What is a seizure?",
    "My cousin gets chest pain, but I don't.",
    "Checked for blood in my urine: negative.",
    "I havnt got chest pain.",
    "Fever free, only my back hurts.",
  ])
  func `what is denied in other ways, or said of others, is no sign`(text: String) {
    #expect(RedFlags.found(in: Wording(text)).isEmpty)
  }

  @Test(arguments: [
    "My mother had chest pain, and she is pale.",
    "My mother had chest pain this morning.",
    "I'm worried about my chest pain.",
    "I no longer have a job, and my chest hurts.",
    "I read your post on hips. Chest pain since Monday.",
    "What is this chest pain from?",
    "The fever is back, and so is my back pain.",
    "I slipped a disc two months ago and my hand is numb and weak.",
  ])
  func `what others have today, and what is one's own, is a sign`(text: String) {
    #expect(!RedFlags.found(in: Wording(text)).isEmpty)
  }

  @Test(arguments: [
    ("My calf was swollen and hot, but the swelling has gone down.", 0),
    ("My calf was swollen and hot, it went down and came back again.", 1),
    ("My chest hurt badly last night, then the pain went away.", 1),
    ("I suddenly couldn't speak for five minutes, then it was gone.", 1),
  ])
  func `what is over counts where heart and brain are concerned`(text: String, count: Int) {
    #expect(RedFlags.found(in: Wording(text)).count == count)
  }

  @Test func `a flag names its words and its public source`() throws {
    let flag = try #require(
      RedFlags.found(in: Wording("Hello. I can’t catch my breath, why?")).first
    )
    #expect(flag.rule == "breathless" && flag.words == "can’t catch my breath")
    #expect(flag.source.hasPrefix("https://www.nhs.uk/"))
  }

  @Test func `signs are found in a long story`() {
    let story = String(
      repeating: "My neck is a bit stiff after work and I sit a lot. ",
      count: 5000
    )
    #expect(RedFlags.found(in: Wording(story)).isEmpty)
    #expect(
      RedFlags.found(in: Wording(story.prefix(2000) + " Also I am coughing up blood.")).count == 1
    )
    let others = String(repeating: "my neighbour had chest pain ", count: 300)
    #expect(RedFlags.found(in: Wording(others)).isEmpty)
  }

  @Test(arguments: ["", "\u{2019}", "\u{0}\u{FFFD}", "é", "…", "'''", "1.", ".5", "naïve café"])
  func `odd texts have no signs`(text: String) {
    #expect(RedFlags.found(in: Wording(text)).isEmpty)
  }
}
