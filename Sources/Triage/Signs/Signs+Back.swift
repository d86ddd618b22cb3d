/// Signs of an infected back or joint.
extension Signs {
  static let backPain: Sign = [
    "BONE|loin|kidney* .. PAIN|kills|killing|excruciating",
    "back|spine|spinal|lumbar trouble|problem*|issue*|spasm*",
    "PAIN .. BONE|kidney*|loin",
    "backache*", "bad back|spine",
    "knee|joint|elbow|hip|ankle|wrist .. hot|swollen|swell*|red",
    "hot|swollen|red .. knee|joint|elbow|hip|ankle|wrist",
    "low|lower|lumbar back|spine",
    "lumbago|sciatic*",
    "back .. stiff|seized|locked|worse|torture|murder|unbearable|agonising|agonizing|spasm*",
    "discitis|diskitis|osteomyelitis|spondylodiscitis|pyelonephritis",
    "epidural|spinal abscess|infection",
    "shoulder blades .. pain*|ache*|hurt*|sore",
    "pain*|ache*|hurt*|sore .. shoulder blades",
    "knee|joint|joints|elbow|hip|ankle|wrist|shoulder|toe|finger .. SWOLLEN|hot|red|inflamed",
    "hot|swollen|red|ballooned|puffy|inflamed .. knee|joint|joints|elbow|hip|ankle|wrist|shoulder|toe|finger",
    "septic arthritis|joint",
    "limp|limping|limps",
    "wont|refus*|cant|cannot walk|weight|bear|stand|leg",
    "PAIN .. small of|middle back",
    "back|spine|flank|loin|kidney* .. PAIN",
    "wont|cant|cannot|refus*|doesnt put|bear|take weight",
    "hip|knee|ankle|elbow|wrist|shoulder|joint .. sore|painful|tender .. touch|move|weight",
    "ARM|knee|joint|hip|ankle|shoulder|toe .. blew|blown|shiny|massive|huge|warm|ballooned|red|balloon",
    "pain*|ache*|hurt*|sore .. under|below|beneath .. ribs",
    "ribs .. back",
    "back|spine .. coal|coals|knife|knives|poker|fire|stabbed|vice",
  ]

  /// A back that is spoken of apart from its pain.
  static let back = Sign(
    [
      "my|his|her|a|an|old|pulled|bad|poor|mother|father|mum|mom|dad|wife|husband|son|daughter back",
      "BONE|loin|disc|disk",
    ],
    except: [
      "back of|to|from|again|home|in|on|at|for|then", "back .. throat|head|hand|doctor|work|school",
      "came|come|go|going|went|is|was|get|got|call|called|put|lay|lie|lying back",
    ]
  )

  static let aching: Sign = [
    "PAIN|kills|killing|pulled|strain*|spasm*|stiff"
  ]

  /// A joint that is red and hot by itself.
  static let hotJoint = Sign(
    [
      "joint|knee|elbow|toe|ankle|wrist .. shining|glowing|bright|fiery red",
      "knee|elbow|ankle|wrist|joint|toe|shoulder .. bright|fiery|angry|glowing|scarlet|crimson red|hot|and",
      "knee|elbow|ankle|wrist|joint|toe|shoulder .. scarlet|crimson|glowing",
      "knee|elbow|ankle|wrist|joint|toe|shoulder .. red|scarlet|crimson ... hot|boiling|burning|warm",
      "knee|elbow|ankle|wrist|joint|toe|shoulder .. hot|boiling|burning|warm ... red|scarlet|crimson",
      "red hot|boiling|burning|warm .. knee|elbow|ankle|wrist|joint",
      "hot red|swollen .. knee|elbow|ankle|wrist|joint",
      "knee|elbow|ankle|wrist|joint .. boiling|burning|roasting hot",
      "knee|elbow|ankle|wrist|joint|toe|shoulder .. scarlet|crimson|red ... fiery|flaming|fire|throb*",
    ],
    except: [
      "bath|shower|tub|pack|pad|compress|water|sauna|light|lamp|tape|wine|sock*",
      "ice|heat|cold|therapy .. knee|elbow|ankle|wrist",
      "after run|running|gym|training|squats|workout",
      "burger|pizza|pub|music|coffee|clip joint|joints",
    ]
  )
}
