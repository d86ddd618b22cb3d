/// Slips of people who ask, in the words on which a rule may turn.
///
/// A table and no rule: a letter more or less makes another word too often ("fewer" of "fever"). What
/// `PatternTable.near` reads by itself is not in it.
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

  static let table: [(word: String, slips: String)] = [
    ("headache", "heahache headach headake headacke hedache headeache headace"),
    ("headaches", "headakes hedaches headeaches"),
    ("head", "hed haed"),
    ("meant", "ment"),
    ("neck", "nek"), ("pain", "pian pein"), ("hardly", "hardley hardlly"), ("whole", "hole"),
    ("terrible", "terible terribel"),
    ("right", "rigth rihgt"),
    ("stomach", "stomache stomac stomack stumach"),
    ("feel", "feal"),
    ("move", "moove"),
    ("straight", "strate strait"),
    ("back", "bak bakc"),
    ("wanna", "wana"),
    ("taking", "takeing"),
    ("pills", "pils"),
    ("bottle", "botle bottel"),
    ("accident", "accidant"),
    ("accidents", "accidants"),
    ("breath", "breth breeth brath"),
    ("breathe", "brethe"),
    ("breathing", "brething breathin breatheing"),
    ("breathlessness", "breathlesness breathlessnes"), ("aching", "achin"),
    ("breathless", "brethless"),
    ("shortness", "shortnes shotness"),
    ("chest", "ches chst cheast chets"),
    ("fever", "fevr feaver fevar fevor"),
    ("temperature", "temperatur tempreture temparature temprture tempature temperatue"),
    ("stiff", "stif"),
    ("swollen", "swollan swoolen swellen"),
    ("cough", "caugh coff couhg cogh"),
    ("coughing", "caughing coffing couging coughin coghing"),
    ("coughed", "caughed coffed couged"),
    ("blood", "blod blud"),
    ("bleeding", "bleading bleedin"),
    ("vomit", "vomet"),
    ("vomiting", "vommiting vomitting vommitting"),
    ("vomited", "vommitted"),
    ("weight", "wt wheight weigt waight"),
    ("numb", "nummb numm"),
    ("numbness", "numness"),
    ("tingling", "tingeling tinglin tinggling"),
    ("bladder", "bladdar bladde"),
    ("bowel", "bowle"),
    ("unconscious", "unconcious unconsious uncontious"),
    ("consciousness", "conciousness consiousness"),
    ("seizure", "siezure seisure seizer sezure"),
    ("suicidal", "sucidal suisidal suicidle"),
    ("suicide", "sucide suiside suacide"),
    ("throat", "throte thoat throut"),
    ("tongue", "tounge toung tonge tung"),
    ("pregnant", "pregnent pregant preggers preggo prego pregnat pregnet"),
    ("urine", "urin yurine"),
    ("sudden", "suden suddon"),
    ("suddenly", "suddently suddely"),
    ("dizzy", "dizy"),
    ("strength", "stregth strenth strengh"),
    ("weakness", "weekness"),
    ("fainted", "fanted"),
    ("passed", "passd"),
    ("calf", "calv calve caff claf clalf"),
    ("struggling", "struggeling strugling struggleing"),
    ("drooping", "drupping droopin"),
    ("paralysed", "paralised"),
    ("allergic", "allergick alergick"),
    ("breastfeeding", "brestfeeding breastfeding breasfeeding"),
    ("swallow", "swollow swallo"),
    ("swallowing", "swalowing swollowing swallowin"),
    ("excruciating", "excrutiating excruiating excrusiating"),
    ("diarrhea", "diarrea diahrea diahorrea diarrhia"),
    ("phlegm", "flegm phlem flem phlegem"),
    ("mucus", "mucous"),
    ("incontinent", "incontenent incontanent"),
    ("drowsy", "drowzy drousy"),
    ("confused", "confussed confuzed"),
    ("vision", "vison"),
    ("speech", "speach"),
    ("clumsy", "clumsey clumzy"),
    ("unexplained", "unexplaned"),
    ("worst", "wurst worste"),
    ("unable", "uneable"),
    ("cant", "carnt cnt caant"),
    ("couldnt", "coudnt couldent cudnt"),
    ("doesnt", "dosnt doesent"),
    ("didnt", "didint dident"),
    ("havent", "havnt"),
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
    ("haemorrhage", "hemorhage hemmorhage hemmorrhage"),
    ("nauseous", "nausous naseous nauseus"),
    ("unbearable", "unbareable unberable"),
    ("seizures", "siezures seisures"),
    ("paralyzed", "paralized"),
    ("tightness", "tighness"),
    ("heart", "hart haert"),
    ("stroke", "stoke stroak"),
    ("migraine", "migrane migrain migriane"),
    ("convulsions", "convultions"),
    ("hemorrhoids", "hemroids hemorroids hemoroids"),
    ("stool", "stoole"),
    ("kill", "kil"),
    ("myself", "mysef meself"),
    ("without", "witout withou wihout withouth"),
    ("never", "nevr neva"),
  ]
}
