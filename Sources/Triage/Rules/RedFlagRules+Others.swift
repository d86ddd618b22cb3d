extension RedFlagRule {
  /// Signs that combine with others, or that are asked of less often.
  static let others: [RedFlagRule] = [
    RedFlagRule(
      name: "numb-and-weak",
      title: "numbness with loss of strength, or a limb that has none",
      source: "https://www.nhs.uk/conditions/slipped-disc/",
      any: [[Signs.numb, Signs.weak], [Signs.footDrop], [Signs.limpLimb]],
      isPassing: true
    ),
    RedFlagRule(
      name: "back-pain-fever",
      title: "back pain with fever, or a hot red joint",
      source: "https://www.nhs.uk/conditions/back-pain/",
      any: [
        [Signs.fever, Signs.backPain], [Signs.fever, Signs.back, Signs.aching], [Signs.hotJoint],
        [
          ["joint|knee|elbow|ankle|wrist|toe"],
          ["its|is scarlet|crimson|glowing", "its|is red|hot .. and hot|red|glowing|scarlet"],
        ],
      ],
      isPassing: true
    ),
    RedFlagRule(
      name: "head-injury",
      title: "a blow to the head with sickness, confusion or drowsiness",
      source: "https://www.nhs.uk/conditions/head-injury-and-concussion/",
      any: [[Signs.headBlow, Signs.headTrouble], [Signs.fall, Signs.muddled]]
    ),
    RedFlagRule(
      name: "bad-fall",
      title: "a fall or crash, and then a neck or back in agony or not being able to move",
      source: "https://www.nhs.uk/conditions/back-pain/",
      any: [[Signs.badFall, Signs.brokenBack], [Signs.fragile, Signs.brokenBack]],
      isPassing: true
    ),
    RedFlagRule(
      name: "wound-fever",
      title: "fever after an operation, an injection or with a wound, or a wound that festers",
      source: "https://www.nhs.uk/conditions/sepsis/",
      any: [[Signs.fever, Signs.wound], [Signs.festering]],
      isPassing: true
    ),
    RedFlagRule(
      name: "growing-lump",
      title: "a lump that grows, is hard or does not move",
      source: "https://www.nhs.uk/symptoms/lumps/",
      any: [
        [Signs.lump],
        [
          ["knot|LUMP|lipoma*|cyst*"],
          [
            "keeps|still|is growing|grows", "its|it got|is|gets .. bigger|big|larger",
            "rock|stone solid|hard", "its|it doubled|tripled", "its|it|gone .. hard|solid",
            "hard as|like rock|stone|bone|marble|wood",
          ],
        ],
      ],
      isPassing: true
    ),
    RedFlagRule(
      name: "after-cancer",
      title: "a pain of back or bones after a cancer",
      source: "https://www.nice.org.uk/guidance/ng234",
      any: [[Signs.hadCancer, Signs.deepPain]],
      isPassing: true
    ),
    RedFlagRule(
      name: "night-pain",
      title: "a deep pain that gives no rest at night, in any position",
      source: "https://www.nhs.uk/conditions/back-pain/",
      any: [
        [Signs.nothingEases, Signs.atNight, Signs.deepPain],
        [Signs.boring, Signs.atNight, Signs.sleepless],
        [Signs.boring, Signs.atNight, Signs.nothingEases],
      ],
      isPassing: true
    ),
    RedFlagRule(
      name: "confusion",
      title: "sudden confusion",
      source: "https://www.nhs.uk/symptoms/confusion/",
      any: [[Signs.confusion]]
    ),
    RedFlagRule(
      name: "racing-heart",
      title: "a racing or irregular heart with dizziness",
      source: "https://www.nhs.uk/symptoms/heart-palpitations/",
      any: [[Signs.palpitation, Signs.lightHeaded]]
    ),
    RedFlagRule(
      name: "headache-with-signs",
      title: "a headache with vomiting or trouble seeing",
      source: "https://www.nhs.uk/symptoms/headaches/",
      any: [[Signs.headPain, Signs.vomits], [Signs.headPain, Signs.dimSight]]
    ),
    RedFlagRule(
      name: "blackout",
      title: "fainting, a blackout or a fit",
      source: "https://www.nhs.uk/symptoms/fainting/",
      any: [[Signs.faint]]
    ),
    bloodInStoolOrUrine,
    RedFlagRule(
      name: "swollen-throat",
      title: "a swollen tongue, throat or face, or not being able to swallow",
      source: "https://www.nhs.uk/conditions/anaphylaxis/",
      any: [[Signs.swollenThroat], [Signs.noSwallowing]],
      isPassing: true
    ),
    RedFlagRule(
      name: "weight-loss",
      title: "losing weight without a reason",
      source: "https://www.nhs.uk/symptoms/unintentional-weight-loss/",
      any: [
        [Signs.unexplainedLoss],
        [Signs.lostWeight, Signs.noReason],
        [Signs.nightSweats],
      ]
    ),
    RedFlagRule(
      name: "pregnancy-bleeding",
      title: "bleeding or sudden pain in pregnancy",
      source: "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/vaginal-bleeding/",
      any: [
        [Signs.withChild, Signs.birthTrouble],
        [["baby|bub|babys hasnt|isnt|not|stopped|havent kick*", "unborn baby"]],
        [Signs.manyWeeks, Signs.birthTrouble],
        [
          RedFlagRule.Sign(
            ["first|second|third|last|previous|other pregnancy|pregnancies"],
            except: [],
            isMention: true
          ),
          ["this one|time .. blood*|bleed*|spotting|cramps"],
        ],
        [["bleed*|bled|spotting .. at .. weeks|wks", "weeks|wks bleed*|bled|spotting"]],
      ]
    ),
  ]
}
