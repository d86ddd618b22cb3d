/// Signs of a stroke.
extension Signs {
  static let face = Sign(
    [
      "face|mouth|smile|eyelid|cheek|lip .. droop*|sag*|fallen|crooked|lopsided|paraly*|dropped|drops|uneven|slid*|slipp*|hang*",
      "drool*|dribbl* .. side|corner mouth", "droop* .. face|mouth|eyelid|smile|cheek|side",
      "side .. face .. numb|numbness|numbing|numbed|weak*|dropped|droop*|fell|dead|limp|frozen",
      "half .. face .. numb|numbness|numbing|numbed|weak*|droop*|paraly*|move*|frozen",
      "numb|numbness|numbing|numbed|weak* .. half|side .. face",
      "cant|cannot|couldnt smile", "crooked smile|mouth|face", "lopsided smile|face",
      "mouth|lip|lips|face|cheek|smile|eyelid .. hung|twisted|slack|sloping|skewed|wonky|melting",
      "facial droop*|weakness|paraly*",
    ],
    except: [
      "mouth .. hung|hanging|hang* open",
      "face cradle|down|rest", "face .. hang* .. table|massage",
    ]
  )

  static let speech = Sign(
    [
      "slur*", "speech .. garbl*|jumbl*|strange|thick|slow|difficult*|confus*|mumbl*|gone|affected",
      "cant|cannot|couldnt|unable|trouble|difficult*|hard|struggl* .. speak*|talk*|words|speech",
      "cant|cannot|couldnt|not|unable find|form|get|say .. words|word",
      "words .. wrong|jumbled|garbled|mixed|mumbl*|scrambled|nonsense", "sound* drunk",
      "los*|lost|loss speech",
      "nonsense|gibberish|jibberish|gobbledygook|rubbish came|comes|coming out",
      "mumbl* .. speak*|talk*|words|sudden*", "aphasi*|dysphasi*|dysarthri*", "incoheren*",
      "cant|cannot|couldnt string|make|get|put|form .. sentence|sentences|words",
      "talks|talking|talked|speaks|speaking|spoke|speech funny|weird|weirdly|strange|strangely|odd|oddly|slurry",
      "forgot|forgotten how speak|talk", "words wouldnt|wont|didnt come|leave",
      "los*|lost|loss ability speak|talk",
      "talking|talks|speaking|speaks nonsense|gibberish|rubbish",
      "not|isnt|wasnt able .. speak*|talk*",
      "words .. come|came|comes|coming .. wrong|backwards|jumbled|garbled|mixed|nonsense",
      "cant|cannot|couldnt understand .. says|saying|said",
    ],
    except: [
      "hard words|describe", "talk* .. doctor|boss|husband|wife|therapist|mother|phone",
      "speak* .. doctor|english|german|public", "cant talk about", "hard .. words",
      "slur* ... wine|beer|alcohol|drinks",
      "words .. thank*|describe|grateful|express|say",
    ]
  )

  static let oneSide = Sign(
    [
      "weak*|paraly*|limp|dead .. one|left|right|whole|half side|body",
      "one|left|right|whole|half side|body .. weak*|numb|paraly*|limp|dead|stopped|useless|move",
      "numb|numbness|numbing|numbed|tingl* .. one|left|right|whole|half side .. body",
      "numb|numbness|numbing|numbed|weak* .. half body",
      "numb|numbness|numbing|numbed|weak* down one side",
      "numb|numbness|numbing|numbed .. one side body",
      "sudden* .. weak*|paraly*|numb|numbness|numbing|numbed .. arm|leg|face|hand|side",
      "arm|leg|hand|side|face .. sudden* .. weak*|limp|dead|heavy|useless|numb|paraly*|stopped",
      "sudden* .. arm|leg|hand .. weak*|limp|numb|dead|useless",
      "sudden* .. cant|couldnt|cannot|unable .. lift|move|raise|feel|hold|grip .. arm|leg|hand|side|anything",
      "sudden* ... arm|leg|hand|side dropped|drops|dropping",
      "sudden* .. arm|leg|hand|side .. weak|limp|dead|useless|work|move|numb|heavy|drop*",
      "arm|leg|hand went|gone limp|dead|weak|useless", "arm|leg|hand .. floppy|paraly*",
      "a|mini|having|ministroke stroke|tia sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|today|think",
      "mini stroke", "ministroke", "having|had tia", "having stroke",
      "transient ischaemic|ischemic",
      "not|isnt|wasnt able .. move|raise|lift|use arm|leg|hand",
      "arm .. leg .. same side .. weak*|numb|numbness|numbing|numbed",
      "weak*|numb|numbness|numbing|numbed .. arm .. leg .. same|one|left|right side",
      "cant|cannot|couldnt|unable .. move|raise|lift .. one|left|right side",
      "cant|cannot|couldnt|unable .. raise|lift both arms",
      "cant|cannot|couldnt|unable raise|lift|move|use one arm|leg|hand",
      "cant|cannot|couldnt|unable .. lift|move|raise|use .. arm|leg|hand .. sudden*",
      "woke .. cant|couldnt|cannot move|lift|raise|use .. arm|leg|hand",
      "arm|leg|hand|foot|side|fingers wouldnt|didnt|stopped|refused|quit|wont .. work*|obey*|respond*|moving|move|listen*|function* .. minute*|hour*|seconds|morning|today|sudden*|yesterday",
      "nowhere|sudden*|blue .. arm|leg|hand|foot|side stopped|wouldnt|refused|quit|gave",
      "arm|leg|hand|foot like lead|wood|rubber|log|stone|jelly|concrete",
      "half body .. wouldnt|dead|gone|numb|weak*|tingl*",
      "sudden* .. balance|coordination", "hemipleg*|hemipares*",
    ],
    except: [
      "weaker .. than", "weaker side|arm|leg", "always .. weak*",
      "balance .. exercis*|training|board|pose|drill*|better",
    ]
  )

  static let sight: Sign = [
    "sudden* .. los*|lost|loss|blurr*|double|no .. vision|sight|see",
    "vision|sight .. sudden* .. gone|lost|blurr*|black|double|dark",
    "went blind|dark",
    "sight|vision|eye|eyes .. went|gone|goes|going|turned dark|black|blank|blind",
    "half .. vision|sight", "cant|cannot|couldnt see .. side|half|left|right",
    "los*|lost|loss vision|sight", "double vision", "seeing double",
    "cant|cannot|couldnt see .. eye|eyes",
    "vision|sight .. gone|black|lost|curtain", "curtain .. eye|vision",
  ]
}
