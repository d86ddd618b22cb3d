extension RedFlagRule {
  /// All rules, the most pressing first.
  static let all: [RedFlagRule] =
    [
      caudaEquina, chestPain, breathless, stroke, thunderclap, meningitis, calfClot, suicide,
      coughingBlood, vomitingBlood,
    ] + others

  static let caudaEquina = RedFlagRule(
    name: "cauda-equina",
    title: "loss of bladder or bowel control, numbness between the legs, or both legs weak",
    source: "https://www.nhs.uk/conditions/sciatica/",
    any: [[Signs.bladder], [Signs.saddle], [Signs.saddleLost], [Signs.bothLegs]],
    isPassing: true
  )

  static let chestPain = RedFlagRule(
    name: "chest-pain",
    title: "chest pain",
    source: "https://www.nhs.uk/symptoms/chest-pain/",
    any: [[Signs.chest]]
  )

  static let breathless = RedFlagRule(
    name: "breathless",
    title: "shortness of breath",
    source: "https://www.nhs.uk/symptoms/shortness-of-breath/",
    any: [[Signs.breath]]
  )

  static let stroke = RedFlagRule(
    name: "stroke",
    title: "sudden weakness of one side, a drooping face or slurred speech",
    source: "https://www.nhs.uk/conditions/stroke/symptoms/",
    any: [[Signs.face], [Signs.speech], [Signs.oneSide], [Signs.sight]]
  )

  static let thunderclap = RedFlagRule(
    name: "thunderclap-headache",
    title: "a sudden or the worst headache ever",
    source: "https://www.nhs.uk/symptoms/headaches/",
    any: [[Signs.headache]]
  )

  static let meningitis = RedFlagRule(
    name: "fever-stiff-neck",
    title: "fever with a stiff neck",
    source: "https://www.nhs.uk/conditions/meningitis/",
    any: [
      [Signs.fever, Signs.stiffNeck], [Signs.fever, Signs.light], [Signs.stiffNeck, Signs.rash],
    ],
    isPassing: true
  )

  static let calfClot = RedFlagRule(
    name: "swollen-calf",
    title: "one swollen, hot or red calf",
    source: "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
    any: [
      [Signs.calf],
      [
        ["calf|calfs|calves|shin|shins", "lower leg|legs"],
        ["one|left|right one|side .. swollen|swell*|swelled|puffy|hot|warm|red|ballooned"],
      ],
    ],
    isPassing: true
  )
}
