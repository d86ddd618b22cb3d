/// Blood where none should be.
extension RedFlagRule {
  static let coughingBlood = RedFlagRule(
    name: "coughing-blood",
    title: "coughing up blood",
    source: "https://www.nhs.uk/symptoms/coughing-up-blood/",
    any: [[Signs.coughedBlood]]
  )

  static let vomitingBlood = RedFlagRule(
    name: "vomiting-blood",
    title: "vomiting blood, or black stools",
    source: "https://www.nhs.uk/symptoms/vomiting-blood/",
    any: [[Signs.vomitedBlood]]
  )

  static let bloodInStoolOrUrine = RedFlagRule(
    name: "blood-in-stool-or-urine",
    title: "blood in urine or stools",
    source: "https://www.nhs.uk/symptoms/blood-in-urine/",
    any: [[Signs.passedBlood]]
  )
}
