/// Signs in what somebody thinks of doing.
extension RedFlagRule {
  static let suicide = RedFlagRule(
    name: "suicidal-thoughts",
    title: "thoughts of suicide or self-harm",
    source:
      "https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts/",
    any: [[Signs.suicide]]
  )
}
