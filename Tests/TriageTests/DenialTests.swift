import Testing
import Triage

/// The ways to say that a sign is not there, each with several signs.
@Suite struct DenialTests {
  static let signs = [
    "chest pain", "shortness of breath", "blood in my urine", "unexplained weight loss",
    "slurred speech", "vomiting blood", "loss of bladder control", "suicidal thoughts",
  ]

  private func wrong(in frames: [String], isSign: Bool) -> [String] {
    frames.flatMap { frame in
      Self.signs.map { sign in
        let place = frame.firstIndex(of: "#") ?? frame.endIndex
        return frame[..<place] + sign + frame[place...].dropFirst()
      }
      .filter { RedFlags.found(in: Wording($0)).isEmpty == isSign }
    }
  }

  @Test func `a question that is answered no is no sign`() {
    let frames = [
      "Any #? None at all.", "Had #? No, never.", "#? Good grief, no. I only have stiff traps.",
      "#? Not that I've noticed.", "#? Thank goodness, no.", "#? I wish! No, I'm just stiff.",
      "#? I haven't had any.", "#? Nothing of the kind.", "Was there #? No.", "#? All clear.",
    ]
    #expect(wrong(in: frames, isSign: false).isEmpty)
  }

  @Test func `what is spoken of in general is no sign`() {
    let frames = [
      "What does # mean?", "Would # be a reason to stop the drill?", "Why is # on your list?",
      "Suppose someone gets #, what should the trainer do?", "At what point does # matter?",
      "Can a client have # after a session?", "In the film she has # and dies of it.",
      "I had # in 2016, all sorted since.",
    ]
    // "In my urine" is one's own.
    #expect(wrong(in: frames, isSign: false).allSatisfy { $0.contains("my") })
  }

  @Test func `a question about one's own sign is one`() {
    let frames = [
      "What does my # mean?", "Would # be serious? It came on today, and I have it now.",
      "What does it mean if your body has # after a fall?", "Can # come from sitting badly?",
      "Why do I have #?", "Could # be from my back?",
    ]
    #expect(wrong(in: frames, isSign: true).isEmpty)
  }

  @Test func `what the clause behind it denies is no sign`() {
    let frames = [
      "As for #: nothing like that.", "Regarding #, all is well.", "#: none so far.", "#, zero.",
      "# - nope.", "As for #, nothing like it so far.", "The answer to # is no.",
      "# isn't a problem for me.", "# has never happened to me.", "# is something I've never had.",
      "# I do not have.", "# doesn't apply to me.", "You list #. Neither applies to me.",
      "You ask about #. No to both.", "#, as in your list, is not something I've had.",
    ]
    #expect(wrong(in: frames, isSign: false).isEmpty)
  }

  @Test func `what was looked for and not found is no sign`() {
    let frames = [
      "I checked for # and there was none.", "I looked out for # but saw nothing.",
      "I was screened for # and it was clear.", "They tested me for #, it came back negative.",
      "The nurse asked about #; I said no.", "I kept an eye out for #, nothing.",
    ]
    #expect(wrong(in: frames, isSign: false).isEmpty)
  }

  @Test func `what somebody is spared, or plays, is no sign`() {
    let frames = [
      "I have never ever had #.", "At no time have I had #.", "Nobody in our family has #.",
      "None of us has #.", "I'm clear of #.", "I've yet to have #.", "I've been spared #.",
      "I can rule out #.", "No worrying symptoms, e.g. # or the like.",
      "I saw a film about a man with #.", "The hero of the book has #.",
      "In 1999 I had # and since then I've been perfectly well.",
      "At twelve I had #. Thirty years on it's a memory.",
    ]
    #expect(wrong(in: frames, isSign: false).isEmpty)
  }

  @Test func `what only sounds like a denial leaves the sign`() {
    let frames = [
      "#? Yes, since Monday.", "I have #. No, the tablets do not help.", "I have #, nothing helps.",
      "I have #. Nothing like it ever before.", "I checked for # and found some.",
      "#, none of the tablets work.", "# - nothing works.", "Nobody takes my # seriously.",
      "# never goes away.", "# isn't getting better.", "# is not normal, is it?",
      "The scan was normal but # keeps coming.", "I can't get rid of #.",
      "Is it normal to have # with this? No doctor has time.",
    ]
    #expect(wrong(in: frames, isSign: true).isEmpty)
  }

  @Test(arguments: [
    "Can you explain the chest pain after a massage?",
    "Do you know if chest pain is normal after a massage? It does not stop.",
    "He's covered in sweat, with chest pain.",
    "Without warning on the stairs, chest pain and sweating.",
    "Am I imagining it or is my calf swollen?", "I'm afraid this could be a heart attack.",
    "I'm scared it might be a clot, my calf is swollen.", "Out of nowhere, chest pain and sweating",
    "I'm in my fifties and have chest pain.", "My mum is in her seventies and has chest pain.",
    "A runner in his thirties with a swollen calf since Monday",
    "I walk about 2000 steps a day and have chest pain.",
    "I could make it up the stairs only with chest pain.",
    "He has all the symptoms: chest pain, cold sweat.",
    "My dad died last year and since then I have chest pain.",
    "They say that there is a clot in the leg.", "Is chest pain typical after deep tissue?",
    "A western doctor who saw chest pain sent her home.",
  ])
  func `words that deny elsewhere leave a sign that one has now`(text: String) {
    #expect(!RedFlags.found(in: Wording(text)).isEmpty)
  }

  @Test(arguments: [
    "I don't have any feeling between my legs.", "Both knees hurt and one calf is swollen.",
    "I fell off a ladder and can't stand for the pain.", "My calf looks pale and is swollen.",
    "I couldn't sleep and then passed out in the bathroom.", "I want to die after what happened.",
    "He fell down, shook and bit his tongue.", "chest pain when I press on it and when I walk",
    "I can't get warm, my hands shake, and my back pain is awful.",
    "My calf is swollen to twice its normal size.", "Chest pressure going into my jaw",
  ])
  func `what excepts one wording of a sign leaves the plain ones`(text: String) {
    #expect(!RedFlags.found(in: Wording(text)).isEmpty)
  }

  @Test(arguments: [
    "Bladder fine, bowels fine, feeling around the genitals fine.",
    "Feeling in the crotch and legs is all there.", "The chest is free of pain.",
    "The urine dipstick was negative for blood.",
  ])
  func `what is in order is no sign`(text: String) {
    #expect(RedFlags.found(in: Wording(text)).isEmpty)
  }

  @Test func `what cannot be done normally is a sign`() {
    #expect(!RedFlags.found(in: Wording("I can't breathe normally.")).isEmpty)
  }

  @Test(arguments: [
    "Severe chest pain on hills. Otherwise I feel great.",
    "Chest pain on hills? I feel great otherwise.",
    "Chest pain, no one has an answer.", "Chest pain at night. I don't get it.",
    "My chest hurts. There's no sign of it easing.",
    "My calf is swollen. I haven't had it checked.",
    "My calf is swollen and it is all over the back of the leg.",
    "I'm scared of chest pain that I've had since Monday.",
    "I have chest pain, nothing like this has ever happened to me.",
    "My mother has always been healthy, now chest pain.",
    "I get chest pain. I don't have it at night.",
    "I've never been this short of breath.", "I've never had chest pain like this.",
    "I can't remember ever having such a headache.",
    "I don't recall ever being this short of breath.",
    "What to do about chest pain? I'm writing from the bus.",
  ])
  func `what sounds like a denial may be none`(text: String) {
    #expect(!RedFlags.found(in: Wording(text)).isEmpty)
  }
}
