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
    any: [[Signs.bladder], [Signs.saddle], [Signs.bothLegs]]
  )

  static let chestPain = RedFlagRule(
    name: "chest-pain",
    title: "chest pain",
    source: "https://www.nhs.uk/symptoms/chest-pain/",
    any: [
      [
        Sign(
          [
            "chest .. pain*|ache*|aching|hurt*|tight*|pressure|heav*|discomfort|burn*|squeez*|crush*|stab*|constrict*|cramp*|pound*",
            "pain*|ache*|aching|hurt*|tightness|tightening|pressure|heav*|weight|discomfort|burning|squeez*|crush*|stab*|stabbing|band|elephant|brick|vice|vise|clenching|gripping|shooting .. chest|breastbone|sternum|heart",
            "tight chest", "chest .. killing|agony|sore .. sweat*", "chest is killing",
            "chest agony|tender .. breath*", "chestpain*",
            "breastbone|sternum .. pain*|ache*|hurt*|tight*|pressure|burn*",
            "heart attack", "angina", "jaw|arm .. pain*|ache* .. sweat*|clammy",
            "sitting|standing|pressing on chest",
          ],
          except: [
            "chest muscle*|press|presses|stretch*|opener|openers|strap|drawer*|exercises|flies|hair|infection|massage",
            "pec|pecs|pectoral* .. chest", "pressure .. massage", "heart rate|broken",
            "had heart attack .. ago",
          ]
        )
      ]
    ]
  )

  static let breathless = RedFlagRule(
    name: "breathless",
    title: "shortness of breath",
    source: "https://www.nhs.uk/symptoms/shortness-of-breath/",
    any: [
      [
        Sign(
          [
            "short*|shortage|loss|lack breath*|breathe|air", "out breath", "breathless*", "winded",
            "cant|cannot|couldnt|unable|hard|harder|difficult*|trouble|struggl*|fight*|gasp*|barely|hardly|labored|laboured|problem*|strain* .. breath*|breathe|breathing",
            "not able|possible|easy .. breath*|breathe",
            "not|dont|doesnt|arent|isnt|wont|never get|gets|getting|enough .. air|oxygen|breath",
            "cant|cannot|couldnt|gasp*|fight*|struggl*|desperate|hungry|hunger .. air",
            "breath|breathing very|so|too|really short|shallow", "breath is short",
            "breath*|breathing .. difficult*|hard|heavy|heavily|rapid*|worse|harder|labored|laboured|shallow|fast|trouble|struggle",
            "catch*|caught breath", "gasp*", "suffocat*", "smother*", "air hunger",
            "sit* .. breath*|breathe", "panting",
            "puffed out", "enough air",
            "hurts|painful|pain .. breathe|breathing|inhale|breath",
            "breathing|breathe .. hurts|painful|pain", "wheez*", "lungs wont",
            "fight*|struggl*|desperate .. air", "run out air",
          ],
          except: [
            "breath* exercise*|technique*|work|practice|class|rate",
            "breath*|breathe|breathing .. nose|nostril*|stuffy|congest*|sinus*|run|running|jog*|sprint*|exercis*|workout|gym|hill|mask|cradle",
            "winded .. sprint*|run|running", "sit* .. breath* .. exercise*|in|out|deeply",
            "hold*|forget*|remember breath", "not sure|know .. breath*",
            "out breath .. run|running|exercis*",
          ]
        )
      ]
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
      [
        Sign(
          [
            "worst|horrendous|unbearable|violent|massive .. headache*|migraine*|head",
            "head .. worse than ever|before", "never .. such .. headache*|migraine*",
            "most painful|severe|intense|terrible .. headache*|migraine*",
            "headache*|migraine* .. worst", "thunderclap*", "headache*|migraine* .. thunder*",
            "headache*|migraine* .. zero|nothing .. ten|hundred",
            "headache*|migraine*|head .. came|hit|hits|struck|started|peaked|began|appeared .. sudden*|second|seconds|nowhere|instant*|once|lightning|bolt|bang|brick|abruptly|minute",
            "sudden*|abrupt*|explo*|blinding|instant* .. headache*|head",
            "never|havent .. headache* .. like|bad|this|intense|severe",
            "headache*|head .. explo*|unbearable|excruciating|burst*|splitting",
            "headache* .. unlike|never|worse .. before|ever|other|had|life|any",
            "excruciating|unbearable|agonising|agonizing headache*",
            "hit|hammer|kicked|struck|axe|bat .. back|over head", "clap thunder .. head",
          ],
          except: [
            "worst .. head .. massage*|lice|cold", "sudden* .. head .. turn*|rotat*|tilt*|move*",
            "turn*|move*|moving|jerk* .. head", "hit head",
            "worst .. headache* .. week|month|day|morning|evening",
            "sudden* movement* .. head", "never headaches",
          ]
        )
      ]
    ]
  )

  static let meningitis = RedFlagRule(
    name: "fever-stiff-neck",
    title: "fever with a stiff neck",
    source: "https://www.nhs.uk/conditions/meningitis/",
    any: [
      [Signs.fever, Signs.stiffNeck], [Signs.fever, Signs.light], [Signs.stiffNeck, Signs.rash],
    ]
  )

  static let calfClot = RedFlagRule(
    name: "swollen-calf",
    title: "one swollen, hot or red calf",
    source: "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
    any: [
      [
        Sign(
          [
            "calf|shin .. swollen|swell*|swelled|swole|puff*|bigger|twice|double|larger|thicker|balloon*|hot|warm|red|reddish|redness|purple|size|blown|enlarged|inflamed",
            "swollen|swell*|puff*|hot|warm|red|redness|bigger|enlarged|inflamed .. calf|shin",
            "one|left|right|leg|lower leg|thigh .. swollen|swell*|swelled|swole|puffy|bigger|twice|double|larger|balloon*|blown .. other|size|red|hot|warm|tender|painful|pain|purple|throb*|flight|only",
            "one calves .. swollen|swell*|swelled|red|hot|warm|bigger|tender",
            "one|left|right leg|thigh .. hot|red|reddish",
            "one|left|right leg|thigh .. swollen|swell*|swelled|puffy|bigger|balloon*",
            "swollen|swell*|puffy|hot|red|bigger|warm .. one|left|right leg|thigh",
            "leg .. swell*|swelled|swollen .. flight|balloon|surgery|overnight",
            "leg .. red|hot|painful|sore .. swollen|swelling",
            "leg .. swollen|swelled .. red|hot|warm|painful|sore|tender",
            "leg|calf|vein .. clot|clots|thrombosis|dvt",
            "clot|clots|thrombosis|dvt .. leg|calf|vein",
          ],
          except: [
            "both calves|legs|sides|ankles|feet",
            "heat*|heating|pad|pack|ice .. calf|shin|leg",
            "warm*|hot|heat .. bath*|shower*|water|pad|pack|compress|towel|oil|stone*|stones",
            "warm up", "hot|warm pad|pack|stones|oil .. calf|leg", "heat .. calf", "wear* .. calf",
            "twice|double day|week", "red light", "bigger muscle*", "calf muscle* .. bigger",
            "size .. calf sleeve*", "calf tattoo*", "calf sleeve*|sleeves|raise*|raises|stretch*",
          ]
        )
      ]
    ]
  )

  static let suicide = RedFlagRule(
    name: "suicidal-thoughts",
    title: "thoughts of suicide or self-harm",
    source:
      "https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts/",
    any: [
      [
        Sign(
          [
            "suicid*", "kill*|hang*|shoot* myself", "end*|ending life", "ending|end it all",
            "end it", "think*|thought*|thoughts|consider*|plan* .. ending it|everything|things|my",
            "take|taking own life", "take|taking my life",
            "want*|wish*|rather|ready|hope|hoping .. die|dead|disappear|born|dying",
            "want*|wish*|hope|hoping|rather .. not|wouldnt|didnt|dont|never .. wake|exist|alive|live|here",
            "better off .. dead|gone|without",
            "dont|not|no|longer want*|wanna|wish .. live|alive|wake|exist|continue|living|here",
            "no|any|what point|reason .. live|living|alive|on",
            "point .. living|going|carrying",
            "not|isnt worth living", "no longer want .. live|here|alive", "tired living|life|alive",
            "self harm*|selfharm*", "harm*|cutting myself",
            "hurt*|cut .. myself .. purpose|deliberately",
            "thought*|thinking|think|urge*|want* .. hurt*|harm*|cut* myself|killing",
            "cant|cannot go on",
            "cant|cannot live .. anymore|this|longer", "give up .. life|living",
            "want*|thought*|think*|going|tempted .. overdos*", "overdos* .. purpose|deliberately",
            "take|taking|swallow* .. all|whole|bottle|box .. pills|tablets|medication|meds",
            "think*|thought*|thoughts .. death|dying|not being here",
            "cant|dont see .. reason|point", "no way out",
            "see .. no future|way|hope", "life .. pointless|meaningless|worthless|worth",
            "jump* .. bridge|train|roof|building", "dont want to be here",
          ],
          except: [
            "killing me", "rather die than", "thought i was dying", "end it .. with|session*",
            "dead arm|leg|tissue|skin",
            "assisted|physician suicide", "suicide squeeze|grip|squad|hotline",
            "cut myself .. shav*|cook*|knife|kitchen", "want*|wish .. live .. without|pain|normal*",
            "hurt* myself .. lift*|gym|run*|work*|training|sport*|deadlift*",
            "end it .. massage", "dead* lift*|deadlift*", "end life .. years",
          ]
        )
      ]
    ]
  )

  static let coughingBlood = RedFlagRule(
    name: "coughing-blood",
    title: "coughing up blood",
    source: "https://www.nhs.uk/symptoms/coughing-up-blood/",
    any: [
      [
        [
          "cough*|spit*|spat|hack*|phlegm|mucus|sputum|saliva|brought|bring* .. blood*|bloody|red|rusty",
          "blood*|bloody|red|rusty|rust* .. cough*|phlegm|mucus|sputum|spit|saliva", "hemoptysis",
          "haemoptysis",
        ]
      ]
    ]
  )

  static let vomitingBlood = RedFlagRule(
    name: "vomiting-blood",
    title: "vomiting blood, or black stools",
    source: "https://www.nhs.uk/symptoms/vomiting-blood/",
    any: [
      [
        [
          "vomit*|throw*|threw|thrown|puk*|sick|retch*|barf* .. blood*|bloody|red",
          "blood*|bloody .. vomit*|puke|throw*|threw", "coffee ground*|grounds|granules",
          "hematemesis",
          "haematemesis", "black|tarry .. stool*|poo|poop|feces|faeces",
          "stool*|poo|poop|feces|faeces .. black|tarry|tar",
        ]
      ]
    ]
  )
}
