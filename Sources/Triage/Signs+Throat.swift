/// Signs of a throat that closes.
extension Signs {
  static let swollenThroat = Sign(
    [
      "throat|throats|tongue|windpipe|airway* .. swell*|swollen|swelled|closing|closed|closes|close|puff*|balloon*|thick|thicker|huge|fat|shut|shutting|narrow*|doubled",
      "lips|lip .. swell*|swollen|swelled|puff*|balloon*|thick|huge|fat|doubled",
      "throat|throats .. tighten*|smaller|constrict*", "tightness|tightening|tight throat",
      "throat|throats .. tight", "closed|closing|tightening|swelling .. throat|airway*",
      "tongue|lips|lip|mouth blew|blown up", "tongue|lips blew",
      "mouth|face .. tongue|lips|throat .. swell*|swollen",
      "swollen|swelling|swelled tongue|lips|lip|throat|mouth", "anaphyla*",
      "angioedema|angiooedema",
      "face swollen|swelled|swelling|swells|balloon*|blown|blew|puffed",
      "swollen|swelling|swelled face", "epipen",
      "allergic reaction .. throat|tongue|lips|breath*|face|severe|bad",
      "severe|bad|serious|massive allergic reaction",
    ],
    except: [
      "mother|native tongue", "tip tongue", "lips sealed", "gland* .. swollen",
      "throat .. sing*|singing|speech|nerv*|cry*|tears|anxi*", "fat lip",
      "face .. cradle|dentist|tooth|teeth|wisdom|cry*|pollen|hay|down|salt*|morning*",
      "pollen|hay .. face", "mouth shut",
      "lips .. kiss*|filler*|lipstick",
      "tongue .. roof|palate|press|pressed|pressing", "keep .. mouth|lips",
    ]
  )

  static let noSwallowing = Sign(
    [
      "cant|cannot|couldnt|unable|barely|hardly|impossible|trouble|difficult* .. swallow*",
      "not|isnt|havent|hasnt|wasnt able|possible .. swallow*",
      "swallow* .. impossible|difficult*|stuck|trouble",
      "drool* .. swallow*|throat",
      "throat .. drool*",
      "food|meat|bread .. stuck|sticks .. throat|chest|gullet|swallow*",
      "food gets|getting|got|is stuck",
      "cant|cannot|couldnt get|force|gulp .. water|fluids|liquid*|food|anything down",
      "dysphag*",
    ],
    except: [
      "swallow* .. pill*|tablet*|capsule*|vitamin*|pride|that|cost|price|supplement*|fish|gels",
      "pill*|tablet*|capsule*|vitamin* .. swallow*", "hard pill",
      "food stuck .. teeth|braces",
    ]
  )
}
