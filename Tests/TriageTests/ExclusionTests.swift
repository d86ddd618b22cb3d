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

  @Test(arguments: [
    ("Use an anti-inflammatory gel on it.", "anti-inflammatory"),
    ("Take an antiinflammatory.", "antiinflammatory"), ("A hot bath may ease it.", "hot bath"),
  ])
  func `a conflict quotes the answer's whole name for it`(answer: String, words: String) {
    let exclusions = Exclusions.found(in: Wording("I am pregnant and on warfarin."))
    let conflicts = Exclusions.conflicts(of: answer, with: exclusions)
    #expect(!conflicts.isEmpty && conflicts.allSatisfy { $0.words == words }, "\(conflicts)")
  }

  @Test(arguments: [
    "If heat does not help, take ibuprofen.", "When ice is not enough, ibuprofen helps.",
    "You can't go wrong with ibuprofen.", "Don't hesitate to take ibuprofen.",
    "Don't forget to take ibuprofen before bed.", "Take no more than three ibuprofen a day.",
    "Not only rest but ibuprofen will help.", "Do not be afraid of ibuprofen; it works.",
    "Why not take an ibuprofen?", "Without doubt ibuprofen is the best.",
    "There is no harm in taking ibuprofen.", "If it isn't better by Monday take ibuprofen.",
    "Stop digging and take ibuprofen.", "Leave the shoulders alone and take ibuprofen.",
    "Instead of rubbing it, take ibuprofen.", "The pain will go away with ibuprofen.",
    "I wouldn't be without ibuprofen.", "Ibuprofen cannot hurt.", "Ibuprofen helps, heat does not.",
    "Take ibuprofen rather than paracetamol.", "Have you tried ibuprofen?",
    "Ice is better than nothing, and ibuprofen too.",
    "It takes the edge off, take ibuprofen at night.",
  ])
  func `a word that denies something else is no warning`(answer: String) {
    let exclusions = Exclusions.found(in: Wording("I cannot take ibuprofen."))
    #expect(Exclusions.conflicts(of: answer, with: exclusions).map(\.advised) == ["ibuprofen"])
  }

  @Test(arguments: [
    "Do not take ibuprofen.", "Do not, under any circumstances, take ibuprofen.",
    "Avoid ibuprofen, it is hard on you.", "Ibuprofen is not for you.", "Stay away from ibuprofen.",
    "I never recommend using ibuprofen.", "You should not use Advil for this.",
    "If you can take paracetamol, do; ibuprofen is a bad idea.", "Skip the ibuprofen and rest.",
    "Take paracetamol, not ibuprofen.", "No ibuprofen, please.", "Steer clear of ibuprofen.",
    "Since you cannot take ibuprofen, use heat.", "Paracetamol is safer than ibuprofen for you.",
    "Ibuprofen should be avoided.", "Ibuprofen is dangerous in your case.",
    "I would be wary of ibuprofen.", "Please ask your doctor before taking ibuprofen.",
    "Do not take aspirin, naproxen or ibuprofen.", "Ibuprofen could do harm.",
  ])
  func `an answer that advises against it is no conflict`(answer: String) {
    let exclusions = Exclusions.found(in: Wording("I cannot take ibuprofen."))
    #expect(Exclusions.conflicts(of: answer, with: exclusions).isEmpty)
  }

  @Test(arguments: [
    ("Ibuprophen upsets my stomache.", ["ibuprofen"]),
    ("Ibuprofen is hard on my stomach.", ["ibuprofen"]),
    ("Ibuprofen tears up my stomach.", ["ibuprofen"]),
    ("Ibuprofen isn't safe for me.", ["ibuprofen"]),
    ("They took me off ibuprofen.", ["ibuprofen"]),
    ("I broke out in a rash after Advil.", ["ibuprofen"]),
    ("Advil and Aleve are both off the table.", ["ibuprofen", "naproxen"]),
    ("Ibuprofen is out because of my kidneys.", ["ibuprofen"]),
    ("Please nothing with ibuprofen.", ["ibuprofen"]),
    ("I had a bleed from naproxen.", ["naproxen"]),
    ("I'm on Xeralto.", ["on blood thinners"]), ("I take coumadine.", ["on blood thinners"]),
    ("My kidneys are failing.", ["kidney disease"]),
    ("I'm due in March with my first baby.", ["pregnant"]),
    ("I have a baby on the way.", ["pregnant"]),
    ("I am no longer on blood thinners.", []), ("I stopped warfarin last year.", []),
    ("I have no allergies, ibuprofen is fine.", []), ("My sister is pregnant but I am not.", []),
    ("There's no reason I can't take ibuprofen.", []), ("Should I avoid ibuprofen?", []),
    ("Aspirin upsets my stomach, ibuprofen does not.", ["aspirin"]),
    ("I don't take anything, not even ibuprofen, yet.", []),
    ("I'm pregnant with excitement.", []),
  ])
  func `askers exclude in many words, and name much that they do not exclude`(
    question: String,
    names: [String]
  ) {
    #expect(Exclusions.found(in: Wording(question)).map(\.name) == names)
  }

  @Test func `who cannot take one part of a tablet cannot take the tablet`() {
    let exclusions = Exclusions.found(in: Wording("I can't take Tylenol."))
    #expect(!Exclusions.conflicts(of: "Take Excedrin.", with: exclusions).isEmpty)
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
