/// Signs of a clot in a leg.
extension Signs {
  static let calf = Sign(
    [
      "calf|shin .. swollen|swell*|swelled|swole|puff*|bigger|twice|double|larger|thicker|balloon*|hot|warm|red|reddish|redness|purple|size|blown|enlarged|inflamed",
      "swollen|swell*|puff*|hot|warm|red|redness|bigger|enlarged|inflamed .. calf|shin",
      "one|left|right|leg|lower leg|thigh .. swollen|swell*|swelled|swole|puffy|bigger|fatter|thicker|wider|twice|double|larger|balloon*|blown .. other|size|red|hot|warm|tender|painful|pain|purple|throb*|flight|only",
      "one calves .. swollen|swell*|swelled|red|hot|warm|bigger|tender",
      "one|left|right leg|thigh .. hot|red|reddish",
      "one legs .. swollen|swell*|swelled|puffy|bigger|twice|double|larger|size|red|hot",
      "swollen|puffy|ballooned leg",
      "leg red|hot|warm hurts|painful|tender|sore|red|hot|warm",
      "leg swollen|swelled|ballooned",
      "hot|red|painful|tender|sore .. swelling|lump .. leg",
      "leg .. swollen|swelled|ballooned .. one|only|side",
      "one|left|right leg|thigh .. swollen|swell*|swelled|puffy|bigger|balloon*",
      "swollen|swell*|puffy|hot|red|bigger|warm .. one|left|right leg|thigh",
      "leg .. swell*|swelled|swollen .. flight|balloon|surgery|overnight",
      "leg .. red|hot|painful|sore .. swollen|swelling",
      "leg .. swollen|swelled .. red|hot|warm|painful|sore|tender",
      "leg|calf|vein .. clot|clots|thrombosis|dvt",
      "clot|clots|thrombosis|dvt .. leg|calf|vein",
      "have|has|got|having|be|its|possible|suspect* dvt",
      "lower leg .. hot|swollen|swell*|swelled|puffy|puffed|fatter|bigger|thicker|red|purple",
      "calf .. fatter|wider|thick|shiny",
      "calf .. pain*|ache|aches|aching|sore|tender|hurt*|throb* .. since|after|from .. flight|plane|surgery|operation|op",
      "flight|plane|surgery|operation .. calf .. pain*|ache|aches|aching|sore|tender|hurt*|throb*",
      "calfs swollen|swell*|swelled|puffy|hot|red|warm|bigger",
    ],
    except: [
      "both calves|legs|sides|ankles|feet",
      "heat*|heating|pad|pack|ice .. calf|shin|leg",
      "warm*|hot|heat .. bath*|shower*|water|pad|pack|compress|towel|oil|stone*|stones",
      "warm up", "hot|warm pad|pack|stones|oil .. calf|leg", "heat .. calf", "wear* .. calf",
      "red|hot|warm legging*|sock*|boot*|stocking*|trousers",
      "calf .. bigger|larger ... childhood|always|born|favour|favor",
      "twice|double day|week", "red light", "bigger muscle*", "calf muscle* .. bigger",
      "size .. calf sleeve*", "calf tattoo*", "calf sleeve*|sleeves|raise*|raises|stretch*",
    ]
  )
}
