/// Something that a person takes or does, by all the names it goes by.
struct Substance: Sendable {
  /// What it is called in output.
  var name: String
  /// Groups that it belongs to: who cannot take one of a group is careful with all.
  var groups: Set<Group>
  /// Brands, generic names and common misspellings.
  var names: WordPattern
  /// What takes several words to say.
  var phrases: [WordPattern] = []
  /// Other groups that are not for somebody who cannot take this.
  var covered: Set<Group> = []
  /// Whether it is something to do, which one can say without a verb: "I can't swim".
  var isDoing = false

  /// What substances have in common for somebody who cannot take one.
  enum Group: String, Sendable {
    case nsaid, aspirin, paracetamol, opioid, relaxant, steroid, heat, cold, massage, arnica
    case magnesium, oil, menthol, alcohol, latex, exercise, stretching, turmeric, cannabis, nuts
    case anticoagulant, sauna, bath, swimming, running, lifting, yoga, cycling, kneeling
    case prone, supine
  }

  /// The table.
  static let all: [Substance] = [
    Substance(
      name: "ibuprofen",
      groups: [.nsaid],
      names:
        "ibuprofen*|ibruprofen|ibeprofen|ibuprofan|ibuprofein|advill|motrim|neurofen|nurophen|ibuprophen*|ibuprofin*|ibuprofren|iboprofen|ibuprufen|ibprofen|advil*|motrin*|nurofen*|brufen*|ibu"
    ),
    Substance(
      name: "naproxen",
      groups: [.nsaid],
      names:
        "naproxen*|neproxen|naprosin|napoxen|naproxan|naproxin*|naproxyn*|naprosyn*|napraxen|aleve|alieve|anaprox"
    ),
    Substance(
      name: "diclofenac",
      groups: [.nsaid],
      names:
        "diclofenac*|diclofenak|volteren|voltarene|volterol|diclofenec|diclofinac|voltaren*|voltarol*|voltarin"
    ),
    Substance(
      name: "other anti-inflammatories",
      groups: [.nsaid],
      names:
        "nsaid*|antiinflammator*|celecoxib|celebrex|meloxicam|mobic|indomethacin|ketoprofen|etodolac|piroxicam|etoricoxib",
      phrases: ["anti inflammator*"]
    ),
    Substance(
      name: "aspirin",
      groups: [.nsaid, .aspirin],
      names: "aspirin*|aspirn|asparin|asprin*|asperin*|asprine|bayer|disprin|ecotrin"
    ),
    Substance(
      name: "aspirin with paracetamol",
      groups: [.nsaid, .aspirin, .paracetamol],
      names: "excedrin|exedrin|anadin"
    ),
    Substance(
      name: "paracetamol",
      groups: [.paracetamol],
      names:
        "paracetamol*|parasetamol|paracitamol|paracetomal|acetaminofen|tylenal|tilenol|paracetemol*|paracetomol*|acetaminophen*|acetaminophin*|acetominophen*|tylenol*|tylonol*|tylanol|panadol*|calpol"
    ),
    Substance(
      name: "opioids",
      groups: [.opioid],
      names:
        "codeine|codiene|tramadol*|tramadal|oxycodone|oxycontin|hydrocodone|vicodin|percocet|morphine|opioid*|opiate*"
    ),
    Substance(
      name: "muscle relaxants",
      groups: [.relaxant],
      names:
        "relaxant*|relaxer*|flexeril|cyclobenzaprine|baclofen|methocarbamol|robaxin|tizanidine|zanaflex|valium|diazepam"
    ),
    Substance(
      name: "cortisone",
      groups: [.steroid],
      names: "cortisone|cortizone|prednisone|prednisolone|steroid*|hydrocortisone"
    ),
    Substance(
      name: "heat",
      groups: [.heat],
      names: "heat|heating|warmth|heatpack*",
      phrases: [
        "hot|warm pack|packs|compress|shower|showers|water|bottle|pad|pads|towel|stones|cloth",
        "warm bath|baths|tub",
      ],
      covered: [.sauna]
    ),
    Substance(
      name: "sauna or hot bath",
      groups: [.sauna, .heat],
      names: "sauna*|jacuzzi|hottub*|steam",
      phrases: ["hot tub|tubs|bath|baths|soak"]
    ),
    Substance(name: "baths", groups: [.bath], names: "bath|baths|bathtub*|tub|soak"),
    Substance(
      name: "cold",
      groups: [.cold],
      names: "ice|icing|cryotherapy|icepack*",
      phrases: ["cold|cool pack|packs|compress|bath|shower|water|towel|cloth"]
    ),
    Substance(
      name: "deep massage",
      groups: [.massage],
      names: "",
      phrases: ["deep massage*|tissue|pressure", "firm|strong|hard massage*|pressure"]
    ),
    Substance(name: "arnica", groups: [.arnica], names: "arnica*|arnicca|arnika*|traumeel"),
    Substance(name: "magnesium", groups: [.magnesium], names: "magnesium|epsom*|magnesum"),
    Substance(
      name: "essential oils",
      groups: [.oil],
      names: "lavender|eucalyptus|peppermint|rosemary|aromatherapy"
    ),
    Substance(
      name: "menthol rubs",
      groups: [.menthol],
      names: "menthol|biofreeze|bengay|tiger|vicks|capsaicin"
    ),
    Substance(name: "turmeric", groups: [.turmeric], names: "turmeric|tumeric|curcumin"),
    Substance(
      name: "cannabis",
      groups: [.cannabis],
      names: "cbd|cannabis|marijuana|hemp"
    ),
    Substance(name: "alcohol", groups: [.alcohol], names: "alcohol|wine|beer|whisky"),
    Substance(
      name: "nut oils",
      groups: [.nuts],
      names: "almond*|nut|nuts|peanut*|walnut*"
    ),
    Substance(name: "latex", groups: [.latex], names: "latex"),
    Substance(
      name: "stretching",
      groups: [.stretching],
      names: "stretch|stretches|stretching|stretched",
      covered: [.yoga],
      isDoing: true
    ),
    Substance(name: "yoga", groups: [.yoga], names: "yoga|pilates", isDoing: true),
    Substance(
      name: "exercise",
      groups: [.exercise],
      names: "exercise*|exercising|workout*|gym",
      covered: [.swimming, .running, .lifting, .yoga, .cycling, .kneeling],
      isDoing: true
    ),
    Substance(
      name: "swimming",
      groups: [.swimming],
      names: "swim*|swam|backstroke|breaststroke|pool|aquarobics",
      isDoing: true
    ),
    Substance(name: "running", groups: [.running], names: "run|running|jog|jogging", isDoing: true),
    Substance(
      name: "lifting",
      groups: [.lifting],
      names: "lift|lifting|weights|deadlift*|dumbbell*|barbell*",
      isDoing: true
    ),
    Substance(
      name: "cycling",
      groups: [.cycling],
      names: "cycle|cycling|bike|biking|bicycle",
      isDoing: true
    ),
    Substance(
      name: "kneeling or squatting",
      groups: [.kneeling],
      names: "kneel|kneeling|squat|squats|squatting|lunge|lunges|crouch",
      phrases: ["on .. hands knees", "on all fours"],
      isDoing: true
    ),
    Substance(
      name: "lying on the stomach",
      groups: [.prone],
      names: "prone",
      phrases: [
        "lie|lay|lying|laying|sleep|sleeping|rest .. stomach|belly|front|tummy",
        "lie|lay|lying|laying face down", "face down",
      ],
      isDoing: true
    ),
    Substance(
      name: "lying on the back",
      groups: [.supine],
      names: "supine",
      phrases: ["lie|lay|lying|laying|sleep|sleeping .. on back", "flat on back"],
      isDoing: true
    ),
    Substance(
      name: "blood thinners",
      groups: [.anticoagulant],
      names: "THINNER"
    ),
  ]
}
