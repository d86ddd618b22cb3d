extension RedFlagTold {
  /// By rule, as `blood`: of falls, wounds and lumps.
  static let harm: [(rule: String, signs: [String], none: [String])] = [
    (
      "bad-fall",
      [
        "I fell off a ladder this morning and can't walk.",
        "Came off a horse an hour ago, landed flat on my back, and I can't get up off the floor.",
        "My mum is 83 and slipped on the ice by the bins. Now the pain in her spine is dreadful.",
        "rear ended at 50mph yesterday, neck is agony",
        "Uncle fell from the mango tree, and he is not able to move the legs.",
        "Hubby was clearing the gutters and the ladder went. He's crawling to the bathroom.",
        "dived in the shallow end, heard a crack, and my neck kills",
        "our daughter landed on her head off the trampoline and wont move her neck at all",
        "Fell down the stairs, my back is in agony and I can barely stand",
        "a van knocked me over on my bike and my arms have electric shocks since",
        "I was in a car crash on Monday and can't turn my head",
        "She landed on her tailbone, and now she can't straighten up.",
      ],
      [
        "I fell off a ladder, but nothing hurts and I walk as always.",
        "I fell asleep in the chair and can't turn my neck.",
        "My back is in agony after gardening all day.",
        "He fell off his bike ten years ago and couldn't walk for a week. Now he runs.",
        "I fell in love with yoga and can't stand sitting any longer.",
      ]
    ),
    (
      "wound-fever",
      [
        "Knee op last Thursday. The scar is oozing yellow gunk and I've got the shakes.",
        "cortisone shot in my shoulder friday, im sweating and freezing in turns",
        "I had an injection in my hip and now I have a fever",
        "Three days after my operation I'm shivering and 39.1",
        "My wound is weeping and I feel feverish",
        "dry needling on Tuesday, chills since last night",
        "since surgery on my wrist she's burning up",
        "The cut on my shin is infected and I have a temperature of 38.8.",
      ],
      [
        "The cut on my shin is red, but I've no fever.",
        "Knee op last Thursday, no fever, and the scar is dry.",
        "I had the flu jab and felt feverish for a night last year; nothing since.",
        "My scar feels tight three months after the operation.",
      ]
    ),
    (
      "growing-lump",
      [
        "There's a lump the size of an egg next to his spine, and I swear it's growing.",
        "I found a hard lump in my armpit.",
        "a hard thing in my groin and another above my collarbone",
        "The lump on my neck is getting bigger every week.",
        "She has a painless lump that doesn't move.",
        "my dad has a mass on his back that has doubled",
        "a swelling by my collarbone, solid, and it won't budge",
      ],
      [
        "I have a hard knot in my shoulder, like a lump in the muscle.",
        "The doctor said the lump on my wrist is a harmless cyst.",
        "The lumps in my mattress are growing on me.",
        "I bumped my knee and have a swelling the size of an egg.",
        "No lumps that grow, no weight loss.",
      ]
    ),
  ]
}
