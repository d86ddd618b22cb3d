/// Signs that several rules share, or that are long.
enum Signs {
  typealias Sign = RedFlagRule.Sign

  static let bladder = Sign(
    [
      "los*|lost|no|little|zero .. control .. bladder|bowel*|urin*|pee|poo|poop|stool*|bathroom|toilet|wee",
      "control .. bladder|bowel*|urin*|pee|poo|stool* .. gone|lost|los*",
      "cant|cannot|couldnt|unable|difficult*|trouble|struggl*|not|hard|problem* .. control*|hold*|empty*|emptying|feel|start*|pass* .. bladder|bowel*|urin*|pee|peeing|poo|water|wee|stool*|motion*",
      "cant|cannot|couldnt|unable|difficult*|trouble|struggl*|hard .. pee|peeing|urinat*|wee|weeing|poo|pooping",
      "cant|cannot|couldnt hold it",
      "not|havent|hasnt|isnt|wasnt able .. pee|urinate|wee|poo|pass|hold|control|empty",
      "no longer|not|dont|doesnt|cant|never|lost feel|feels|feeling .. urge",
      "urge .. gone|vanished|missing",
      "havent|hasnt|not peed|urinated",
      "no longer|cant|cannot feel|tell|know|notice|control|hold .. pee|full|wee|urine|bladder|bowel*|toilet",
      "incontinen*",
      "wet*|wetting myself|pants|bed|himself|herself|trousers|underwear",
      "pee*|peed|peeing|piss*|wee*|weeing|soil*|poo*|pooping|shit*|mess* .. myself|pants|himself|herself|themselves|bed|trousers",
      "leak* .. urine|pee|stool|poo|wee|bladder|bowel*", "bladder|bowel*|toilet .. accident*",
      "accident* .. bladder|bowel*|toilet|pants",
      "bladder|bowel* .. stopped|wont|numb|gone|weak|leak*|release*|failed|fail*|paraly*",
      "bladder|bowel* .. not|isnt|arent|doesnt|dont|wont .. work*|empty*|respond*|hold*|control*",
      "dont|cant|cannot|didnt|doesnt|not know|tell|feel|notice|realize|realise .. pee|peeing|urinat*|bladder|full|wee|poo|bathroom|toilet",
      "urine|pee|stool|poo comes|came|leaks|dribbl*", "dribbl* .. urine|pee",
      "bladder|bowel* let|lets|letting go", "waterworks .. stopped|gone|failed|broken",
      "bladder|bowel* no longer .. work*|empt*|hold*|respond*|control*|obey*",
    ],
    except: [
      "wet bed* sheet*", "control .. diet|weight", "pain .. control", "bladder|bowel* infection",
      "not|dont feel .. pain",
      "bladder|bowel* .. fine|normal*|ok|okay|well", "pee|peeing|urinate night",
      "pee|urinate .. often",
      "normal* bladder|bowel*", "laugh* .. wet*|wetting|pee*|peed",
      "wet*|wetting|pee*|peed .. laugh*|giggl*",
      "toddler|baby|puppy|kitten|dog|cat|horse|kid|kids|grandson|granddaughter|child .. wet*|wetting|pee*|peed|poo*|accident*|soil*",
    ]
  )

  static let saddle = Sign(
    [
      "numb|numbness|numbing|numbed|tingl*|pins|dead|sensation|feeling .. saddle|groin|genital*|crotch|perine*|vagin*|penis|testic*|scrotum|anus|privates|private|buttocks|genitalia|bottom|thighs",
      "numb|numbness|numbing|numbed|tingl*|feeling|sensation .. between .. legs|thighs",
      "saddle numb|numbness|numbing|numbed|area|anesthesia|anaesthesia",
      "saddle|groin|genital*|crotch|perine*|vagin*|penis|testic*|scrotum|anus|privates|private|parts .. numb|numbness|numbing|numbed|tingl*|dead|feeling|sensation",
      "between legs|thighs .. numb|numbness|numbing|numbed|tingl*|dead",
      "cant|cannot|dont|no .. feel|feeling .. wip*|genital*|groin|private*|crotch|saddle",
      "no|lost|without sensation|feeling .. wip*", "numb .. wip*|toilet",
      "wip* .. cant|cannot|dont|couldnt|didnt|not feel|notice",
      "numb|numbness|tingl*|sensation|feeling|feel .. back passage|rectum",
      "numb|numbness down there",
    ],
    except: [
      "feeling .. tight*|pain*|sore*|pull*|pulled .. groin|buttocks|bottom|thighs|crotch",
      "groin|thighs .. feeling|sensation .. tight*|pull*|sore*|pain*|stretch*",
      "sensation|feeling groin|bottom|thighs|buttocks", "bike saddle|seat|ride",
      "bicycle saddle|ride",
      "numb|numbness|numbing|numbed|tingl*|dead .. bottom|buttocks .. sitting|sit|chair|bike|cycling|foot|heel",
      "bottom foot|feet|heel|back",
      "pins|tingl*|numb|numbness|numbing|numbed .. bottom .. foot|feet|heel|toes|back",
      "cycling", "thighs .. numb|numbness|numbing|numbed|tingl* .. sitting|sit",
    ]
  )

