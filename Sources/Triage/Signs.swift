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
      "no longer|stopped|not feel*|notic*|aware .. peeing|wetting|leaking|weeing|soiling",
      "without|not|never|dont|didnt|doesnt notic*|know*|feel*|realis*|realiz* .. wetting|peeing|weeing|soil*|leak*|pooing|pooping",
      "strain* .. pee|peeing|urinat*|wee",
      "urinary|urine|bladder retention|incontin*", "retention of urine|wee|pee",
      "not|havent|hasnt|isnt|wasnt able .. pee|urinate|wee|poo|pass|hold|control|empty",
      "no longer|not|dont|doesnt|cant|never|lost feel|feels|feeling .. urge",
      "urge .. gone|vanished|missing",
      "havent|hasnt|not peed|urinated",
      "no longer|cant|cannot feel|tell|know|notice|control|hold .. pee|full|wee|urine|bladder|bowel*|toilet",
      "urinary|bladder catheter*",
      "press*|push* .. belly|bladder|tummy|stomach .. pee|peeing|wee|urin*|empty*",
      "poo|poop|stool*|wee|pee|urine slides|slips|falls|runs|drips out|down",
      "wear* nappy|nappies|diaper*|pads|pad", "incontin*",
      "wet*|wetting myself|pants|bed|himself|herself|trousers|underwear",
      "pee*|peed|peeing|piss*|wee*|weeing|soil*|poo*|pooping|shit*|mess* .. myself|pants|himself|herself|themselves|bed|trousers",
      "leak*|seep*|drip* .. urine|pee|stool|poo|wee|bladder|bowel*",
      "bladder|bowel*|toilet .. accident*",
      "accident* .. bladder|bowel*|toilet|pants",
      "bladder|bowel* .. stopped|wont|numb|gone|weak|leak*|release*|failed|fail*|paraly*",
      "bladder|bowel* .. not|isnt|arent|doesnt|dont|wont .. work*|empty*|respond*|hold*|control*",
      "dont|cant|cannot|didnt|doesnt|not know|tell|feel|notice|realize|realise .. pee|peeing|urinat*|bladder|full|wee|poo|bathroom|toilet",
      "urine|pee|stool|poo comes|came|leaks|dribbl*", "dribbl* .. urine|pee",
      "bladder|bowel* let|lets|letting go", "waterworks .. stopped|gone|failed|broken",
      "havent|hasnt|not passed .. water|urine|wee|stool",
      "bladder|bowel* no longer .. work*|empt*|hold*|respond*|control*|obey*",
    ],
    except: [
      "wet bed* sheet*", "control .. diet|weight", "pain .. control", "bladder|bowel* infection",
      "not|dont feel .. pain",
      "bladder|bowel* .. fine|normal*|ok|okay|well", "pee|peeing|urinate night",
      "pee|urinate .. often",
      "pee|peeing|urine|wee|leak* .. jump*|sneez*|trampolin*|skipping|burpee*",
      "jump*|sneez*|trampolin*|burpee* .. pee|peeing|urine|wee|leak*",
      "normal* bladder|bowel*", "laugh* .. wet*|wetting|pee*|peed",
      "wet*|wetting|pee*|peed .. laugh*|giggl*",
      "toddler|baby|puppy|kitten|dog|cat|horse|kid|kids|grandson|granddaughter|child .. wet*|wetting|pee*|peed|poo*|accident*|soil*",
    ]
  )

  static let saddle = Sign(
    [
      "numb|numbness|numbing|numbed|tingl*|pins|dead|sensation|feeling .. saddle|groin|genital*|crotch|perine*|vagin*|vulva|labia|penis|testic*|scrotum|balls|anus|anal|privates|private|buttocks|genitalia|bottom|thighs",
      "numb|numbness|numbed .. bum|butt|backside|arse",
      "numb|numbness|numbing|numbed|tingl*|feeling|sensation .. between .. legs|thighs",
      "saddle numb|numbness|numbing|numbed|area|anesthesia|anaesthesia|paresthesia|paraesthesia",
      "saddle|groin|genital*|crotch|perine*|vagin*|vulva|labia|penis|testic*|scrotum|balls|anus|privates|private|parts .. numb|numbness|numbing|numbed|tingl*|dead|feeling|sensation",
      "between legs|thighs .. numb|numbness|numbing|numbed|tingl*|dead",
      "cant|cannot|dont|no .. feel|feeling .. wip*|genital*|groin|private*|crotch|saddle",
      "no|lost|without sensation|feeling .. wip*", "numb .. wip*|toilet",
      "wip* .. cant|cannot|dont|couldnt|didnt|not feel|notice",
      "numb|numbness|tingl*|sensation|feeling|feel .. back passage|rectum",
      "numb|numbness|tingl*|needles .. bits|nether*|undercarriage|downstairs",
      "numb*|feel|feeling|sensation .. during|having sex|intercourse",
      "private|lady|man parts|bits .. asleep", "bum|butt|backside|bottom numb|dead",
      "numb|numbness|dead down there|below",
      "no|lost|without|cant|cannot feeling|sensation|feel .. down there|below",
      "feel|feels|felt|feeling odd|strange|weird|different|funny|dull .. wip*|genital*|privates|crotch|vagin*|penis|perine*",
      "wip* .. odd|strange|weird|different|numb|someone|somebody|cotton|wool",
      "down there|below .. numb*|dead",
    ],
    except: [
      "feeling .. tight*|pain*|sore*|pull*|pulled .. groin|buttocks|bottom|thighs|crotch",
      "groin|thighs .. feeling|sensation .. tight*|pull*|sore*|pain*|stretch*",
      "sensation|feeling groin|bottom|thighs|buttocks", "bike saddle|seat|ride",
      "bicycle saddle|ride",
      "numb|numbness|numbing|numbed|tingl*|dead|feeling .. bottom|buttocks|bum|butt|backside .. sitting|sit|chair|bike|cycling|foot|heel|bench|seat|desk|driv*|car|hours",
      "bottom|bum|butt|backside .. numb|numbness|dead|feeling .. sitting|sit|chair|bike|cycling|bench|seat|desk|driv*|car|hours",
      "sitting|sit|driv*|chair|hours .. bottom|bum|butt|backside .. numb|dead",
      "left|right|one bum|butt|backside|bottom|cheek|side", "feel* balls feet|foot",
      "balls feet|foot|massage|lacrosse|tennis",
      "bottom foot|feet|heel|back",
      "pins|tingl*|numb|numbness|numbing|numbed .. bottom .. foot|feet|heel|toes|back",
      "cycling", "thighs .. numb|numbness|numbing|numbed|tingl* .. sitting|sit",
    ]
  )

  /// Apart from `saddle`, whose exceptions speak of feelings that are there.
  static let saddleLost: Sign = [
    "no|lost|losing|without feeling|sensation bottom|groin|genital*|private*|crotch|buttocks|between|saddle|thighs"
  ]

  static let bothLegs = Sign(
    [
      "both|two legs .. weak*|numb|numbness|numbing|numbed|gave|give|giving|paraly*|buckl*|dead|jelly",
      "weak*|numb|numbness|numbing|numbed|paraly* .. both|two legs", "legs .. gave|give|giving way",
      "legs .. weak* .. walk*|stand*|numb|numbness|numbing|numbed",
      "cant|cannot|couldnt|unable .. feel|move legs", "legs .. paraly*", "legs .. numb .. weak*",
    ],
    except: [
      "legs .. after .. walk*|run|ride|hike*|race|marathon|squat*|workout|training|session|climb|march|legs|leg",
      "legs .. walk|run|ride|hike|race|marathon|squats|workout .. day|rest",
    ]
  )

  static let numb = Sign(
    [
      "numb|numbness|numbing|numbed", "tingl*", "pins needles",
      "no|lost|losing|loss|less feeling|sensation",
      "cant|cannot|couldnt feel .. finger*|hand*|arm*|leg*|foot|feet|toe*|thumb|skin",
      "cotton wool", "rubbery|woolly|wooly|deadened|desensiti*|insensitive",
      "dead .. arm|leg|hand|foot|feeling", "finger*|hand|hands|thumb|arm|foot|toes .. dead",
    ],
    except: [
      "pain .. numb|numbness|numbing|numbed .. cream",
      "numb|numbness|numbing|numbed cream|gel|spray", "mind|brain|emotion*|job .. numb*",
      "numb* mind|brain|boredom|boring|emotion*", "dead lift*|lifts|hang*|bug*|stop|weight",
    ]
  )

  static let weak = Sign(
    [
      "weak*", "los*|lost|loss|losing|less .. strength|grip|power|force", "no strength|grip|power",
      "no longer strength|grip|power", "not enough strength|grip|power",
      "grip|strength|power .. vanish*|disappear*|faded|left|zero|nil",
      "grip .. gone|los*|lost|weak*|fail*",
      "cant|cannot|couldnt|unable|trouble|difficult*|hard|barely|struggl* .. grip*|lift*|hold*|raise*|open*|button*|grasp*|squeez*|make|move|push|pick|turn|write|stand|climb .. arm*|hand*|leg*|foot|feet|toe*|finger*|fist|jar*|cup*|mug*|pen|door*|things|object*|anything|shirt|it|key*|stairs|tiptoe*|wrist|thumb|bottle*|phone|coffee|kettle|bag*|knee|ankle|elbow",
      "cant|cannot|couldnt|unable|trouble|difficult*|hard|barely|hardly|struggl* .. button*|zip*|lace*|shoelace*|cutlery|chopstick*|bra",
      "not|isnt|wasnt|havent|hasnt|arent|no able|longer .. grip*|lift*|hold*|raise*|open*|move|push",
      "muscle*|tricep*|bicep*|quad*|deltoid*|calf|arm|leg|hand|foot|ankle|finger*|wrist|thumb|knee .. wont|doesnt|dont|cant|isnt|not|stopped work*|push*|fire|firing|respond*|lift*|obey*|hold*|contract*|support*|cooperat*|straighten",
      "strength|power|grip|force .. going|fading|fades|ebbing|draining|drained|disappear*|dropped|poor|shot|worse|worsening|shrinking|down",
      "kg|kilo*|lbs|dumbbell|kettle|kettlebell|cup|mug|pan|bag|even .. too heavy",
      "floppy|limp|lame arm|leg|hand|foot|finger*|ankle|wrist",
      "arm|leg|hand|foot|ankle|wrist .. floppy|limp|lame|paraly*",
      "cant|cannot|couldnt|unable|barely|hardly carry|pour|tie|type|clench|straighten|extend|squeeze|grip|lift|pinch|twist|wring",
      "keep|keeps|constantly|always tripping|stumbling|dropping", "stumbl* .. foot|feet|toes|leg",
      "clums*", "fumbl*", "feeble*",
      "cant|cannot|couldnt|unable do|manage one|single push*|press*|pull*|heel|rep|raise",
      "atroph*|wast*|shrinking|shrunk .. muscle*|arm|leg|hand|thigh|calf",
      "muscle*|arm|leg|thigh|calf|hand .. wasting|wasted|shrinking|shrunk|atroph*",
      "knee|leg .. collaps*|folds|folded",
      "drop* .. things|cup*|mug*|stuff|object*|everything|pen*|key*|plate*|glass*|phone|fork*|it|dishes",
      "drag* foot|leg|toe*",
      "buckl*", "gave|gives|give|giving way", "giving|gives|gave|give out", "useless",
      "strength .. gone|los*|lost|half|less|left", "cant|cannot .. tiptoe*|toes|heels",
    ],
    except: [
      "weak .. coffee|tea|spot|chocolate|sweets", "drop* .. shoulder*", "weakness .. for",
      "willpower|will|discipline|excuse*|link|point|argument .. weak*",
      "weak* willpower|excuse*|link", "waste* .. time|money|session*",
      "weak* core|ankle*|abs|glute* .. years",
    ]
  )

  static let footDrop: Sign = [
    "foot drop*", "drop foot", "foot .. slap*|drag*|flop*", "drag* .. foot|leg",
    "cant|cannot|couldnt|unable .. lift|raise|pull|flex .. foot|toes|ankle|feet",
    "wrist drop*", "trip* over|on .. foot|toes",
    "toes|foot wont|doesnt|dont|cant|cannot come|lift|go|pull up",
    "foot|toes .. floppy|limp|paraly*", "foot|toes|toe .. drags|dragging|scuff*",
    "toe|toes|foot catch* .. carpet|floor|ground|kerb|curb|stair*|rug*|step*",
    "foot|toes|ankle|toe .. wont|doesnt|cant lift|raise|come|pull|flex|move|go",
  ]
}
