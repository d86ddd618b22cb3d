/// Signs of a heart in trouble.
extension Signs {
  static let chest = Sign(
    [
      "chest .. pain*|ache*|aching|hurt*|tight*|pressure|heav*|discomfort|burn*|squeez*|crush*|stab*|constrict*|cramp*|pound*",
      "pain*|ache*|aching|hurt*|tightness|tightening|pressure|heav*|weight|discomfort|burning|squeez*|crush*|stab*|stabbing|band|elephant|brick|vice|vise|clenching|gripping|shooting .. chest|breastbone|sternum|heart",
      "chest .. vice|vise|clamp*|gripp*|elephant|brick|squash*|sting*|twinge*|spasm*|band",
      "twinge*|stinging|spasm*|cramp* .. chest|breastbone|sternum",
      "heart hurts|hurting|aches|aching|pain*",
      "heartburn|indigestion .. arm|jaw|sweat*|shoulder",
      "rock|stone|someone|somebody|something .. on chest", "tight chest",
      "chest .. killing|agony|sore .. sweat*", "chest is killing",
      "chest agony|tender .. breath*", "chestpain*",
      "breastbone|sternum .. pain*|ache*|hurt*|tight*|pressure|burn*",
      "heart attack", "angina*", "jaw|arm .. pain*|ache* .. sweat*|clammy",
      "sitting|standing|pressing on chest",
    ],
    except: [
      "chest muscle*|press|presses|stretch*|opener|openers|strap|drawer*|exercises|flies|hair|infection|massage",
      "pec|pecs|pectoral* .. chest", "shirt*|bra|jacket .. tight*", "chest .. shirt*|bra",
      "pressure .. massage", "heart aches|hurts|aching for", "chest band|strap",
      "band* .. chest .. row*|fly|flies|press|pull*|loop*|resistance", "heart rate|broken",
      "had heart attack .. ago",
      "tight|tightness chest .. shoulders|rounded|hunch*|lats",
      "chest .. tight|tightness .. shoulders .. forward|rounded|hunch*",
    ]
  )
}
