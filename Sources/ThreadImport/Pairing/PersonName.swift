/// How the names of people are compared.
enum PersonName {
  /// Returns what stays the same of a name in any spelling: letters and digits, without case,
  /// accents and spaces; empty where the name has none.
  static func key(_ name: String) -> String { Wording(name).key.filter { $0 != "'" } }

  /// Returns the words of a name, without titles and trailing digits.
  static func words(_ name: String) -> [String] {
    let words = Wording(name).words.map(withoutDigits).filter { !$0.isEmpty }
    let plain = words.filter { GreetingWords.titles.length(in: [$0], at: 0) == nil }
    return plain.isEmpty ? words : plain
  }

  /// Whether both names may belong to one person: equal words, one the start of the other
  /// ("Jo", "Joanna"; "jodi77", "Jodi"), a pet name, or initials.
  static func resemble(_ one: String, _ other: String) -> Bool {
    let (oneKey, otherKey) = (key(one), key(other))
    guard !oneKey.isEmpty, !otherKey.isEmpty else { return false }
    if oneKey == otherKey { return true }
    let (oneWords, otherWords) = (words(one), words(other))
    for word in oneWords {
      for otherWord in otherWords where areAlike(word, otherWord) { return true }
    }
    let (short, long) =
      oneKey.utf8.count < otherKey.utf8.count ? (oneKey, otherKey) : (otherKey, oneKey)
    if short.utf8.count >= 4, long.contains(short) { return true }
    return isInitials(oneKey, of: otherWords) || isInitials(otherKey, of: oneWords)
  }

  /// Whether `name` looks like a person's name rather than a login or "Anonymous": words of
  /// letters with a capital at the front.
  static func isPlain(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...3).contains(words.count), !anonymous.isWhole(name) else { return false }
    return words.allSatisfy { word in
      guard let first = word.first, first.isUppercase else { return false }
      return word.dropFirst().allSatisfy { ($0.isLetter && $0.isLowercase) || "'’-.".contains($0) }
    }
  }

  private static func areAlike(_ one: String, _ other: String) -> Bool {
    if one == other { return one.utf8.count >= 2 }
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    if short.utf8.count >= 2, long.hasPrefix(short) { return true }
    if short.utf8.count >= 5, isOneEditApart(Array(short.utf8), Array(long.utf8)) { return true }
    return petNames[short].map { $0.contains(long) } ?? false
      || petNames[long].map { $0.contains(short) } ?? false
  }

  private static func isOneEditApart(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    guard long.count - short.count <= 1 else { return false }
    var index = 0
    while index < short.count, short[index] == long[index] { index += 1 }
    let rest = short.count == long.count ? short.dropFirst(index + 1) : short.dropFirst(index)
    return rest.elementsEqual(long.dropFirst(index + 1))
  }

  private static func isInitials(_ key: String, of words: [String]) -> Bool {
    (2...3).contains(key.utf8.count) && words.count == key.count
      && zip(key, words).allSatisfy { $1.first == $0 }
  }

  private static func withoutDigits(_ word: String) -> String {
    var word = word.filter { $0 != "'" }
    while let last = word.last, last.isNumber { word.removeLast() }
    while let first = word.first, first.isNumber { word.removeFirst() }
    return word
  }

  private static let anonymous = PhraseTable(
    """
    anonymous, anonym, anonyme, anónimo, anonimo, anônimo, anoniem, guest, gast, invité, user, admin
    visitor, reader, unknown, nobody, me, somebody, someone, no name, noname, name
    """
  )

  /// Short names that do not begin as the long ones do.
  private static let petNames: [String: [String]] = [
    "bob": ["robert"], "bobby": ["robert"], "bill": ["william"], "billy": ["william"],
    "beth": ["elizabeth"], "liz": ["elizabeth"], "lizzie": ["elizabeth"], "betty": ["elizabeth"],
    "peggy": ["margaret"], "meg": ["margaret"], "maggie": ["margaret"], "kate": ["catherine"],
    "cathy": ["catherine", "kathleen"], "kathy": ["catherine", "kathryn", "kathleen"],
    "jim": ["james"], "jimmy": ["james"], "jack": ["john"], "johnny": ["john"], "dick": ["richard"],
    "rick": ["richard"], "ted": ["edward", "theodore"], "ned": ["edward"], "tony": ["anthony"],
    "mike": ["michael"], "nick": ["nicholas"], "dave": ["david"], "steve": ["stephen", "steven"],
    "sue": ["susan"], "suzy": ["susan"], "jenny": ["jennifer"], "molly": ["mary"],
    "polly": ["mary"],
    "sally": ["sarah"], "drew": ["andrew"], "andy": ["andrew", "andreas"], "harry": ["henry"],
    "hank": ["henry"], "chuck": ["charles"], "charlie": ["charles"], "gerry": ["gerald"],
    "jerry": ["gerald"], "terry": ["theresa"], "tess": ["theresa"], "larry": ["lawrence"],
    "hans": ["johannes"], "sepp": ["josef"], "lena": ["helena", "magdalena"], "uli": ["ulrich"],
    "pepe": ["jose"], "paco": ["francisco"], "lola": ["dolores"], "nacho": ["ignacio"],
    "gigi": ["luigi"], "beppe": ["giuseppe"], "pino": ["giuseppe"], "ze": ["jose"],
    "chico": ["francisco"], "kees": ["cornelis"], "bep": ["elisabeth"],
  ]
}
