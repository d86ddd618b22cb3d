import Testing
import Triage

/// The plainest words for signs in the frames of sentences: a frame that turns its sign round does so for all of
/// them.
@Suite struct FrameTests {
  private static let signs = [
    "chest pain", "shortness of breath", "blood in my urine", "blood in my stool",
    "numbness and weakness in my leg", "numbness between my legs", "a fever and a stiff neck",
    "slurred speech", "a drooping face", "a hard lump in my breast", "a racing heart and dizziness",
    "a headache with vomiting", "black, tarry stools", "fainting spells", "a swollen tongue",
    "double vision", "bleeding in pregnancy",
  ]

  @Test(arguments: [
    "I have X.", "Since Monday I've had X.", "Should I worry about X that came yesterday?",
    "Is X normal?", "My mother has X.", "I have X, but no cough.", "No cold, no cough, but X.",
    "I can't sleep for X.", "Tablets don't help X.", "I never had X before this week.",
    "I don't know why, but I have X.", "There's no explanation for X.",
    "Do you have an exercise for X?", "I have had X on and off for a week now.",
    "It started as a stiff back and now it's X.", "My daughter, 14, has X today.",
    "I don't usually write to blogs, but X frightens me.", "Without any warning I got X.",
    "I can't exercise without X.", "Not a single night passes without X.",
    "I've no idea what to do about X.", "No matter what I do, I have X.",
    "There is nothing I can do about X.", "I haven't told anyone about X until now.",
    "I wouldn't write if it weren't for X.", "The physio never asked about X, but I have it.",
    "No one believes me that I have X.", "My back is fine but I have X.",
    "If I stand up I get X.", "When I climb stairs I get X.", "PS: I also have X.",
    "You asked about warning signs: I have X.", "My GP isn't taking X seriously.",
    "Don't tell me X is stress.", "Before you ask: yes, I have X.",
    "I've been ignoring X for a week.", "My scan last year was clear, but since Monday I have X.",
    "I can't say I don't have X, because I do.", "My husband won't see anyone about X.",
    "My dad, who never complains, has X.", "No cough, and tonight I have X.",
    "I'm 19, in college, and I have X.", "I doubt it's anything, but I have X.",
    "Does cold weather cause X? I've had it since this morning.",
    "Can X come from stress? It started yesterday.", "This isn't my usual ache, it's X.",
    "Without wanting to alarm anyone, I have X.",
  ])
  func `what does not deny a sign leaves it`(frame: String) {
    for sign in Self.signs {
      let text = filled(frame, sign)
      #expect(!RedFlags.found(in: Wording(text)).isEmpty, "\(text)")
    }
  }

  @Test(arguments: [
    "I have no X.", "I don't have X.", "I've never had X.", "There is no X.", "I deny X.",
    "My doctor ruled out X.", "I haven't noticed X.", "I do not suffer from X.", "No sign of X.",
    "X? No.", "X: none.", "I was asked about X and said no.",
    "I don't have any of your warning signs such as X.", "I've had neither cold feet nor X.",
    "Never in my life have I had X.", "I can't say that I have X.",
    "My knee hurts, otherwise no X.", "There was never any X.",
    "I have not experienced X at any time.", "The scan excluded X.", "I am free of X.",
    "Not once did I notice X.", "At no point did I have X.", "X is not something I have.",
    "X isn't a problem for me.",
    "I read about X. I don't have it.", "X? Nah mate.", "The nurse asked about X. I hadn't any.",
    "I'd be worried if I had X, but I don't.", "If it had been X I'd have called a doctor.",
    "I can't remember when I last had X.",
    "You mention X in your post. I haven't got it, thankfully.",
    "My aunt had X in the sixties and lived to 90.", "Not X, just a stiff neck from the train.",
    "My form says no to X.", "Absent any X, can I use heat?", "I don't recall any X.",
    "I know X should be seen by a doctor. That isn't my problem.", "As for X: nothing of the kind.",
    "Absence of X noted by my doctor.",
    "My tests show no evidence of X.", "You ask about X. I have none.",
    "Do I have X? No, nothing like that.", "Since the treatment I no longer have X.",
    "I never developed X.", "She denies X.", "I haven't got X, thank goodness.",
    "I haven't noticed, in ten weeks of hip trouble, any X.", "X, I'm happy to say, I don't have.",
    "My brother had X ten years ago.", "As a child I had X.", "In 2009 I had X, all fine since.",
    "If I ever had X, what should I do?", "A man in the film had X.",
    "I do have a stiff hip; X I don't have.", "I've had my share of aches, yet never X.",
  ])
  func `what denies a sign denies it whatever it is`(frame: String) {
    for sign in Self.signs {
      let text = filled(frame, sign.hasPrefix("a ") ? String(sign.dropFirst(2)) : sign)
      let found = RedFlags.found(in: Wording(text))
      #expect(found.isEmpty, "\(text) \(found.map(\.words))")
    }
  }

  private func filled(_ frame: String, _ sign: String) -> String {
    let begins = frame.hasPrefix("X")
    let text = begins ? sign.prefix(1).uppercased() + sign.dropFirst() : sign
    return frame.split(separator: "X", maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: text)
  }
}
