/// Signs of harm done to neck or back, and of wounds that fester.
extension Signs {
  /// What is said of a neck or a back that may be broken.
  static let brokenBack = Sign(
    [
      "neck|head .. holds|holding|supports|supporting .. hands",
      "neck|back|spine .. so painful",
      "neck|back hurts|hurt terrible|terribly|badly|awful|awfully|bad",
      "not can move",
      "pain* .. between shoulder|shoulders|blades .. unbearable|AWFUL",
      "torture|hell|murder .. spine|back|neck",
      "scream*|yell*|yelp*|cry|howl* .. when|whenever|if|trying|try .. sit|move|turn|stand|roll|get",
      "dont|doesnt|wont|not|didnt let me|him|her|us .. move|stand|up|turn|sit|walk",
      "not|havent|hasnt|isnt|wasnt able .. straighten|walk|sit|stand|move|turn|lift|get",
      "CANNOT rotate|straighten",
      "cervical|midline|spinal|bony|vertebral tender*",
      "scream*|yells|yelled|cries .. back|neck|spine|shift|move|lift",
      "pain .. scream*|yell* .. shift|move|lift|turn",
      "neck|back|spine .. in|very|strong|such|terrible|severe .. pain|agony",
      "severe|fierce|agonising|agonizing|terrible .. pain|pains .. back|spine|neck",
      "CANNOT|not .. sit|get|stand .. up|out .. bed",
      "pain .. so|too fierce|bad|strong|severe",
      "CANNOT get up|off",
      "not able get|move|stand|walk up|off|legs|neck",
      "CANNOT|wont|not move|lift|turn .. neck|head|legs|back|arms",
      "CANNOT straighten|stand|walk|sit|step",
      "cant|cannot|couldnt|unable .. take .. step",
      "cant|cannot|couldnt|unable .. sit|stand .. without|scream*|help",
      "legs .. wont|dont|not|cant|cannot move|work|moving|obey",
      "crawl*|crawling .. bathroom|bed|floor|loo|toilet|phone",
      "heard|felt .. crack|snap|crunch|pop",
      "electric|zaps|shocks|tingl*|numb*|pins .. arms|legs|hands|feet",
      "arms|legs|hands|feet .. electric|zaps|shocks|tingl*|numb*|pins",
      "neck|back|spine .. AWFUL|terribly|kills|killing",
      "AWFUL .. neck|back|spine",
      "hold*|holding .. head up|hands", "lies|lying|lie there|still|crying|screaming",
      "dreadful|terrible|severe|awful|excruciating|horrible|massive pain* .. neck|back|spine",
      "neck|back|spine hurts .. badly|terribly|lot",
      "neck|back|spine .. very painful",
      "step|dent|gap in .. spine|backbone",
      "crawl* .. house|car|phone|door|stairs",
      "hurts .. hell .. back|shoulder|neck|spine|blades",
      "bolt|stab .. through|down|up back|spine|neck",
      "strong|much|big pain* .. nape|neck|back|spine",
      "pain* .. back|neck|spine .. severe|unbearable|terrible|dreadful|agony|worst",
      "cant|cannot|couldnt turn over",
      "neck|back|spine .. screaming|screams",
      "scream* .. touch*|move|moved|lift*|turn*",
      "neck|head|back ... cant|cannot|couldnt turn|move|bend|lift",
      "impossible sit|stand|walk|move|turn|lift",
      "neck|back|spine hurts .. too|so much|bad|badly",
      "hurts|pain* .. too|so much|bad|badly to move|stand|sit|turn|breathe|walk",
      "CANNOT move|stand|sit|walk",
      "neck|back|spine hurts .. hell|bone|hellish|like",
      "cant|cannot|couldnt|unable .. turn|roll .. bed|over|side",
      "pain|pains .. strong|severe|bad|terrible ... middle|spine|back|neck|bone",
      "right|pain*|hurt*|tender|sore on .. bone|spine|vertebra*",
    ],
    except: [
      "cant|cannot|couldnt walk .. far|properly|fast|long|normally",
      "cant stand him|her|idea|thought|noise",
      "legs|arms .. numb* .. night|sleep*|sit*",
      "terrible|awful|bad pain* .. neck|back .. years|months",
    ]
  )

