/// A state of the asker's in which some things are not for them.
struct Condition: Sendable {
  var name: String
  var patterns: [WordPattern]
  /// What takes a match back that it overlaps.
  var exceptions: [WordPattern] = []
  var excluded: Set<Substance.Group>
  /// A public page that says so.
  var source: String

  /// The table.
  static let all: [Condition] = [
    Condition(
      name: "pregnant",
      patterns: [
        "pregnant", "pregnancy", "expecting baby|child|twins|first|second|third|boy|girl",
        "trimester", "weeks along", "im|were expecting", "baby on way",
        "due .. with .. baby|child|twins",
      ],
      exceptions: [
        "pregnant with excitement|joy|meaning|ideas|expectation",
        "expecting to|too|answer*|reply|it|you|miracle*", "dog|cat|horse|pregnant pregnant|pause",
        "after|before pregnancy", "years ago",
      ],
      excluded: [.nsaid, .aspirin, .sauna, .opioid, .massage, .alcohol, .cannabis],
      source: "https://www.nhs.uk/pregnancy/keeping-well/medicines/"
    ),
    Condition(
      name: "breast-feeding",
      patterns: [
        "breastfe*", "breast fe*|feed*", "nursing baby|newborn|mother|mom|mum", "lactat*",
      ],
      exceptions: ["stopped|finished breastfe*", "breastfe* .. until|years"],
      excluded: [.aspirin, .opioid, .alcohol, .cannabis],
      source: "https://www.nhs.uk/conditions/baby/breastfeeding-and-bottle-feeding/"
        + "breastfeeding-and-lifestyle/medicines/"
    ),
    Condition(
      name: "on blood thinners",
      patterns: [
        "blood thinner*|thinners|thinning", "bloodthinner*", "THINNER",
      ],
      exceptions: [
        "no longer .. blood|thinner*|THINNER", "stopped|finished|off .. blood|thinner*|THINNER",
        "blood .. years ago",
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
        "kidney* .. failing|failed", "kidney* disease|failure|problem*|trouble|bad|damage*|weak",
        "bad|weak kidney*",
        "one kidney", "dialysis",
      ],
      excluded: [.nsaid, .magnesium],
      source: "https://www.nhs.uk/medicines/nsaids/"
    ),
    Condition(
      name: "liver disease",
      patterns: [
        "liver disease|failure|problem*|trouble|bad|damage*|weak", "bad|weak liver", "cirrhosis",
        "hepatitis",
      ],
      excluded: [.paracetamol, .alcohol],
      source: "https://www.nhs.uk/medicines/paracetamol-for-adults/"
    ),
  ]
}
