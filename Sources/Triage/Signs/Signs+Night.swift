/// Signs of a pain that is not of muscles and joints: it gives no rest, or a cancer came before it.
extension Signs {
  static let nothingEases = Sign(
    [
      "turning|moving|shifting|rolling .. changes|change|changed|helps nothing|little",
      "on back ... on side|tummy|belly|front",
      "not in bed|chair ... not in|the chair|armchair|bed",
      "no rest .. not|neither|nor",
      "not|doesnt|dont|no matter .. how|what|which|where .. put|lie|turn|position*|way|hold|sit",
      "sit*|lying|lie|standing|stand .. same",
      "rubbing|position*|stretching|turning|heat|massage .. do|does|did nothing",
      "no rest .. bed|chair|night|me|her|him",
      "back|side|front|tummy|belly ... nothing|none|neither",
      "tried .. side .. tummy|belly|back|armchair|chair|sitting|stomach",
      "isnt|not|arent .. position|way|posture .. lets|let|eas*|help*|reliev*|comfort*",
      "nor .. bring*|give*|gives|offer* .. relief|ease|comfort|help",
      "unrelieved",
      "CANNOT .. way|position|posture .. lie|sleep|rest|comfort*|sit",
      "not|never|isnt better|good|comfortable .. position|lying",
      "turn and|i turn",
      "tablet*|pill*|painkiller*|medic*|paracetamol|ibuprofen|drug*|morphine|codeine|heat|turning|moving|stretching|massage .. dont|doesnt|wont|not|no|nothing|never help*|touch*|eas*|work*|difference|good|reliev*|shift*",
      "no|little|hardly|without peace|respite|letup|relief",
      "peace|relief|comfort nowhere|never",
      "no way .. eas*|help*|lie|lying|reliev*|comfort*",
      "neither|nothing|no|none .. bring*|give*|gives|offer* .. relief|ease|comfort|help",
      "makes|made|make zero|no|little|not difference",
      "no|not one|any|single position*|posture|tablet*|painkiller*|pill*|medic*|rest|heat|drug*|movement|way help*|eas*|touch*|better|comfort*|reliev*|makes|work*|take*|sooth*|where|dull*|stop*|change*",
      "no position*|posture", "no comfortable|relieving|easing position*|posture|way",
      "nothing|none|neither .. touch*|eas*|help*|reliev*|shift*|work*|take*|sooth*|settl*|stop*|dull*|budge*|calm*|better|change*",
      "doesnt|dont|wont|not|never|didnt|hasnt|cant|isnt eas*|let|lets|stop*|settl*|relent*|subsid*|improv*|calm*|rest*|quieten*|go|goes|give|gives|respond* .. up|rest*|position*|night|lying|lie|away|with|whatever|however|off|day",
      "whatever|whichever|however|regardless|matter .. position*|way|lie|do|take|try|side|sit|i",
      "relentless*|unrelent*|unremit*|unceas*|incessant*|nonstop|ceaseless*",
      "constant*|continuous*|always|permanent* .. day|night|worse|lying|wak*|sleep*|rest",
      "round|around clock", "day night|and", "night and|or day", "day or night",
      "whether|if .. lie|lying|sit|sitting .. stand|sit|walk|or",
      "not left .. not right", "even at|in|when rest|night|bed|lie|lying|resting|sleep",
      "worse|worst|bad .. lie|lying|rest*|resting|bed|night|3|2|4|horizontal",
      "lie|lying|rest*|bed .. worse|worst|unbearable", "never lets|let up", "not rest",
    ],
    except: [
      "worse .. after .. run*|sport|training|gym|exercis*", "bed .. new|soft|old|mattress",
      "matter .. time|fact",
    ]
  )

  static let atNight = Sign(
    [
      "sleep*|slept .. in|on chair|armchair|recliner|upright|sitting",
      "night after|for night",
      "whole|entire|half night",
      "nocturnal|nightly",
      "wak*|woke|woken .. me|him|her|us|night*|every|3|2|4|am|up|from|at|with|oclock|two|three|four",
      "night*|nights|nightly .. every|each|wak*|worse|worst|through|until|till|dawn|morning|sleep*|pain*|scream*|kill*|awake|long|hurt*|ache*|long",
      "every|each|all|at|in|during|by|through|single|of night|nights|night*", "day night",
      "night day",
      "until|till|to|before morning|dawn|sunrise|daylight|light",
      "CANNOT|cannot|not|havent|hasnt|no|without|dont .. sleep*|slept|rest",
      "3|2|4|1|5|two|three|four am|oclock|morning", "3am|2am|4am|1am|5am", "small|early hours",
      "in|out|of|lie|lying|awake|to bed",
    ],
    except: ["night shift*|out|bus|club*|guard*", "sleep* .. funny|badly|wrong|awkward*"]
  )

