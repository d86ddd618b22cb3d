/// Signs of blood that comes up or out.
extension Signs {
  static let coughedBlood = Sign(
    [
      "cough*|spit*|spat|hack*|phlegm|mucus|sputum|saliva|brought|bring* .. blood*|bloody|red|rusty",
      "blood*|bloody|red|rusty|rust* .. cough*|phlegm|mucus|sputum|spit|saliva",
      "hemoptysis", "haemoptysis",
      "pink|frothy|foamy .. spit|sputum|phlegm|mucus|saliva|cough*",
      "cough*|spit*|spat|phlegm|sputum|mucus|saliva .. pink|crimson|scarlet",
      "froth* pink|red|blood*",
    ],
    except: notBleeding + ["red nose|face|eyes|cheeks|throat|wine"]
  )

  static let vomitedBlood = Sign(
    [
      "vomit*|throw*|threw|thrown|puk*|sick|retch*|barf*|heav*|spew*|regurgitat*|hurl* .. blood*|bloody|red",
      "blood*|bloody .. vomit*|puke|puking|throw*|threw|retch*|spew*",
      "vomit*|puke|threw|throwing|thrown|spew* .. black|grainy|coffee|grounds",
      "coffee ground*|grounds|granules", "hematemesis", "haematemesis",
      "black|tarry stool*|poo|poop|feces|faeces", "black sticky|smelly stool*|poo|poop",
      "stool*|poo|poop|feces|faeces .. black|tarry|tar|blackish", "melena", "melaena",
      "black|tarry diarrh*|motions|shit|crap|number",
    ],
    except: notBleeding + furniture + [
      "sight blood", "sick when .. see|seeing", "drink|drank|make|made coffee",
      "threw|throw*|thrown .. back|coffee out|away", "black eye|belt|coffee|clothes|friday",
      "vomit* .. coffee .. drink*|drank", "sick of", "blood orange|sausage|pudding",
      "gave|giving|donat* .. blood*",
      "grounds .. rose*|garden|compost",
    ]
  )

  static let passedBlood = Sign(
    [
      "blood*|bloody .. urine|pee|peed|wee|stool*|poo|poop|toilet|bowl|rectum|anus|faeces|feces|bowel*|motion*|diarrh*|nappy|shit|loo",
      "diarrh*|motions|movement*|shit|faeces|feces .. blood*|bloody", "haematuria",
      "hematuria", "haematochezia|hematochezia",
      "bowl|toilet|loo turns|turned|goes|went|is|was|looks|looked red|pink|bloody",
      "maroon|burgundy .. stool*|poo|poop|urine|pee|motion*",
      "stool*|poo|poop|motion* .. maroon|burgundy",
      "blood*|bloody .. wipe*|wiping",
      "blood*|bleed*|bled|bloody .. from bottom|behind|anus|rectum|bum|butt|backside|arse",
      "blood*|bleed*|bled|bloody .. from .. back passage",
      "pee*|peeing|urin*|wee|stool*|poo|poop|bottom|rectal* .. blood*|bloody|bleed*|red|reddish|pink|pinkish|cola|coke|rusty|wine|port",
      "red|reddish|pink|pinkish|brown|bloody|rusty|cola urine|pee|wee", "rectal* bleed*",
    ],
    except: notBleeding + furniture + [
      "red meat|light", "drink|drinking|drank|glass*|bottle .. red wine",
      "red wine .. drink|drank|evening", "beet* .. pee|urine|wee|stool*|poo|poop",
      "toilet|loo .. red light|paint*|seat|tiles",
      "pee|urine|wee|stool*|poo|poop .. beet*",
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
