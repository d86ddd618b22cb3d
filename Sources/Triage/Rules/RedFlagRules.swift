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
    any: [
      [Signs.bladder],
      [["legs"], ["both of them|mine .. weak*|feebl*|numb*|give|giving|gave|dead|heavy"]],
      [Signs.saddle], [Signs.saddleLost], [Signs.bothLegs], [Signs.legsFail],
      [
        ["perine*|genital*|privates|crotch|anus"],
        ["that|this|the bit|part|area|place|region numb*|dead"],
      ],
    ],
    isPassing: true
  )

  static let chestPain = RedFlagRule(
    name: "chest-pain",
    title: "chest pain",
    source: "https://www.nhs.uk/symptoms/chest-pain/",
    any: [[Signs.chest], [Signs.clammy, Signs.heartPlace]]
  )

  static let breathless = RedFlagRule(
    name: "breathless",
    title: "shortness of breath",
    source: "https://www.nhs.uk/symptoms/shortness-of-breath/",
    any: [
      [Signs.breath],
      [
        [
          "never been|felt|got this|so short|breathless|winded|puffed|out",
          "difficulty|difficulties|trouble|problem|problems breathing .. now|currently|tonight|sting|stung|lying|rest|night",
        ]
      ],
    ]
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
    any: [
      [Signs.headache], [Signs.anyHeadache, Signs.bang], [Signs.headacheNamed, Signs.worstOfAll],
    ]
  )

  static let meningitis = RedFlagRule(
    name: "fever-stiff-neck",
    title: "fever with a stiff neck",
    source: "https://www.nhs.uk/conditions/meningitis/",
    any: [
      [Signs.fever, Signs.stiffNeck], [Signs.fever, Signs.light], [Signs.stiffNeck, Signs.rash],
      [
        Signs.fever, ["neck|nape"],
        [
          "it|its|thats locked|solid|seized|rigid|stiff|stuck|frozen|hurts|agony|impossible",
          "it stays|remains|feels|is locked|solid|rigid|stiff|stuck",
        ],
      ],
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
        ["calf|calfs|calves", "lower leg"],
        [
          "visibly|noticeably|clearly|suddenly|now bigger|larger|thicker|fatter|wider than other|left|right",
          "hot|hotter|warm|warmer|purple|swollen|puffy .. compared|than .. left|right|other|one",
        ],
      ],
      [
        ["calf"],
        [
          "its|is|it swollen|puffy|hot|warm .. sock|mark|blue|purple|tinge|shiny|red",
          "swollen .. sock|mark|blue|bluish|purple|tinge|shiny|red", "sock leaves|left .. mark",
          "it|its .. swelled|swole|puffed|ballooned|blew up .. warm|hot|red|sore|feels",
          "sock|boot|jeans|shoe wont|doesnt|dont .. over|on|it",
          "its|it .. hot|warm crampy|tight|sore|red",
        ],
      ],
      [
        ["calf|calfs"], ["one leg|side only", "only|just one|right|left", "one side|leg"],
        ["swollen|swelled|swelling|shiny", "looks|feels|is hot|red|shiny|warm"],
      ],
      [
        ["gastroc*|calf|calfs|calves|soleus", "lower leg"],
        ["cm|inch|inches|centimet* bigger|larger|fatter|wider|thicker|more"],
      ],
      [
        ["calf|calfs|calves|shin|shins", "lower leg|legs"],
        [
          "one|left|right one|side .. swollen|swell*|swelled|puffy|hot|warm|red|ballooned|fatter|bigger|thicker|tender|larger|huge|puffed"
        ],
      ],
    ],
    isPassing: true
  )

  static let coughingBlood = RedFlagRule(
    name: "coughing-blood",
    title: "coughing up blood",
    source: "https://www.nhs.uk/symptoms/coughing-up-blood/",
    any: [[Signs.coughedBlood]]
  )

  static let vomitingBlood = RedFlagRule(
    name: "vomiting-blood",
    title: "vomiting blood, or black stools",
    source: "https://www.nhs.uk/symptoms/vomiting-blood/",
    any: [
      [Signs.vomitedBlood],
      [
        ["stool*|poo|poop|poos|motion*|bowel*|toilet|loo"],
        [
          "like|as .. tar|tarmac|pitch .. all|since|and|week|smell*|every",
          "black like|as .. oil|ink|coal|tar|pitch",
        ],
      ],
    ]
  )

  static let bloodInStoolOrUrine = RedFlagRule(
    name: "blood-in-stool-or-urine",
    title: "blood in urine or stools",
    source: "https://www.nhs.uk/symptoms/blood-in-urine/",
    any: [
      [Signs.passedBlood],
      [
        ["pee|wee|urine|urinate|stool*|poo|poop|toilet"],
        ["blood* in it|them|there", "theres|is|was blood"],
      ],
    ]
  )

  static let suicide = RedFlagRule(
    name: "suicidal-thoughts",
    title: "thoughts of suicide or self-harm",
    source:
      "https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts/",
    any: [[Signs.suicide], [Signs.selfHarm]]
  )
}