  /// A pain deep in the body: of necks and shoulders that hurt in bed there are too many.
  static let deepPain = Sign(
    [
      "back bad|worse again",
      "gnawing|toothache|drilling|boring .. hip|spine|back|leg|bone|bones|shin|shoulder",
      "deep|deeply|inside bone|bones|shin|arm|shoulder",
      "PAIN .. deep|deeply|bone .. arm|shin|shoulder|leg",
      "gnaw*|boring|drilling pain",
      "complain* .. back|spine|hip|hips|ribs|bones|leg|pelvis",
      "pain .. constant|relentless|unrelenting|continuous",
      "PAIN .. between shoulder*|blades|blade",
      "hurts|hurting|aches|aching|pain .. deep|deeply",
      "BONE|hip|hips .. no|without|little peace|rest|respite",
      "vertebra*|spine|bones|backbone he|she says|hurting",
      "winc* .. turn*|move*|moving|back",
      "deep|dull|boring|nagging|constant .. bone|hip|hips|spine|shin|thigh|pelvis|rib|ribs|back",
      "BONE|hip|hips|groin|thigh|shin|leg ~ PAIN|kill*|scream*|grind*|gnaw*|torment*|unbearable",
      "new|deep|strange|strong back|spine|hip|rib|bone ache|pain", "backache|lumbago|sciatica",
      "pain|ache|it .. never|doesnt|wont lets|let|stop*|ease*|go",
      "nothing touches|eases|relieves it", "pain|it ... wak*|woke",
    ],
    except: ["back of|to|at|in|from|when|home|again"]
  )

  /// A pain that bores, wherever it is.
  static let boring: Sign = [
    "deep|deeply|drilling|boring|gnawing|grinding|bony|dull .. PAIN|throbbing",
    "PAIN|throbbing|something .. deep|deeply|inside|drill*|bores|boring|gnaw*|grind*",
    "far|deep down|in|inside .. BONE|hip|leg|thigh|pelvis|shoulder",
    "bores|drills|gnaws|grinds on|away|deep|inside|all|through|in",
  ]

  /// Nights without sleep for it.
  static let sleepless = Sign(
    [
      "no|not|little|hardly|barely|without|never rest|sleep|peace|respite",
      "CANNOT|cannot|not|havent|hasnt|dont|doesnt sleep*|slept .. for|since|with|weeks|days|because|fortnight|it|pain*|night*|and",
      "dont|doesnt|not|cant|cannot|havent|hasnt sleep|slept",
      "until|till|to|before dawn|morning|sunrise|daylight",
      "all|whole|entire|every single night",
      "pace|pacing|walk|walking .. flat|house|floor|hall|room|kitchen",
      "cant|cannot|couldnt find .. position*|way|comfort*",
      "nights are hell|torture|agony|worst|long",
      "awake .. pain*|it|night*|hours|until|till", "always same",
    ],
    except: ["sleep .. fine|well|good|like"]
  )

  /// That there was a cancer once, however long ago.
  static let hadCancer = Sign(
    [
      "because|for|of|due|with .. tumour|tumor",
      "tumour|tumor .. removed|out|operated|year|treated",
      "cancer*|carcinoma|melanoma|lymphoma|myeloma|leukaemia|leukemia|sarcoma|metasta*|mastectomy|lumpectomy|prostatectomy",
      "had|having|after|treated|malignant|brain|kidney|breast|lung|spinal tumour|tumor|tumours|tumors|growth|chemo*|radiotherapy|radiation|oncolog*",
      "chemo|chemotherapy|radiotherapy|oncologist|oncology",
    ],
    except: [
      "cancer* isnt something|anything",
      "cancer* is not something|anything",
      "cancers get|are|have",
      "sign|star|zodiac|born|horoscope|constellation .. cancer",
      "cancer .. society|charity|research|run|walk|awareness|horoscope|ward|nurse",
      "scared|afraid|worr*|fear* .. cancer*", "skin cancer cream",
      "died .. cancer*|chemo*|melanoma|lymphoma|leukaemia",
      "not|isnt|wasnt|no cancer*", "cancer* .. negative|excluded|ruled",
    ],
    isHistory: true
  )
}
