/// Signs of a limb that has lost feeling or strength.
extension Signs {
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
