/// Signs of nerves that are pressed at the end of the spine.
extension Signs {
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
}
