/// Signs of an infected back or joint.
extension Signs {
  static let backPain: Sign = [
    "back|spine|spinal|flank|lumbar|loin|kidney*|vertebra* .. pain*|ache*|aching|hurt*|sore|agony|kills|killing|throb*|tender|excruciating",
    "back|spine|spinal|lumbar trouble|problem*|issue*|spasm*",
    "pain*|ache*|hurt*|sore|tender*|aching .. back|spine|flank|kidney*|lumbar|loin|vertebra*",
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
    "knee|joint|joints|elbow|hip|ankle|wrist|shoulder|toe|finger .. hot|swollen|swell*|red|ballooned|puffy|inflamed",
    "hot|swollen|red|ballooned|puffy|inflamed .. knee|joint|joints|elbow|hip|ankle|wrist|shoulder|toe|finger",
    "septic arthritis|joint",
    "limp|limping|limps",
    "wont|refus*|cant|cannot walk|weight|bear|stand|leg",
    "pain*|ache*|hurt*|sore|tender .. small of|middle back",
    "back|spine|flank|loin|kidney* .. pain*|ache*|tender*|sore*|hurt*|agony|throb*",
    "wont|cant|cannot|refus*|doesnt put|bear|take weight",
    "hip|knee|ankle|elbow|wrist|shoulder|joint .. sore|painful|tender .. touch|move|weight",
    "knee|joint|elbow|hip|ankle|wrist|shoulder|thumb|finger|toe .. blew|blown|shiny|massive|huge|warm|ballooned|red|balloon",
    "pain*|ache*|hurt*|sore .. under|below|beneath .. ribs",
    "ribs .. back",
    "back|spine .. coal|coals|knife|knives|poker|fire|stabbed|vice",
  ]

  /// A back that is spoken of apart from its pain.
  static let back = Sign(
    [
      "my|his|her|a|an|old|pulled|bad|poor|mother|father|mum|mom|dad|wife|husband|son|daughter back",
      "spine|vertebra*|spinal|lumbar|flank|loin|disc|disk",
    ],
    except: [
      "back of|to|from|again|home|in|on|at|for|then", "back .. throat|head|hand|doctor|work|school",
      "came|come|go|going|went|is|was|get|got|call|called|put|lay|lie|lying back",
    ]
  )

  static let aching: Sign = [
    "pain|pains|painful|ache|aches|aching|hurt|hurts|hurting|sore|kills|killing|agony|throb*|pulled|strain*|spasm*|stiff|tender"
  ]

  /// A joint that is red and hot by itself.
  static let hotJoint = Sign(
    [
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
