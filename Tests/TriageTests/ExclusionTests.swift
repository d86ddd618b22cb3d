import Testing
import Triage

/// What askers cannot take or do, and answers that advise it.
@Suite struct ExclusionTests {
  @Test(arguments: [
    ("I'm pregnant and my back hurts.", ["pregnant"]),
    ("I am on blood thinners, is a massage fine?", ["on blood thinners"]),
    ("Ibuprofen upsets my stomach, what else is there?", ["ibuprofen"]),
    ("I'm allergic to Aspirin and arnica.", ["aspirin", "arnica"]),
    ("Advil makes me sick", ["ibuprofen"]),
    ("I can't take ibuprophen or Aleve.", ["ibuprofen", "naproxen"]),
    ("My doctor told me not to take NSAIDs.", ["other anti-inflammatories"]),
    ("Ice is not an option for me.", ["cold"]),
    ("I take warfarin.", ["on blood thinners"]),
    ("I'm not allowed to use heat on it.", ["heat"]),
    ("Tylonol gives me a rash.", ["paracetamol"]),
    ("I took ibuprofen and it helped.", []),
    ("I'm not pregnant, but my back hurts.", []),
    ("I can't sleep but ibuprofen helps.", []),
    ("Is a hot bath any good?", []),
  ])
  func `exclusions are read from the question`(question: String, names: [String]) {
    #expect(Exclusions.found(in: Wording(question)).map(\.name) == names)
  }

  @Test(arguments: [
    ("Ibuprofen upsets my stomach.", "Take an Advil after lunch.", ["ibuprofen"]),
    ("Ibuprofen upsets my stomach.", "You could try naproxyn for two days.", ["naproxen"]),
    ("Ibuprofen upsets my stomach.", "Do not take ibuprofen, a warm bath helps.", []),
    ("Ibuprofen upsets my stomach.", "Put a cold pack on it.", []),
    ("I'm pregnant.", "I recommend aspirin and a hot bath.", ["aspirin", "sauna or hot bath"]),
    ("I am on Eliquis.", "A deep tissue massage should help.", ["deep massage"]),
    ("I am on Eliquis.", "Take a deep breath and relax.", []),
    ("I can't use ice.", "Try ice for ten minutes. Avoid heat.", ["cold"]),
    ("I hate Mondays.", "Take ibuprofen.", []),
  ])
  func `answers that advise what is excluded conflict`(
    question: String,
    answer: String,
    advised: [String]
  ) {
    let exclusions = Exclusions.found(in: Wording(question))
    let conflicts = Exclusions.conflicts(of: answer, with: exclusions)
    #expect(conflicts.map(\.advised) == advised)
    #expect(conflicts.allSatisfy { answer.contains($0.words) })
  }

  @Test func `nearly all conflicts of many wordings are seen, and hardly one that is none`() {
    func conflicts(_ entry: (question: String, answer: String)) -> [Conflict] {
      Exclusions.conflicts(of: entry.answer, with: Exclusions.found(in: Wording(entry.question)))
    }
    let conflicting = ExclusionSentences.conflicting
    let missed = conflicting.filter { conflicts($0).isEmpty }
    #expect(missed.count * 20 <= conflicting.count, "\(missed)")
    let harmless = ExclusionSentences.harmless
    let wrong = harmless.filter { !conflicts($0).isEmpty }
    #expect(wrong.count * 20 <= harmless.count, "\(wrong)")
  }

  @Test func `many mentions in one long sentence take linear time`() {
    let answer = String(repeating: "take ice and aspirin ", count: 8000)
    let found = Exclusions.conflicts(
      of: answer,
      with: Exclusions.found(in: Wording("I can't take aspirin."))
    )
    #expect(found.map(\.advised) == ["aspirin"])
  }
}
