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
    Self("ARM", "arm|arms|hand|hands|finger*|thumb*|wrist*|elbow*|forearm*|bicep*|tricep*|grip"),
    Self(
      "LEG",
      "leg|legs|foot|feet|toe|toes|knee|knees|ankle*|thigh*|shin|shins|calf|calfs|calves|heel|heels"
    ),
    Self("ONE", "one|left|right|single|1|unilateral*|lt|rt"),
    Self(
      "CANNOT",
      "cant|cannot|couldnt|unable|incapable|inability|hardly|barely|scarcely|struggl*|trouble|difficult*|impossible"
    ),
    Self(
      "PAIN",
      "pain|pains|painful|ache|aches|aching|achy|hurt|hurts|hurting|sore|soreness|tender|agony|agonising|agonizing|throb*|stab*|discomfort|killing|cramp*|twinge*|gnaw*"
    ),
    Self(
      "BONE",
      "back|backache|lumbago|spine|spinal|backbone|lumbar|thoracic|vertebra*|rib|ribs|hip|hips|pelvis|pelvic|bone|bones|sacrum|tailbone|neck|thigh|shoulder|shin|sternum|breastbone|flank"
    ),
    Self("SWOLLEN", "swollen|swell*|swelled|swole|puff*|balloon*|enlarged|oedema|edema"),
    Self("HOT", "hot|hotter|warm|warmer|heat|red|redder|reddish|redness|inflamed|purple|angry"),
    Self(
      "THICK",
      "bigger|larger|fatter|thicker|wider|fat|thick|huge|enormous|massive|twice|double|girth|giant"
    ),
    Self(
      "LUMP",
      "lump|lumps|lumpy|mass|growth|bump|nodule*|node|ball|knot|knob|marble|pebble|pea|gland|tumour|tumor|golfball"
    ),
    Self(
      "LATELY",
      "since|today|yesterday|tonight|suddenly|sudden|lately|overnight|morning|afternoon|evening|night|hour|hours|minutes|days|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|new|started|began|become|became"
    ),
    Self(
      "HEART",
      "heart|hearts|pulse|heartbeat|heartbeats|heartrate|ticker|hr|bpm"
    ),
  ]

  private init(_ name: String, _ words: String) { (self.name, self.words) = (name, words) }
}