  /// A fall from a height, or a crash; one on the level is told by `fall`.
  static let badFall = Sign(
    [
      "VEHICLE hit|struck|clipped .. bike|bicycle|motorbike|scooter|moped|pushchair",
      "crashed|crash|slammed|skied|slid into .. fence|pole|pylon|rock|gate|snow",
      "FALLING|came|toppled|landed .. on|onto .. neck|head|shoulders",
      "rollover|rolled over|quad",
      "jump|jumped|dive|dived|leapt .. lake|pool|sea|river|water|quarry",
      "quad|tractor|buggy|car rolled|rollover|overturned|flipped",
      "drove|ran|smashed|crashed|went|bumped|slammed|ploughed|plowed into .. back|rear|side|behind .. VEHICLE|me|us",
      "FALLING|trip .. over .. dog|cat|rug|carpet|mat|step|kerb|curb|cable|toy*|branch|root",
      "mtb|bicycle|sledge|sled|kart|gokart crash*|accident",
      "ran|run|drove|crashed|skidded|smashed|slid|went into|off .. wall|tree|ditch|post|road|lamppost|barrier|embankment|hedge",
      "accident|crash .. VEHICLE",
      "thrown|came|knocked|flung off|from .. VEHICLE|horse|pony",
      "FALLING|came|knocked|dropp* .. VEHICLE|horse|pony|ladder|roof|tree|stairs|steps|scaffold*|trampoline|wall|balcony|swing|loft|ice|bunk|stool",
      "fell|fall|falls|fallen .. feet|ft|metre*|meter*|storey|floors",
      "FALLING .. on|onto|in .. ice|bath|shower|bathroom|back|backside|bottom|bum|tailbone|coccyx|steps|kitchen|bins|patio",
      "landed|lands|landing .. back|head|neck|backside|bottom|bum|tailbone|coccyx|feet|heels",
      "dived|dove|diving .. shallow|pool|sea|wave*|bottom|sand",
      "ladder went|slipped|gave|slid|toppled|collapsed", "rear ended|shunted", "rearended",
      "hit|struck|knocked by|over|down .. VEHICLE",
      "VEHICLE|road|ski*|bicycle accident|crash*|wreck|collision|smash",
      "crashed|totalled|rolled .. VEHICLE|jeep",
      "scrum|tackle|tackled|ruck .. collaps*|neck|head|back|drove|spear*",
      "hit patio|ground|concrete|deck|floor .. backside|back|bottom|bum|flat|hard",
      "VEHICLE hit|hits|rammed|smashed|crashed|shunted us|me|him|her|them|into|from|behind",
      "came|landed|lands|dropped|fell|falls down|on|onto .. head|neck|back .. beam|bar|bars|mat|horse|pony|bed|wall|tree",
      "feet|ft|metre*|meter* onto|on|to|down .. lawn|ground|floor|back|concrete|patio|grass|rocks",
      "hit|into tree|wall|barrier|post|pole|rock|fence .. helmet|ski*|snowboard*|bike|board|speed",
      "snowboard*|ski*|skiing|sledg*|sledding|toboggan* ~ fell|fall|crash*|hit|wipeout",
      "VEHICLE|mower rolled|flipped|overturned|skidded|spun",
      "accident .. car|motorway|bike|road|highway|scooter|moped",
      "sat|sit down hard .. floor|beside|chair|bottom|tailbone|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday",
      "missed|off step|chair|kerb|curb .. fell|landed|hit|down",
      "horse|pony|bike|donkey|mare threw|bucked|tipped|chucked me|her|him|off|us",
      "slid|slipped|skidded|went .. tiles|floor|kitchen|lino|deck|decking|gravel|mud|stairs",
      "VEHICLE hit .. back|rear|side|me|us",
      "after|since|in|from .. crash|smash|pileup|collision",
      "rear ended|end|ending",
      "dive|dived|dove|diving|jump* .. off|into|from .. jetty|pier|shallow*|lake|sea|river|pontoon|boat|rock*|sand",
      "shallow* ... head hit|struck",
      "FALLING off|out .. chair|bed|sofa|stool|toilet|armchair",
      "skier|somebody|someone|car|cyclist|he|boarder ran|skied|crashed|smashed|slammed into",
      "head over heels",
      "hit|rammed|shunted|smashed|crashed .. car|van|bike|truck .. behind|back|side|rear",
    ],
    except: [
      "fell|fall|falls|fallen asleep|pregnant|ill|love|behind|apart|out|off radar", "came back",
      "fell|fall|falls|fallen .. weeks|months|years .. ago",
      "accident|crash* .. weeks|months|years .. ago",
    ]
  )

  /// Bones that break by little.
  static let fragile = Sign(
    [
      "osteoporo*|osteopeni*", "brittle|thin|fragile|porous bones|bone",
      "steroid*|prednis*|cortison* .. years|long|ages|months",
    ],
    except: [
      "prevent*|avoid|against|protect* .. osteoporo*", "cream|inhaler|injection* .. steroid*",
    ]
  )