  /// Apart from `saddle`, whose exceptions speak of feelings that are there.
  static let saddleLost: Sign = [
    "no|lost|losing|without feeling|sensation bottom|groin|genital*|private*|crotch|buttocks|between|saddle|thighs"
  ]

  static let bothLegs: Sign = [
    "both|two legs .. weak*|numb|numbness|numbing|numbed|gave|give|giving|paraly*|buckl*|dead|jelly",
    "weak*|numb|numbness|numbing|numbed|paraly* .. both|two legs", "legs .. gave|give|giving way",
    "legs .. weak* .. walk*|stand*|numb|numbness|numbing|numbed",
    "cant|cannot|couldnt|unable .. feel|move legs", "legs .. paraly*", "legs .. numb .. weak*",
  ]

  static let face = Sign(
    [
      "face|mouth|smile|eyelid|cheek|lip .. droop*|sag*|fallen|crooked|lopsided|paraly*|dropped|drops|uneven|slid*|slipp*|hang*",
      "droop* .. face|mouth|eyelid|smile|cheek|side",
      "side .. face .. numb|numbness|numbing|numbed|weak*|dropped|droop*|fell|dead|limp|frozen",
      "half .. face .. numb|numbness|numbing|numbed|weak*|droop*|paraly*|move*|frozen",
      "numb|numbness|numbing|numbed|weak* .. half|side .. face",
      "cant|cannot|couldnt smile", "crooked smile|mouth|face", "lopsided smile|face",
      "facial droop*|weakness|paraly*",
    ],
    except: ["face cradle|down|rest", "face .. hang* .. table|massage"]
  )

  static let speech = Sign(
    [
      "slur*", "speech .. garbl*|jumbl*|strange|thick|slow|difficult*|confus*|mumbl*|gone|affected",
      "cant|cannot|couldnt|unable|trouble|difficult*|hard|struggl* .. speak*|talk*|words|speech",
      "cant|cannot|couldnt|not|unable find|form|get|say .. words|word",
      "words .. wrong|jumbled|garbled|mixed|mumbl*|scrambled|nonsense", "sound* drunk",
      "los*|lost|loss speech", "los*|lost|loss ability speak|talk",
      "talking|speaking nonsense|gibberish",
    ],
    except: [
      "hard words|describe", "talk* .. doctor|boss|husband|wife|therapist|mother|phone",
      "speak* .. doctor|english|german|public", "cant talk about", "hard .. words",
      "slur* ... wine|beer|alcohol|drinks",
      "words .. thank*|describe|grateful|express|say",
    ]
  )

  static let oneSide: Sign = [
    "weak*|paraly*|limp|dead .. one|left|right|whole|half side|body",
    "one|left|right|whole|half side|body .. weak*|numb|paraly*|limp|dead|stopped|useless|move",
    "numb|numbness|numbing|numbed|tingl* .. one|left|right|whole|half side .. body",
    "numb|numbness|numbing|numbed|weak* .. half body",
    "numb|numbness|numbing|numbed|weak* down one side",
    "numb|numbness|numbing|numbed .. one side body",
    "sudden* .. weak*|paraly*|numb|numbness|numbing|numbed .. arm|leg|face|hand|side",
    "arm|leg|hand|side|face .. sudden* .. weak*|limp|dead|heavy|useless|numb|paraly*|stopped",
    "sudden* .. arm|leg|hand .. weak*|limp|numb|dead|useless",
    "sudden* .. cant|couldnt|cannot|unable .. lift|move|raise|feel|hold|grip .. arm|leg|hand|side|anything",
    "sudden* ... arm|leg|hand|side dropped|drops|dropping",
    "sudden* .. arm|leg|hand|side .. weak|limp|dead|useless|work|move|numb|heavy|drop*",
    "arm|leg|hand went|gone limp|dead|weak|useless",
    "arm .. leg .. same side .. weak*|numb|numbness|numbing|numbed",
    "weak*|numb|numbness|numbing|numbed .. arm .. leg .. same|one|left|right side",
    "cant|cannot|couldnt|unable .. move|raise|lift .. one|left|right side",
    "cant|cannot|couldnt|unable .. raise|lift both arms",
    "cant|cannot|couldnt|unable raise|lift|move|use one arm|leg|hand",
    "cant|cannot|couldnt|unable .. lift|move|raise|use .. arm|leg|hand .. sudden*",
    "woke .. cant|couldnt|cannot move|lift|raise|use .. arm|leg|hand",
  ]

