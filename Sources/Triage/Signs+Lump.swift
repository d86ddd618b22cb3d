/// Signs of a growth.
extension Signs {
  static let lump = Sign(
    [
      "began|started|was .. pea|grape|cherry|marble|plum|nut|almond|olive|bean|bead|pinhead ... egg|plum|walnut|golf|orange|grape|lemon|fist|tennis|peach|cherry|apricot",
      "big as|like .. egg|plum|walnut|golf|orange|lemon|fist|tennis|peach ... hard|solid|firm",
      "HIDDEN ... big|size .. egg|plum|walnut|golf|orange|lemon|fist|tennis|peach",
      "knot|LUMP|thing doesnt|dont|wont|not|never slide|slides|move|shift|roll",
      "knot|LUMP|mine|thing .. doubled|grown|grew|tripled .. since|size|in|now",
      "glued|stuck|fixed|attached .. bone",
      "HIDDEN .. hard|firm|solid|new|fixed LUMP|thing|spot",
      "HIDDEN .. LUMP|stone|egg|walnut|thing .. hard|firm|fixed|solid|stone|move|moves",
      "is|a|knot|LUMP .. armpit|breast|testicle|groin|collarbone|neck .. muscle",
      "LUMP|thing .. grows|growing|grew|grown|doubled|bigger .. size|since|every|week*|month*|fast|it|and|swear|quick*",
      "lump|lumps|mass|growth .. grows|growing|grew|grown|doubled|bigger",
      "growing|hard|solid|painless|rockhard lump|mass|growth",
      "LUMP .. size .. egg|plum|walnut|golf|orange|grape|lemon|fist|tennis|marble|pea",
      "LUMP|thing .. groin|collarbone|armpit|breast|testicle|neck .. hard|solid|budge|move|fixed|growing|grown|rock|painless|weeks",
      "hard|solid|fixed|painless .. LUMP|thing .. groin|collarbone|armpit|breast|testicle|neck|spine",
      "LUMP|thing doesnt|dont|wont|not move|budge|shift",
      "LUMP ... doesnt|dont|wont|not budge",
      "hard thing .. groin|collarbone|armpit|breast|testicle|neck",
      "LUMP|something|rock|stone|egg|walnut|knot|thing .. HIDDEN .. new|hard|firm|fixed|stone|rock|move|moves|budge|weeks|month*|found|find|appeared|noticed|bigger|grow*|doubled",
      "new|hard|firm|fixed|found|find|discover*|notic*|felt|feel|appeared .. LUMP|rock|stone|egg|walnut .. HIDDEN",
      "hard|firm|solid as|like stone|rock|bone|walnut|marble|wood|pebble .. bigger|grow*|grew|grown|doubled|double|twice|move|moves|budge",
      "LUMP|thing|rock|egg|walnut .. hard|firm|solid ... bigger|grow*|grew|grown|doubled|double|twice",
      "was .. pea|grape|cherry|marble|plum|nut|almond|olive|bean .. now .. egg|plum|walnut|golf|orange|grape|lemon|fist|tennis|peach|cherry",
      "something lumpy|hard|solid|firm", "lumpy|hard .. appeared|grow*|grew|grown",
      "LUMP .. grow*|grew|grown|doubled|became double|bigger|larger",
    ],
    except: [
      "lump .. throat",
      "lump|lumps .. coal|sugar|clay|dough|mattress|pillow|sofa|gravy|porridge|cash|sum",
      "bump .. head|forehead|road|pregnan*|kick*|baby", "knot|knots ... lump|lumps|bump",
      "lump|lumps|bump .. knot|knots|muscle|trigger", "lump|bump .. fell|fall|hit|bang*|knock*",
      "hit|bang*|knock*|fell|bumped .. lump|bump|swelling",
      "lump|lumps|swelling .. doctor|gp|scan|ultrasound .. harmless|lipoma|cyst|benign",
      "lipoma|cyst|benign|harmless .. lump|lumps",
      "lump|lumps .. lipoma|cyst|benign|harmless|nothing",
    ]
  )
}
