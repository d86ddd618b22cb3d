/// Blood where none should be.
extension RedFlagRule {
  static let coughingBlood = RedFlagRule(
    name: "coughing-blood",
    title: "coughing up blood",
    source: "https://www.nhs.uk/symptoms/coughing-up-blood/",
    any: [
      [
        Sign(
          [
            "cough*|spit*|spat|hack*|phlegm|mucus|sputum|saliva|brought|bring* .. blood*|bloody|red|rusty",
            "blood*|bloody|red|rusty|rust* .. cough*|phlegm|mucus|sputum|spit|saliva",
            "hemoptysis", "haemoptysis",
          ],
          except: notBleeding + ["red nose|face|eyes|cheeks|throat|wine"]
        )
      ]
    ]
  )

  static let vomitingBlood = RedFlagRule(
    name: "vomiting-blood",
    title: "vomiting blood, or black stools",
    source: "https://www.nhs.uk/symptoms/vomiting-blood/",
    any: [
      [
        Sign(
          [
            "vomit*|throw*|threw|thrown|puk*|sick|retch*|barf*|heav* .. blood*|bloody|red",
            "blood*|bloody .. vomit*|puke|throw*|threw|retch*",
            "coffee ground*|grounds|granules", "hematemesis", "haematemesis",
            "black|tarry stool*|poo|poop|feces|faeces", "black sticky|smelly stool*|poo|poop",
            "stool*|poo|poop|feces|faeces .. black|tarry|tar",
          ],
          except: notBleeding + furniture + [
            "sight blood", "sick when .. see|seeing", "drink|drank|make|made coffee",
            "grounds .. rose*|garden|compost",
          ]
        )
      ]
    ]
  )

  static let bloodInStoolOrUrine = RedFlagRule(
    name: "blood-in-stool-or-urine",
    title: "blood in urine or stools",
    source: "https://www.nhs.uk/symptoms/blood-in-urine/",
    any: [
      [
        Sign(
          [
            "blood*|bloody .. urine|pee|wee|stool*|poo|poop|toilet|bowl|rectum|anus",
            "blood*|bloody .. wipe*|wiping",
            "blood*|bleed*|bled|bloody from bottom|behind|anus|rectum",
            "blood*|bleed*|bled|bloody from .. back passage",
            "pee*|peeing|urin*|wee|stool*|poo|poop|bottom|rectal* .. blood*|bloody|bleed*|red|pink|cola",
            "red|pink|brown|bloody|rusty urine|pee|wee", "rectal bleed*",
          ],
          except: notBleeding + furniture + [
            "red meat|light|wine", "beet* .. pee|urine|wee|stool*|poo|poop",
            "pee|urine|wee|stool*|poo|poop .. beet*",
          ]
        )
      ]
    ]
  )

  /// What is said of blood that is where it should be.
  private static let notBleeding: [WordPattern] = [
    "blood* .. test*|pressure|work|sugar|flow|circulat*|count|type|group|donat*|boil*",
    "blood* thinner*|thinners|thinning|pumping|tablets|taken|drawn", "bloodwork",
    "gave|give|donat*|test*|sampl* .. blood*", "blood and urine|pee|stool*",
  ]

  private static let furniture: [WordPattern] = [
    "massage|bar|piano|wooden|foot|step|kitchen stool*", "stool* .. leather|chair|wood*|seat|piano",
  ]
}
