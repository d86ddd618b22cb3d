/// Something that a person takes or does, by all the names it goes by.
struct Substance: Sendable {
  /// What it is called in output.
  var name: String
  /// Groups that it belongs to: who cannot take one of a group is careful with all.
  var groups: Set<Group>
  /// Brands, generic names and common misspellings.
  var names: WordPattern

  /// What substances have in common for somebody who cannot take one.
  enum Group: String, Sendable {
    case nsaid, aspirin, paracetamol, opioid, relaxant, steroid, heat, cold, massage, arnica
    case magnesium, oil, menthol, alcohol, latex, exercise, stretching, turmeric, cannabis, nuts
    case gluten, dairy, anticoagulant
  }

  /// The table.
  static let all: [Substance] = [
    Substance(
      name: "ibuprofen",
      groups: [.nsaid],
      names:
        "ibuprofen*|ibuprophen*|ibuprofin*|ibuprofren|iboprofen|ibuprufen|ibprofen|advil*|motrin*|nurofen*|brufen*|ibu"
    ),
    Substance(
      name: "naproxen",
      groups: [.nsaid],
      names: "naproxen*|naproxin*|naproxyn*|naprosyn*|napraxen|aleve|alieve|anaprox"
    ),
    Substance(
      name: "diclofenac",
      groups: [.nsaid],
      names: "diclofenac*|diclofenec|diclofinac|voltaren*|voltarol*|voltarin"
    ),
    Substance(
      name: "other anti-inflammatories",
      groups: [.nsaid],
      names:
        "nsaid*|antiinflammator*|celecoxib|celebrex|meloxicam|mobic|indomethacin|ketoprofen|etodolac|piroxicam|etoricoxib"
    ),
    Substance(
      name: "aspirin",
      groups: [.nsaid, .aspirin],
      names: "aspirin*|asprin*|asperin*|asprine|bayer|disprin|ecotrin|excedrin"
    ),
    Substance(
      name: "paracetamol",
      groups: [.paracetamol],
      names:
        "paracetamol*|paracetemol*|paracetomol*|acetaminophen*|acetaminophin*|acetominophen*|tylenol*|tylonol*|tylanol|panadol*|calpol"
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
      names: "heat|heating|sauna*|jacuzzi|steam|warmth|hottub*"
    ),
    Substance(name: "cold", groups: [.cold], names: "ice|icing|cryotherapy|icepack*"),
    Substance(name: "deep massage", groups: [.massage], names: "deep"),
    Substance(name: "arnica", groups: [.arnica], names: "arnica*|arnika*|traumeel"),
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
    Substance(name: "stretching", groups: [.stretching], names: "stretch*|yoga|pilates"),
    Substance(
      name: "exercise",
      groups: [.exercise],
      names: "exercise*|exercising|workout*|running|jogging|swim*|gym"
    ),
    Substance(
      name: "blood thinners",
      groups: [.anticoagulant],
      names:
        "warfarin|warferin|coumadin|cumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|heparin|plavix|clopidogrel|anticoagulant*|enoxaparin|lovenox|edoxaban"
    ),
  ]
}

/// A state of the asker's in which some things are not for them.
struct Condition: Sendable {
  var name: String
  var patterns: [WordPattern]
  var excluded: Set<Substance.Group>
  /// A public page that says so.
  var source: String

  /// The table.
  static let all: [Condition] = [
    Condition(
      name: "pregnant",
      patterns: ["pregnant", "pregnancy", "expecting baby", "trimester", "weeks along"],
      excluded: [.nsaid, .aspirin, .heat, .opioid, .massage, .alcohol, .cannabis],
      source: "https://www.nhs.uk/pregnancy/keeping-well/medicines/"
    ),
    Condition(
      name: "on blood thinners",
      patterns: [
        "blood thinner*|thinners|thinning", "bloodthinner*", "anticoagulant*",
        "warfarin|warferin|coumadin|cumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|heparin|plavix|clopidogrel|edoxaban|lovenox",
      ],
      excluded: [.nsaid, .aspirin, .massage, .turmeric],
      source: "https://www.nhs.uk/medicines/anticoagulants/"
    ),
    Condition(
      name: "stomach ulcer",
      patterns: ["ulcer*", "gastritis", "stomach bleed*"],
      excluded: [.nsaid, .aspirin],
      source: "https://www.nhs.uk/medicines/nsaids/"
    ),
    Condition(
      name: "kidney disease",
      patterns: [
        "kidney disease|failure|problem*|trouble", "bad kidney*", "one kidney", "dialysis",
      ],
      excluded: [.nsaid, .magnesium],
      source: "https://www.nhs.uk/medicines/nsaids/"
    ),
    Condition(
      name: "liver disease",
      patterns: ["liver disease|failure|problem*|trouble", "bad liver", "cirrhosis", "hepatitis"],
      excluded: [.paracetamol, .alcohol],
      source: "https://www.nhs.uk/medicines/paracetamol-for-adults/"
    ),
  ]
}