  static let sight: Sign = [
    "sudden* .. los*|lost|loss|blurr*|double|no .. vision|sight|see",
    "vision|sight .. sudden* .. gone|lost|blurr*|black|double|dark",
    "went blind|dark", "los*|lost|loss vision|sight", "double vision", "seeing double",
    "cant|cannot|couldnt see .. eye|eyes",
    "vision|sight .. gone|black|lost|curtain", "curtain .. eye|vision",
  ]

  static let fever = Sign(
    [
      "fever*", "feverish", "chills",
      "high|running|runs|ran|raised|have|had|has|got|with|and|spiking temperature",
      "temperature .. 38*|39*|40*|41*|100*|101*|102*|103*|104*|high",
      "running temp", "temp .. 38*|39*|40*|100*|101*|102*|103*|104*",
      "38*|39*|40*|101*|102*|103*|104* degrees|c|f|temperature|temp",
      "burning up", "shiver*", "rigors", "febrile", "hot .. shiver*|cold|sweat*",
    ],
    except: [
      "hay|cabin|football|gold|dance|election|disco|saturday|spring|baby|cup fever*",
      "night fever .. danc*", "room temperature",
      "heat*|hot|warm pack|pad|bottle|bath|water|oil .. temperature",
      "temperature .. room|water|massage|bath|oil|pad",
      "39|40|38|41 years|year|y|yo|minutes|min|old",
    ]
  )

  static let stiffNeck = Sign(
    [
      "stiff*|rigid* neck", "neck .. stiff*|rigid*|locked|seized|frozen|stuck",
      "neck .. wont bend|move|turn",
      "cant|cannot|couldnt|unable|hard|hurts|painful|impossible|agony|trouble|difficult* .. chin|neck|head .. chest|forward|bend|down|flex",
      "cant|cannot|couldnt|unable|hurts|impossible|agony|painful|barely .. bend*|move*|touch*|put*|bring*|tuck*|lower*|tilt*|flex* .. neck|head|chin",
      "chin .. chest", "neck .. wont|cant|not|hurts .. bend|move|forward|flex",
    ],
    except: []
  )

  static let light: Sign = [
    "light*|brightness .. hurt*|bother*|unbearable|sensitiv*|stand", "photophob*",
    "sensitiv* .. light", "cant|cannot .. stand|bear|tolerate .. light*",
    "confus*", "rash",
  ]

  static let rash: Sign = [
    "rash .. fade|glass|purple|press*|spread*|blotch*", "photophob*", "light* .. hurt* eyes",
    "purple rash",
  ]

  static let numb = Sign(
    [
      "numb|numbness|numbing|numbed", "tingl*", "pins needles",
      "no|lost|losing|loss|less feeling|sensation",
      "cant|cannot|couldnt feel .. finger*|hand*|arm*|leg*|foot|feet|toe*|thumb|skin",
      "dead .. arm|leg|hand|foot|feeling",
    ],
    except: [
      "pain .. numb|numbness|numbing|numbed .. cream",
      "numb|numbness|numbing|numbed cream|gel|spray",
    ]
  )

  static let weak = Sign(
    [
      "weak*", "los*|lost|loss|losing|less .. strength|grip|power|force", "no strength|grip|power",
      "no longer strength|grip|power", "not enough strength|grip|power",
      "grip|strength|power .. vanish*|disappear*|faded|left|zero|nil",
      "grip .. gone|los*|lost|weak*|fail*",
      "cant|cannot|couldnt|unable|trouble|difficult*|hard|barely|struggl* .. grip*|lift*|hold*|raise*|open*|button*|grasp*|squeez*|make|move|push|pick|turn|write|stand|climb .. arm*|hand*|leg*|foot|feet|toe*|finger*|fist|jar*|cup*|mug*|pen|door*|things|object*|anything|shirt|it|key*|stairs|tiptoe*|wrist|thumb|bottle*|phone|coffee|kettle",
      "drop* .. things|cup*|mug*|stuff|object*|everything|pen*|key*|plate*|glass*|phone|fork*|it|dishes",
      "drag* foot|leg|toe*",
      "buckl*", "gave|gives|give|giving way", "giving|gives|gave|give out", "useless",
      "strength .. gone|los*|lost|half|less|left", "cant|cannot .. tiptoe*|toes|heels",
    ],
    except: [
      "weak .. coffee|tea|spot", "drop* .. shoulder*", "weakness .. for",
      "weak* core|ankle*|abs|glute* .. years",
    ]
  )

  static let footDrop: Sign = [
    "foot drop*", "drop foot", "foot .. slap*|drag*|flop*", "drag* .. foot|leg",
    "cant|cannot|couldnt|unable .. lift|raise|pull|flex .. foot|toes|ankle|feet",
    "wrist drop*", "trip* over .. foot|toes",
  ]
}
