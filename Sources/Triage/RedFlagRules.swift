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
    any: [
      [
        Sign(
          [
            "chest .. pain*|ache*|aching|hurt*|tight*|pressure|heav*|discomfort|burn*|squeez*|crush*|stab*|constrict*|cramp*|pound*",
            "pain*|ache*|aching|hurt*|tightness|tightening|pressure|heav*|weight|discomfort|burning|squeez*|crush*|stab*|stabbing|band|elephant|brick|vice|vise|clenching|gripping|shooting .. chest|breastbone|sternum|heart",
            "chest .. vice|vise|clamp*|gripp*|elephant|brick|squash*|sting*|twinge*|spasm*|band",
            "twinge*|stinging|spasm*|cramp* .. chest|breastbone|sternum",
            "heart hurts|hurting|aches|aching|pain*",
            "heartburn|indigestion .. arm|jaw|sweat*|shoulder",
            "rock|stone|someone|somebody|something .. on chest", "tight chest",
            "chest .. killing|agony|sore .. sweat*", "chest is killing",
            "chest agony|tender .. breath*", "chestpain*",
            "breastbone|sternum .. pain*|ache*|hurt*|tight*|pressure|burn*",
            "heart attack", "angina*", "jaw|arm .. pain*|ache* .. sweat*|clammy",
            "sitting|standing|pressing on chest",
          ],
          except: [
            "chest muscle*|press|presses|stretch*|opener|openers|strap|drawer*|exercises|flies|hair|infection|massage",
            "pec|pecs|pectoral* .. chest", "shirt*|bra|jacket .. tight*", "chest .. shirt*|bra",
            "pressure .. massage", "heart aches|hurts|aching for", "chest band|strap",
            "band* .. chest .. row*|fly|flies|press|pull*|loop*|resistance", "heart rate|broken",
            "had heart attack .. ago",
            "tight|tightness chest .. shoulders|rounded|hunch*|lats",
            "chest .. tight|tightness .. shoulders .. forward|rounded|hunch*",
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
            "catch*|caught breath", "gasp*", "chok* .. air|breath", "suffocat*", "smother*",
            "air hunger",
            "sit* .. breath*|breathe", "panting",
            "puffed out", "enough air", "dyspn*", "orthopn*",
            "breathing bad|awful|terrible|poor|difficult",
            "cant|cannot|couldnt|unable|barely finish|complete|get|say|speak .. sentence*",
            "blue lips", "lips .. blue|bluish",
            "breath wont|doesnt come", "gulp* .. air", "puffing|huffing", "breath* .. straw",
            "cant|cannot|couldnt|unable fill lungs",
            "cant|cannot|couldnt|unable take|get|draw .. deep breath*|air|oxygen",
            "out puff|wind", "lungs .. shrunk|collaps*|filled|fill|filling|closing|wont",
            "turned|went|going|goes blue", "breath* .. rattl*", "rattl* .. chest", "asthma attack",
            "inhaler .. not|isnt|doesnt|wont|nothing",
            "hurts|painful|pain .. breathe|breathing|inhale|breath",
            "breathing|breathe .. hurts|painful|pain", "wheez*", "lungs wont",
            "fight*|struggl*|desperate .. air", "enough oxygen", "run out air",
          ],
          except: [
            "breath* exercise*|technique*|work|practice|class|rate",
            "breath*|breathe|breathing .. nose|nostril*|stuffy|congest*|sinus*|run|running|jog*|sprint*|exercis*|workout|gym|hill|mask|cradle",
            "winded .. sprint*|run|running", "sit* .. breath* .. exercise*|in|out|deeply",
            "hold*|forget*|remember breath", "not sure|know .. breath*",
            "puffing|huffing|panting|gasp* .. run|running|hill*|sprint*|interval*|jog*|burpee*|workout|ride|bike|uphill",
            "run|running|sprint*|interval*|burpee*|workout .. puffing|huffing|panting",
            "went|goes blue sky|screen", "bad breath*",
            "breath|breathing bad smell*|technique|habit*",
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
      [
        Sign(
          [
            "calf|shin .. swollen|swell*|swelled|swole|puff*|bigger|twice|double|larger|thicker|balloon*|hot|warm|red|reddish|redness|purple|size|blown|enlarged|inflamed",
            "swollen|swell*|puff*|hot|warm|red|redness|bigger|enlarged|inflamed .. calf|shin",
            "one|left|right|leg|lower leg|thigh .. swollen|swell*|swelled|swole|puffy|bigger|fatter|thicker|wider|twice|double|larger|balloon*|blown .. other|size|red|hot|warm|tender|painful|pain|purple|throb*|flight|only",
            "one calves .. swollen|swell*|swelled|red|hot|warm|bigger|tender",
            "one|left|right leg|thigh .. hot|red|reddish",
            "one legs .. swollen|swell*|swelled|puffy|bigger|twice|double|larger|size|red|hot",
            "swollen|puffy|ballooned leg",
            "leg red|hot|warm hurts|painful|tender|sore|red|hot|warm",
            "leg swollen|swelled|ballooned",
            "hot|red|painful|tender|sore .. swelling|lump .. leg",
            "leg .. swollen|swelled|ballooned .. one|only|side",
            "one|left|right leg|thigh .. swollen|swell*|swelled|puffy|bigger|balloon*",
            "swollen|swell*|puffy|hot|red|bigger|warm .. one|left|right leg|thigh",
            "leg .. swell*|swelled|swollen .. flight|balloon|surgery|overnight",
            "leg .. red|hot|painful|sore .. swollen|swelling",
            "leg .. swollen|swelled .. red|hot|warm|painful|sore|tender",
            "leg|calf|vein .. clot|clots|thrombosis|dvt",
            "clot|clots|thrombosis|dvt .. leg|calf|vein",
            "have|has|got|having|be|its|possible|suspect* dvt",
            "lower leg .. hot|swollen|swell*|swelled|puffy|puffed|fatter|bigger|thicker|red|purple",
            "calf .. fatter|wider|thick|shiny",
            "calf .. pain*|ache|aches|aching|sore|tender|hurt*|throb* .. since|after|from .. flight|plane|surgery|operation|op",
            "flight|plane|surgery|operation .. calf .. pain*|ache|aches|aching|sore|tender|hurt*|throb*",
            "calfs swollen|swell*|swelled|puffy|hot|red|warm|bigger",
          ],
          except: [
            "both calves|legs|sides|ankles|feet",
            "heat*|heating|pad|pack|ice .. calf|shin|leg",
            "warm*|hot|heat .. bath*|shower*|water|pad|pack|compress|towel|oil|stone*|stones",
            "warm up", "hot|warm pad|pack|stones|oil .. calf|leg", "heat .. calf", "wear* .. calf",
            "red|hot|warm legging*|sock*|boot*|stocking*|trousers",
            "calf .. bigger|larger ... childhood|always|born|favour|favor",
            "twice|double day|week", "red light", "bigger muscle*", "calf muscle* .. bigger",
            "size .. calf sleeve*", "calf tattoo*", "calf sleeve*|sleeves|raise*|raises|stretch*",
          ]
        )
      ],
      [
        ["calf|calfs|calves|shin|shins", "lower leg|legs"],
        ["one|left|right one|side .. swollen|swell*|swelled|puffy|hot|warm|red|ballooned"],
      ],
    ],
    isPassing: true
  )
}
