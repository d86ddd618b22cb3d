/// Slips of people who ask, in the words on which a rule may turn.
///
/// A table and no rule: a letter more or less makes another word too often ("fewer" of "fever").
struct Misspellings: Sendable {
  /// The slips, each with its place in the table.
  private var slips = HashedWords<Int>(size: 1 << 10)

  init() {
    for (place, entry) in Self.table.enumerated() {
      var hash = WordHash()
      let letters = entry.slips.utf8.span
      for index in 0..<letters.count {
        if letters[index] == 0x20 {
          slips.add(place, to: hash)
          hash = WordHash()
        } else {
          hash.append(letters[index])
        }
      }
      slips.add(place, to: hash)
    }
    slips.pack()
  }

  /// Makes of a slip the word that it stands for.
  func correct(_ letters: inout [UInt8]) {
    var hash = WordHash()
    for letter in letters { hash.append(letter) }
    slips.forEachValue(of: hash) { letters = Array(Self.table[$0].word.utf8) }
  }

  private static let table: [(word: String, slips: String)] = [
    ("headache", "headach headake headacke hedache haedache headeache headace headche"),
    ("headaches", "headachs headakes hedaches headeaches headahces"),
    ("head", "hed haed"),
    ("temperature", "temprature temperture tempreture temparature temprture"),
    ("meant", "ment"),
    ("neck", "nek"),
    ("accident", "acident accidant"),
    ("accidents", "acidents accidants"),
    ("completely", "completly"),
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
    ("weight", "wt wieght wheight weigt waight"),
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
    ("paralysed", "paralised"),
    ("allergic", "alergic allergick alergick"),
    ("breastfeeding", "brestfeeding breastfeding breasfeeding"),
    ("swallow", "swalow swollow swallo swalllow"),
    ("swallowing", "swalowing swollowing swallowin"),
    ("excruciating", "excrutiating excruiating excrusiating"),
    ("diarrhea", "diarhea diarrea diahrea diahorrea diarrhia"),
    ("phlegm", "flegm phlem phelgm flem phlegem"),
    ("mucus", "mucous"),
    ("incontinent", "incontenent incontanent"),
    ("drowsy", "drowzy drousy"),
    ("confused", "confussed confuzed"),
    ("vision", "vison vission"),
    ("speech", "speach"),
    ("clumsy", "clumsey clumzy"),
    ("unexplained", "unexplaned unexplaind"),
    ("worst", "wurst worste"),
    ("unable", "unabel uneable"),
    ("cant", "carnt cnt caant"),
    ("couldnt", "coudnt couldent cudnt"),
    ("doesnt", "dosnt dosent doesent"),
    ("didnt", "didint diddnt dident"),
    ("havent", "havnt havnet"),
    ("hasnt", "hasent hasnet"),
    ("isnt", "isint isent"),
    ("wasnt", "wasent"),
    ("weeks", "wks weks"),
    ("week", "wk"),
    ("months", "mths mnths"),
    ("hours", "hrs"),
    ("dropping", "droping dropin"),
    ("bleeds", "bleads"),
    ("bleed", "blead"),
    ("diarrhoea", "diarhoea"),
    ("haemorrhage", "hemorhage haemorhage hemmorhage hemmorrhage"),
    ("nauseous", "nausous naseous nauseus"),
    ("unbearable", "unbareable unberable"),
    ("collapsed", "colapsed collasped"),
    ("seizures", "siezures seisures"),
    ("paralyzed", "paralized"),
    ("tightness", "tightnes tighness"),
    ("heart", "hart haert"),
    ("stroke", "stoke stroak"),
    ("migraine", "migrane migrain migriane"),
    ("convulsions", "convultions"),
    ("hemorrhoids", "hemroids hemorroids hemoroids"),
    ("stool", "stoole"),
    ("overdose", "overdoes"),
    ("kill", "kil"),
    ("myself", "mysef meself"),
    ("without", "witout withou wihout withouth"),
    ("never", "nevr neva"),
  ]
}
