/// Signs that combine with others.
extension Signs {
  static let lostWeight = Sign(
    [
      "los*|lost|dropp*|drop*|shed* .. kg|kgs|kilo*|pounds|lbs|stone|stones|weight",
      "weight .. fall*|drop*|melt*|coming|going|pouring off|down|away", "weight dropping|falling",
      "trousers|clothes|jeans|rings|belt|skirt* .. fall*|loose|big|hang*", "weight loss",
    ],
    except: [
      "want*|trying|try|tried|need|like|cant|cannot|how|help|helps lose|losing|drop",
      "los*|lost|dropp*|shed .. weight|kilo*|pounds|stone .. purpose|thanks|jog*|run*|gym|keto|diet*|fasting|exercis*|walking|healthy|surgery|plan",
      "weight|weights belt|bench|room|training",
    ]
  )

  static let noReason: Sign = [
    "dont|not|no|cant|cannot|nobody|noone|doctor* .. know*|explain|tell|understand|say|idea .. why|reason|where",
    "nobody|noone|cant tell|explain|knows", "no idea|clue why|how",
    "not|isnt|arent|wasnt|havent|hasnt|didnt|without|im .. trying|diet*|changed|effort|meaning",
    "not|isnt|arent|wasnt|havent|hasnt|didnt|without changing|exercis*|doing anything",
    "eat* .. always|normal*|usual*|same|before|lot|lots|well|plenty",
    "no|lost|without|little|poor appetite", "appetite .. gone|lost|poor",
    "dont|doesnt|cant|hardly|barely eat", "night sweats", "sweat* .. night*", "night* .. sweat*",
    "no|without|any|apparent|obvious|good reason|explanation|cause", "unexplained",
    "unintention*|unintend*",
  ]

  static let withChild = Sign(
    [
      "pregnant", "month|months|week|weeks|early|my|in|during|this|our pregnancy", "weeks along",
      "trimester", "expecting baby|child|twins|first|second|third|boy|girl",
      "wife|daughter|sister|im|shes|i|she expecting",
    ],
    except: [
      "dog|cat|horse|cow|mare|goat pregnant", "pregnant pause", "after|before pregnancy|pregnant",
      "expecting to|too|answer*|reply|it|you", "expecting .. answer*|reply",
    ]
  )

  static let birthTrouble = Sign(
    [
      "bleed*", "bled", "spotting", "waters|water broke", "contractions",
      "blood .. underwear|pants|knickers|panties|discharge|cramp*|toilet|pad|wipe*|wiped",
      "discharge|cramp* .. blood*", "passed|passing|losing|lost .. blood|clot*",
      "baby .. not|stopped|isnt|less|hasnt .. mov*|kick*",
      "sudden* swell*|swollen", "vision .. blur*|spots|flash*",
      "severe|bad|sudden*|sharp|terrible|strong|intense|awful|stabbing|violent .. stomach|belly|abdom*|tummy|pelvi* .. pain*|cramp*|ache*",
      "severe|bad|sudden*|sharp|terrible|strong|intense|awful|stabbing|violent pain*|cramp* .. stomach|belly|abdomen|tummy|pelvis",
    ],
    except: ["bleed*|bled gum*|nose*|hemorrhoid*|piles|finger*", "gum*|nose|finger .. bleed*|bled"]
  )
}
