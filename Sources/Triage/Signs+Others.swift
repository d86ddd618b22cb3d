/// Signs that combine with others.
extension Signs {
  static let lostWeight = Sign(
    [
      "los*|lost|dropp*|drop*|shed* .. kg|kgs|kilo*|pounds|lbs|stone|stones|weight",
      "weight|kilo*|kg|kgs|pounds|lbs|stone .. fall*|drop*|melt*|coming|going|pouring|disappear* off|down|away",
      "weight dropping|falling|drops|falls|plummet*|vanish*",
      "kg|kgs|kilo*|pounds|lbs|stone less|lighter|down|gone",
      "weight went|gone|dropped|fell|down|fallen from",
      "weight|weigh|weighed from", "im|hes|shes|am|is|are down .. kg|kgs|kilo*|pounds|lbs|stone",
      "getting|got|become|becoming|grow*|look*|gets thinner|skinnier|thin|skinny|bony|gaunt",
      "thinner thinner",
      "down|dropped|lost|gone .. size|sizes|notch*", "down to .. kg|kgs|kilo*|stone|lbs|pounds",
      "nothing|clothes fit|fits", "belt .. hole|holes", "skeleton", "ribs .. show*|sticking|stick",
      "weigh|weighs .. less", "kg|kgs|kilo*|lbs|pounds|stone less|lighter than", "wasting away",
      "skin bone*",
      "trousers|pants|clothes|jeans|ring|rings|belt|skirt*|shirts .. fall*|loose|big|hang*|slip*|slid*|baggy|huge",
      "weight loss",
    ],
    except: [
      "want*|trying|try|tried|need|like|cant|cannot|how|help|helps lose|losing|drop",
      "los*|lost|dropp*|shed .. weight|kilo*|pounds|stone .. purpose|thanks|jog*|run*|gym|keto|diet*|fasting|exercis*|walking|healthy|surgery|plan|programme|program|cutting|cut",
      "weight|kg|kgs|kilo*|lbs|pounds|stone barbell|dumbbell*|plates|kettlebell*|squat*|deadlift*|bench*|press*|lift*",
      "dropp*|drop* weight|weights .. floor|ground|foot|reps|gym",
      "want*|get|getting|goal|target|cut*|hoping|aim* .. down to",
      "dumbbell*|barbell|weights|plates .. down to", "hair|blood .. thin|thinner",
      "weight .. gain*|up|put",
      "weight|weights belt|bench|room|training",
    ]
  )

  static let noReason: Sign = [
    "dont|not|no|cant|cannot|nobody|noone|doctor* .. know*|explain|tell|understand|say|idea .. why|reason|where",
    "nobody|noone|cant .. tell|explain|knows", "no idea|clue why|how",
    "not|isnt|arent|wasnt|havent|hasnt|didnt|without|im .. trying|diet*|changed|effort|meaning",
    "not|isnt|arent|wasnt|havent|hasnt|didnt|dont|without|never chang*|exercis*|doing|done|do anything|diet*|things|eat*|habit*|nothing",
    "did|done|doing|changed|changing nothing", "w o trying|diet*|chang*|reason|effort",
    "o meaning|intending|wanting|changing", "doesnt|dont|wont|didnt|isnt diet*", "off .. food",
    "not hungry", "not on diet*",
    "eat* like horse|pig|king|champ*",
    "eat* .. enough|loads|tons|properly|hearty",
    "despite|though|although .. eat*|appetite",
    "eat* .. always|normal*|usual*|same|before|lot|lots|well|plenty",
    "no|lost|without|little|poor appetite", "appetite .. gone|lost|poor",
    "dont|doesnt|cant|hardly|barely eat", "night sweats", "sweat* .. night*", "night* .. sweat*",
    "no|without|any|apparent|obvious|good reason|explanation|cause", "unexplained",
    "unintention*|unintend*|inexplicabl*|unexplain*|unexpected*|involuntar*|mysterious*",
  ]

  static let withChild = Sign(
    [
      "pregnant|preg|prego|pg", "month|months|week|weeks|early|my|in|during|this|our pregnancy",
      "weeks|wks|wk|months along", "weeks|wks|wk gone", "positive pregnancy", "pregnancy positive",
      "positive test",
      "im|is|am|shes|being|was with child", "due date .. baby|birth|pregnan*", "baby bump",
      "ectopic", "up duff",
      "prenatal|antenatal|midwife|obstetrician|miscarr*",
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
      "blood .. underwear|pants|knickers|panties|discharge|cramp*|toilet|pad|pads|wipe*|wiped|wiping|vagin*|down",
      "bright|fresh|red|dark|lost|losing|lose|loss|lots|some|stain* blood|bleed*|discharge",
      "brown|pink|red|bloody discharge|stain*|spots",
      "gush*|trickl*|drops|drop|smear*|clot|clots|spots|flow|puddle .. blood*",
      "blood* .. paper|tissue|sheet|sheets|thigh*|legs|bed|spots|trickl*|gush*|clots|came|coming",
      "spots|streak* blood",
      "discharge|cramp* .. blood*", "passed|passing|losing|lost .. blood|clot*",
      "baby .. not|stopped|isnt|less|hasnt .. mov*|kick*",
      "sudden* swell*|swollen", "vision .. blur*|spots|flash*",
      "severe|bad|sudden*|sharp|terrible|strong|intense|awful|stabbing|violent .. stomach|belly|abdom*|tummy|pelvi* .. pain*|cramp*|ache*",
      "severe|bad|sudden*|sharp|terrible|strong|intense|awful|stabbing|violent pain*|cramp* .. stomach|belly|abdomen|tummy|pelvis",
    ],
    except: [
      "spotting someone|somebody|him|her|them|you|bench|friend|client|partner|mate|lift*|squat*",
      "blood pressure|test*|sugar|type|flow|taken|count", "bleed*|bled .. stopped long|ages|years",
      "blister*|knee|scratch*|lip|cut|graze* .. bleed*|bled|blood",
      "bleed*|bled gum*|nose*|hemorrhoid*|piles|finger*", "gum*|nose|finger .. bleed*|bled",
    ]
  )
}
