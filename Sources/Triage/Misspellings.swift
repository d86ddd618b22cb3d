/// Slips of people who ask, in the words on which a rule may turn.
///
/// A table and no rule: a letter more or less makes another word too often ("fewer" of "fever").
enum Misspellings {
  /// The word that a slip stands for; any other word as it is.
  static func corrected(_ word: String) -> String { words[word] ?? word }

  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for (word, slips) in table {
      for slip in slips.split(separator: " ") { words[String(slip)] = word }
    }
    return words
  }()

  private static let table: [(word: String, slips: String)] = [
    ("headache", "headach headake headacke hedache haedache headeache headace headche"),
    ("headaches", "headachs headakes hedaches headeaches headahces"),
    ("head", "hed haed"),
    ("breath", "breth braeth breeth brath"),
    ("breathe", "brethe braethe"),
    ("breathing", "brething breathin breatheing braething"),
    ("breathless", "brethless breathles"),
    ("shortness", "shortnes shotness"),
    ("chest", "chst cheast chets chesst"),
    ("fever", "fevr feaver fevar fevor feever"),
    ("temperature", "temprature temperture temperatur tempreture tempature temperatue"),
    ("stiff", "stif stifff"),
    ("swollen", "swolen swollan swoolen swolln swellen swolllen"),
    ("swelling", "sweling"),
    ("cough", "caugh coff couhg cogh"),
    ("coughing", "caughing coffing couging coughin coghing"),
    ("coughed", "caughed coffed couged"),
    ("blood", "blod bloood blud"),
    ("bleeding", "bleading bleding bleedin"),
    ("vomit", "vommit vomet"),
    ("vomiting", "vommiting vomitting vommitting"),
    ("vomited", "vomitted vommited vommitted"),
    ("weight", "wieght wheight weigt waight"),
    ("numb", "nummb numm"),
    ("numbness", "numness nubmness numbnes"),
    ("tingling", "tingeling tinglin tinggling"),
    ("bladder", "blader bladdar bladdder baldder bladde"),
    ("bowel", "bowle bowell"),
    ("unconscious", "unconcious unconsious unconcsious uncontious"),
    ("consciousness", "conciousness consiousness concsiousness"),
    ("seizure", "siezure seisure seizer sezure"),
    ("suicidal", "sucidal suisidal suicidle"),
    ("suicide", "sucide suiside suacide"),
    ("throat", "throte thoat throut"),
    ("tongue", "tounge toung tonge tung"),
    ("pregnant", "pregnent pregant preggers preggo prego pregnat pregnet"),
    ("urine", "urin yurine"),
    ("sudden", "suden suddon"),
    ("suddenly", "sudenly suddently suddenlly suddely sudddenly"),
    ("dizzy", "dizy dizzzy"),
    ("strength", "strenght stregth strenth strengh"),
    ("weakness", "weekness weaknes"),
    ("slurred", "slured slurrd"),
    ("fainted", "fanted faintd"),
    ("passed", "passd"),
    ("calf", "calv calve caff"),
    ("drooping", "droping drupping droopin"),
    ("paralysed", "paralised paralized"),
    ("allergic", "alergic allergick alergick"),
    ("breastfeeding", "brestfeeding breastfeding breasfeeding"),
  ]
}
