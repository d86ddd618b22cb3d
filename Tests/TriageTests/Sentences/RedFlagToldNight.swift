extension RedFlagTold {
  /// By rule, as `blood`: of pain that gives no rest, of a heart out of step and a mind that is not clear.
  static let night: [(rule: String, signs: [String], none: [String])] = [
    (
      "after-cancer",
      [
        "I'm a survivor of bowel cancer, nine years now, and for three weeks there has been a new pain in the middle of my back.",
        "Since Easter my husband's hip bone has been gnawing at him. He was operated for kidney cancer in 2017.",
        "had chemo for lymphoma as a student. my lumbar spine hurts now, worse each week",
        "Mum has a myeloma, and her ribs ache when she breathes out.",
        "Sarcoma of the leg, removed in 2012. This ache in my thigh came out of the blue.",
        "Before five years I had the cancer of the breast, and now I have pain in the bones.",
      ],
      [
        "I do a sponsored walk for cancer research, and my heels hurt.",
        "I haven't got cancer, the scan showed that, it's an old disc in my back.",
        "Is it true that cancer can make people's backs hurt? I ask for a quiz.",
      ]
    ),
    (
      "night-pain",
      [
        "No matter how I lie, my lower back hurts all night, and I get up at three and walk the hall.",
        "A deep ache in my shin that wakes me at two every night, tablets don't touch it.",
        "It never lets up, day or night, my pelvis aches and there's no comfortable position.",
        "my dad's spine hurts worse lying down, he sleeps in a chair if he sleeps, nothing helps",
        "The pain of the back is the whole night there, turning not helps, pills not help.",
        "Relentless pain in my hip. I'm awake with it until the morning.",
      ],
      [
        "My back hurts after a night on the sofa, by noon it's gone.",
        "My hip aches at night, a pillow between my knees helps.",
        "I wake at three and can't sleep again, but nothing hurts.",
        "No position on the bike is comfortable for my back, off the bike it's fine.",
      ]
    ),
    (
      "confusion",
      [
        "My grandmother has been very confused since Tuesday. She thinks it's 1960.",
        "After the half marathon my brother was disoriented and made no sense.",
        "He came out of hospital on Monday and doesn't recognise us.",
        "She is hard to wake and doesn't know her own name.",
        "Since this morning my husband keeps repeating the same question, he doesn't know where he is",
        "My uncle doesn't know the day or the year since yesterday.",
        "Dad suddenly can't work out how to use the kettle.",
      ],
      [
        "I'm a bit confused by your exercise for the hip.",
        "I never know who to ask about my knee.",
        "Sorry if my question makes no sense, English is new for me.",
        "I don't know what day is best for leg training.",
        "My wife is clear in her head, not confused at all, only her hip hurts.",
      ]
    ),
    (
      "racing-heart",
      [
        "Since last night my heart flutters like a bird, and I feel lightheaded.",
        "My watch shows 165 bpm while I sit, and everything goes grey.",
        "My wife's pulse is irregular, and she is so giddy she has to lie down.",
        "palpitations again today and nearly blacked out",
        "The heart jumps and makes pauses, then the head turns.",
        "My heartbeat is erratic, I break out in a sweat and have to sit down.",
      ],
      [
        "My heart pounds on the last hill, two minutes later it's calm.",
        "My heart rate monitor slips, which strap is best?",
        "No palpitations and no dizziness, just a stiff neck.",
        "My heart is set on running again, but my calf is tight.",
      ]
    ),
    (
      "headache-with-signs",
      [
        "A headache for three days, now I'm throwing up as well.",
        "My head hurts most when I wake, I vomit, and then it's a little better.",
        "Since the weekend a headache behind my eyes and I see everything double.",
        "My daughter has a pounding head and can't see properly.",
        "I have since two days headache and my eyes see blurry.",
        "Sixty-nine years old, my temple hurts and my jaw aches when I chew.",
      ],
      [
        "My usual migraine came after the red wine.",
        "A headache from my screen, and no vomiting.",
        "My eyes are tired and my head aches after ten hours of work.",
        "I was sick after the prawns, my head is fine.",
      ]
    ),
  ]
}
