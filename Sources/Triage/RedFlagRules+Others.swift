extension RedFlagRule {
  /// Signs that combine with others, or that are asked of less often.
  static let others: [RedFlagRule] = [
    RedFlagRule(
      name: "numb-and-weak",
      title: "numbness with loss of strength",
      source: "https://www.nhs.uk/conditions/slipped-disc/",
      any: [[Signs.numb, Signs.weak], [Signs.footDrop]]
    ),
    RedFlagRule(
      name: "back-pain-fever",
      title: "back pain or a hot swollen joint with fever",
      source: "https://www.nhs.uk/conditions/back-pain/",
      any: [
        [
          Signs.fever,
          [
            "back|spine .. pain*|ache*|hurt*|sore", "pain*|ache*|hurt* .. back|spine",
            "knee|joint|elbow|hip|ankle|wrist .. hot|swollen|swell*|red",
            "hot|swollen|red .. knee|joint|elbow|hip|ankle|wrist",
          ],
        ]
      ]
    ),
    RedFlagRule(
      name: "head-injury",
      title: "a blow to the head with sickness, confusion or drowsiness",
      source: "https://www.nhs.uk/conditions/head-injury-and-concussion/",
      any: [
        [
          [
            "hit|bang*|knock*|bump*|struck|crack*|smack* head",
            "head .. hit|bang*|knock*|injury|concuss*",
            "blow .. head", "concuss*", "landed|fell .. head", "knocked out|unconscious",
          ],
          [
            "vomit*|throwing|threw", "nause*", "confus*", "drows*|sleepy", "memory", "remember",
            "blurr*|double vision|sight",
            "unconscious", "passed out", "dizz*", "cant|trouble stay|staying awake", "sick",
            "clear|fluid .. nose|ear*",
            "headache* .. worse|worsening",
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
            ],
            except: [
              "black*|blacked out window*|curtain*|room", "fainted|fainting sight",
              "pass*|passed out flyer*|leaflet*", "blackout curtain*|blind*",
            ]
          )
        ]
      ]
    ),
    RedFlagRule(
      name: "blood-in-stool-or-urine",
      title: "blood in urine or stools",
      source: "https://www.nhs.uk/symptoms/blood-in-urine/",
      any: [
        [
          Sign(
            [
              "blood*|bloody .. urine|pee|wee|stool*|poo|poop|toilet|bowl|rectum|anus",
              "pee*|peeing|urin*|wee|stool*|poo|poop|bottom|rectal* .. blood*|bloody|bleed*|red|pink|cola",
            ],
            except: [
              "blood .. test*|pressure|work|thinner*|sugar|flow|circulat*", "red meat|light|wine",
            ]
          )
        ]
      ]
    ),
    RedFlagRule(
      name: "swollen-throat",
      title: "a swollen tongue, throat or lips",
      source: "https://www.nhs.uk/conditions/anaphylaxis/",
      any: [
        [
          [
            "throat|tongue|lips .. swell*|swollen|swelled|closing|closed|closes",
            "swollen|swelling tongue|lips|throat",
            "anaphyla*",
          ]
        ]
      ]
    ),
    RedFlagRule(
      name: "weight-loss",
      title: "losing weight without a reason",
      source: "https://www.nhs.uk/symptoms/unintentional-weight-loss/",
      any: [
        [
          [
            "unexplained|unintentional|unintended|unexpected weight",
            "weight .. no|without|unexplained .. reason|trying|diet*|effort|explanation",
            "los*|lost|dropp* .. kg|kilo*|pounds|lbs|stone|weight .. no|without|not .. reason|trying|diet*|effort|explanation",
            "drench* .. sweat*", "sweat* .. drench*|soak*", "soak* .. night sweat*",
          ]
        ]
      ]
    ),
    RedFlagRule(
      name: "pregnancy-bleeding",
      title: "bleeding or sudden pain in pregnancy",
      source: "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/vaginal-bleeding/",
      any: [
        [
          ["pregnant", "month|months|week|weeks .. pregnancy", "weeks along", "trimester"],
          [
            "bleed*", "spotting", "waters|water broke", "contractions",
            "baby .. not|stopped|isnt|less .. mov*|kick*",
            "sudden* swell*|swollen", "vision .. blur*|spots|flash*",
          ],
        ]
      ]
    ),
  ]
}
