/// Signs of a head in trouble that hurts.
extension Signs {
  /// A head that hurts, and what goes with it where more than the head is ill.
  static let headPain = Sign(
    [
      "pain|pains of head",
      "sore|heavy|bad|terrible head",
      "ache|pain|pressure .. behind .. eye|eyes",
      "cephal*",
      "pounding|throbbing|splitting|thumping|bursting|aching|raging head",
      "headache*|migraine*",
      "head|skull|temple|temples .. pound*|throb*|splitting|thumping|killing|agony|bursting|hurt|hurts|hurting|aches|pain",
      "pain|pains|ache .. in|inside|across|at|behind head|skull|temple|temples|eyes",
    ],
    except: [
      "usual|typical|ordinary|normal migraine*|headache*", "migraine* .. years|always|diagnos*",
    ]
  )

  static let vomits = Sign(
    [
      "throw|throws|throwing|threw|thrown up",
      "emesis|emetic",
      "vomit*|puk*|retch*|heaving",
      "been|being|was|is|keep|keeps|kept sick", "brought|bringing .. up",
    ],
    except: [
      "car|sea|travel|motion|homesick|love sick", "sick of|leave|note|day|days|tired", "vomit* bug",
    ]
  )

  static let dimSight = Sign(
    [
      "vision|sight|eyesight go|goes|went away|off|black",
      "patches|spots|blobs|gaps|holes .. see|vision|sight|view",
      "look at .. blur*|double|swims|swimming|foggy|fuzzy",
      "see|sees|saw|seeing .. half|part|piece",
      "eye|eyes sees|see|saw nothing|fog|only|mist|less|blurry",
      "sees|see|saw nothing but|except .. fog|mist|grey|light|shadows",
      "fog|mist|haze .. eye|eyes",
      "scotoma*|diplopia|hemianop*|photopsia*|amaurosis",
      "see|sees|seeing less|worse|badly|poorly|nothing",
      "spots|stars|lights .. eyes|eye|vision",
      "vision|sight|eyesight|eyes|eye .. blur*|double|lost|loss|gone|black|dim*|foggy|grey|gray|going|disappear*|missing|tunnel*",
      "blur*|double|lost|losing|loss|lose|los*|part|half .. vision|sight|eyesight",
      "see|seeing|saw .. blur*|double|two|twice|nothing|properly|flash*|lights|spots",
      "cant|cannot|couldnt|hardly|barely see", "jaw .. chew*|eat*",
      "everything|things .. blur*|double",
      "flash* lights|light .. eyes",
    ],
    except: [
      "screen|screens|glasses|lenses|contacts|reading .. blur*",
      "blur* .. screen|screens|glasses|lenses",
    ]
  )
}
