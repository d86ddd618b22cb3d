/// Words that mean the same to many signs, under a name that patterns write in their place:
/// `CANNOT lift|raise .. ARM`.
///
/// A word that is missing here is missing in every sign: this is the place for a new way to say something
/// that is no sign by itself.
struct WordClass: Sendable {
  /// In capitals.
  let name: String
  /// As in a pattern, with bars and stars.
  let words: String

  /// All classes.
  static let all: [WordClass] = [
    Self("ARM", "arm|arms|hand|hands|finger*|thumb*|wrist*|elbow*|forearm*|fist"),
    Self(
      "LEG",
      "leg|legs|foot|feet|toe|toes|knee|knees|ankle*|thigh*|shin|shins|calf|calfs|calves|heel|heels|sole|soles"
    ),
    Self("ONE", "one|left|right|single|1|unilateral*|lt|rt"),
    Self(
      "CANNOT",
      "cant|cannot|couldnt|unable|incapable|inability|hardly|barely|scarcely|struggl*|trouble|difficult*"
    ),
    Self(
      "PAIN",
      "pain*|ache|aches|aching|achy|hurt|hurts|hurting|sore|soreness|tender*|agony|throb*|stabbing|discomfort|cramp*"
    ),
    Self(
      "AWFUL",
      "dreadful|horrendous|excruciating|agonising|agonizing|unbearable|horrific|brutal|savage|violent|vicious|ferocious|fierce|crippling|agony"
    ),
    Self(
      "BONE",
      "back|backache|lumbago|spine|spinal|backbone|lumbar|thoracic|vertebra*|sacrum|flank|tailbone|coccyx|rib|ribs|pelvis|bone|bones"
    ),
    Self(
      "SWOLLEN",
      "swollen|swell*|swelled|swole|bloated|distended|puff*|balloon*|enlarged|oedema|edema"
    ),
    Self(
      "HOT",
      "hot|hotter|warm|warmer|red|redder|reddish|redness|inflamed|purple|crimson|scarlet|glowing"
    ),
    Self(
      "THICK",
      "bigger|larger|fatter|thicker|wider|fat|thick|huge|enormous|massive|twice|double|girth|giant"
    ),
    Self("NUMB", "numb|numbness|numbing|numbed|tingl*|deadened|insensi*"),
    Self("KILOS", "kg|kgs|kilo*|lbs|lb|pounds|stone|stones"),
    Self("HEADACHE", "headache*|migraine*|head|skull"),
    Self(
      "SADDLE",
      "groin|privates|private|crotch|genital*|perine*|anus|anal|undercarriage|nether|vagina*|vulva*|penis|scrot*|testic*|intimate"
    ),
    Self("SEAT", "bottom|bum|butt|backside|buttocks|seat|behind"),
    Self("URINE", "urine|pee|wee|piss|bladder|urinat*|peeing|weeing|pissing"),
    Self("STOOL", "stool*|poo|poop|bowel*|faec*|feces|fecal|motion*|pooing|pooping|diarrh*"),
    Self("TOILET", "toilet|loo|bathroom|lavatory|commode|bowl|pan|potty|lav|bog"),
    Self("SUDDEN", "sudden*|abrupt*|instant*|nowhere|once|seconds|flash"),
    Self(
      "LUMP",
      "lump|lumps|lumpy|mass|growth|bump|nodule*|node|ball|knot|knob|marble|pebble|gland|tumour|tumor|swelling"
    ),
    Self(
      "HIDDEN",
      "breast|breasts|boob|testicle*|ball|groin|armpit|armpits|collarbone|neck|skin|jaw|thigh|calf|shoulder|blade|spine|arm|back|abdomen|belly"
    ),
    Self(
      "LATELY",
      "since|today|yesterday|tonight|sudden*|lately|overnight|morning|afternoon|evening|night|hour|hours|days|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|marathon|race|operation|surgery|lunch|breakfast"
    ),
    Self(
      "THINNER",
      "anticoagula*|warfarin|warferin|coumadin*|cumadin|eliquis|apixaban|apixiban|xarelto|xeralto|rivaroxaban|pradaxa|dabigatran|edoxaban|heparin|enoxaparin|clexane|lovenox|plavix|clopidogrel"
    ),
    Self("HEART", "heart|pulse|heartbeat*|heartrate|ticker"),
    Self(
      "VEHICLE",
      "car|van|truck|bus|lorry|taxi|bike|motorbike|motobike|motorcycle|cyclist|tractor|quad|scooter|moped|mtb|bicycle|auto|tram|train|coach"
    ),
    Self(
      "FALLING",
      "fell|fall|falls|fallen|falling|tumbl*|toppl*|slipp*|tripp*|thrown|slid|stumbl*"
    ),
  ]

  private init(_ name: String, _ words: String) { (self.name, self.words) = (name, words) }
}
