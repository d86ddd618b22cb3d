extension RedFlagRule {
  /// Signs that combine with others, or that are asked of less often.
  static let others: [RedFlagRule] = [
    RedFlagRule(
      name: "numb-and-weak",
      title: "numbness with loss of strength",
      source: "https://www.nhs.uk/conditions/slipped-disc/",
      any: [[Signs.numb, Signs.weak], [Signs.footDrop]],
      isPassing: true
    ),
    RedFlagRule(
      name: "back-pain-fever",
      title: "back pain or a hot swollen joint with fever",
      source: "https://www.nhs.uk/conditions/back-pain/",
      any: [
        [
          Signs.fever,
          [
            "back|spine|flank|lumbar|loin .. pain*|ache*|hurt*|sore|agony|killing|throb*",
            "pain*|ache*|hurt*|sore .. back|spine|flank|kidney*|lumbar", "backache*",
            "knee|joint|elbow|hip|ankle|wrist .. hot|swollen|swell*|red",
            "hot|swollen|red .. knee|joint|elbow|hip|ankle|wrist",
          ],
        ]
      ],
      isPassing: true
    ),
    RedFlagRule(
      name: "head-injury",
      title: "a blow to the head with sickness, confusion or drowsiness",
      source: "https://www.nhs.uk/conditions/head-injury-and-concussion/",
      any: [
        [
          [
            "hit|bang*|knock*|bump*|struck|crack*|smack*|whack*|slam*|smash*|thump*|injur* head",
            "head .. hit|bang*|knock*|injury|concuss*",
            "blow .. head", "concuss*", "landed|fell|fall|falling .. head",
            "knocked out|unconscious",
          ],
          [
            "vomit*|throwing|threw", "nause*", "confus*", "drows*|sleepy", "memory", "remember",
            "blurr*|double vision|sight", "vision|sight blurr*|double|gone",
            "unconscious", "passed|blacked out", "lost consciousness", "fainted", "dizz*",
            "see|seeing|seen double", "unsteady", "slur*", "cant|trouble stay|staying awake",
            "sick",
            "clear|fluid .. nose|ear*",
            "headache* .. worse|worsening|since|constant*|splitting|severe|terrible|bad",
            "bad|splitting|severe|terrible|constant headache*", "black* out .. headache*",
          ],
        ]
      ]
    ),
    RedFlagRule(
      name: "blackout",
      title: "fainting, a blackout or a fit",
      source: "https://www.nhs.uk/symptoms/fainting/",
      any: [
        [
          Sign(
            [
              "fainted", "fainting", "pass*|passed out", "black*|blacked out", "blackout*",
              "collaps*", "los*|lost consciousness", "unconscious", "seizure*", "convuls*",
              "keeled over",
              "out cold", "had fit|fits",
            ],
            except: [
              "black*|blacked out window*|curtain*|room", "fainted|fainting sight",
              "pass*|passed out flyer*|leaflet*|sample*|card*|cards|towel*|sheets|drinks|food|prizes",
              "blackout* curtain*|blind*|street|town|city|house|lights",
              "blackout* .. street|power|electric*", "lights|screen|tv .. black*",
              "power|electric* .. blackout*",
              "fainted|pass*|passed|collaps* .. price|bill|cost*|laugh*|sofa|couch|bed",
              "knee*|ankle*|arch*|tent|table|chair|lung|disc|disk .. collaps*",
              "collaps* .. inward*|chair|table|arch*", "fit laugh*|cough*|giggl*|rage|anger|temper",
              "fit .. saw|heard|price|bill", "had fit body|shape|enough",
            ]
          )
        ]
      ]
    ),
    bloodInStoolOrUrine,
    RedFlagRule(
      name: "swollen-throat",
      title: "a swollen tongue, throat or lips",
      source: "https://www.nhs.uk/conditions/anaphylaxis/",
      any: [
        [
          Sign(
            [
              "throat|tongue|lips|lip .. swell*|swollen|swelled|closing|closed|closes|puff*|balloon*|thick|huge",
              "tongue|lips|lip|mouth blew|blown up", "tongue|lips blew",
              "mouth|face .. tongue|lips|throat .. swell*|swollen",
              "swollen|swelling tongue|lips|lip|throat|mouth", "anaphyla*",
            ],
            except: ["mother|native tongue", "tip tongue", "lips sealed", "gland* .. swollen"]
          )
        ]
      ],
      isPassing: true
    ),
    RedFlagRule(
      name: "weight-loss",
      title: "losing weight without a reason",
      source: "https://www.nhs.uk/symptoms/unintentional-weight-loss/",
      any: [
        [["unexplained|unintentional|unintended|unexpected weight loss"]],
        [Signs.lostWeight, Signs.noReason],
        [["drench* .. sweat*", "sweat* .. drench*|soak*", "soak* .. night sweat*"]],
      ]
    ),
    RedFlagRule(
      name: "pregnancy-bleeding",
      title: "bleeding or sudden pain in pregnancy",
      source: "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/vaginal-bleeding/",
      any: [
        [Signs.withChild, Signs.birthTrouble], [["bleed*|bled|spotting at .. weeks"]],
      ]
    ),
  ]
}