  /// An operation, an injection or a wound by which an infection may come in.
  static let wound = Sign(
    [
      "operated",
      "gash*|lacerat*|puncture*|barbed|rusty",
      "section|csection|c section",
      "days|weeks|week|day on from .. section|op|operation|surgery",
      "dog|cat|rat|insect|tick|spider|human bite",
      "bite|scratch on|to .. hand|arm|leg|finger|face|calf|ankle|thumb",
      "fusion|discectomy|laminectomy|arthroscop*|hysterectomy|implant|implants|biopsy",
      "new|put|got|given .. hip|knee|joint|shoulder|disc|valve",
      "needle|syringe .. knee|hip|back|joint|shoulder|spine",
      "days|week|weeks|fortnight|month .. fusion|hip|knee|implant",
      "scar|wound|stitches|incision|cut|graze|bite|burn|blister|dressing|site .. ooz*|pus|weep*|gunk|yellow|green|smell*|stink*|red|hot|open|infected|throb*",
      "ooz*|pus|weep*|infected|festering .. scar|wound|stitches|incision|cut|graze|bite|burn|blister",
      "op|operation|surgery|replacement|arthroscopy|caesarean|section .. last|yesterday|days|ago|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|since|after",
      "after|since|following|had|post .. op|operation|surgery|replacement|arthroscopy|caesarean|section|epidural",
      "cortisone|steroid|epidural|hydrocortisone|botox|facet|joint|hyaluronic injection*|injected|shot|jab|jabs",
      "injection|injected|shot|jab in|into|for .. shoulder|knee|back|hip|elbow|heel|spine|joint|wrist",
      "dry needl*|acupuncture",
      "epidural|injection|cortisone|steroid|jab .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|days|today|week",
      "had|got .. acl|meniscus|knee|hip|shoulder|hernia|bunion|wisdom .. done|replaced|repaired|reconstruct*|fixed|removed|out",
      "acl|meniscus|hernia|bunion done|op|repair*|reconstruct*",
      "portals|incisions",
      "injection|injected|shot|jab .. lumbar|disc|facet|bursa",
      "wound|stitches|incision|surgical|appendix|sutures|staples",
      "took|taken|had .. appendix|gallbladder|tonsils|tooth|teeth|mole|cyst|wisdom .. out|removed",
      "knee|hip|shoulder|elbow|back|heel|wrist .. injected",
      "trod|stepped|stood|standing on .. nail|glass|thorn|needle|spike",
      "red line|lines|streak*|track .. up|arm|leg",
      "pus",
      "dog|cat|rat|monkey|bat|horse bit|bitten|bites|scratched",
      "bit|bitten|scratched by .. dog|cat|rat|monkey|bat",
      "bandage|dressing|plaster|gauze .. water|liquid|fluid|leak*|drip*|wet|yellow|brown",
      "was|been|got|is operated",
      "hip|knee|shoulder|joint replacement|replaced",
      "days|week|weeks since|after|post .. op|operation|surgery|replacement|section|stitches",
    ],
    except: [
      "flu|covid|vaccine|tetanus jab|shot", "operation .. years|year ago",
      "surgery .. years|year ago",
    ]
  )

  /// A wound that festers, with or without a fever.
  static let festering = Sign(
    [
      "sore|ulcer ... pus|mucky|festering|stinks|smelly|weep*",
      "wound|stitches|incision|scar|cut|graze|edges .. gungy|gunky|oozy|slimy|mucky",
      "wound|stitches|incision|edges ... red|hot|dark ... hot|gungy|weep*|all around|round",
      "wound|stitches|incision|scar|cut|bite|graze|blister|site ... weep*|leak* .. green|yellow|cloudy|something|smelly",
      "opened .. weep*|leak*|ooz*",
      "wound|stitches|incision|scar|cut|dressing|bandage|site .. goo|gunk|liquid|fluid|stuff|discharge .. green|yellow|cloudy|smell*|out|ooz*",
      "green|yellow|cloudy|smelly .. goo|gunk|liquid|fluid|discharge|stuff .. wound|stitches|incision|scar|cut|dressing|bandage|out|coming",
      "dressing|bandage|gauze .. soak*|wet .. cloudy|yellow|green|stuff|smell*|pus",
      "wound|stitches|incision|scar|cut|bite|graze|blister|site|injection ... pus|stink*|stank|smell*|ooz*|festering|infected|septic",
      "pus|ooz*|festering|infected|septic ... wound|stitches|incision|scar|cut|bite|graze|blister|site",
      "red line|lines|streak*|stripe* .. up|arm|leg|from|elbow|knee|armpit|groin|towards|spread*",
      "wound|incision|scar|stitches|cut ... open .. again|up ... smell*|red|pus|liquid|weep*|yellow",
      "wound|incision|scar|stitches .. red|hot|swollen|angry .. hot|swollen|spread*|throb*|bigger|pus|yellow|smell*",
    ],
    except: [
      "no|not|isnt|without .. pus|infection|infected|smell*",
      "wound|cut|scar .. clean|dry|healed|closed|fine",
      "cut .. out|down|grass|short|sleeve*",
      "pus .. drained|years|tonsil*|spot|pimple|acne",
    ]
  )

  /// A face that has gone grey and damp, as with a heart in trouble, and where that is felt.
  static let clammy: Sign = [
    "gone|went|going|looks|looking|turned|is|all|and|sweaty|cold grey|gray|clammy|ashen|waxy",
    "sweat* .. grey|gray|clammy|ashen|pouring|buckets", "grey|gray|ashen clammy|sweaty|sweating",
    "breaking|broke|broken out cold|in sweat",
  ]
  static let heartPlace: Sign = [
    "jaw|left|both .. arm|arms", "PAIN|rubbing|holding|clutching jaw",
    "jaw PAIN", "chest|breastbone|heartburn|indigestion",
  ]
}
