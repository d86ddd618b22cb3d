/// How letters are compared: without case and accents.
enum LetterFolding {
  /// Returns the lowercase letter or the digit of a scalar of ASCII, as a byte.
  static func asciiLetter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: UInt8(truncatingIfNeeded: scalar.value)
    case 0x41...0x5A: UInt8(truncatingIfNeeded: scalar.value | 0x20)
    default: nil
    }
  }

  /// Returns the letters or the digit that stand for `scalar` in a comparison, or `nil` where
  /// it is neither a letter nor a digit.
  static func fold(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return String(scalar)
    case 0x41...0x5A: return lowercaseLetters[Int(scalar.value) - 0x41]
    case 0..<0xC0: return scalar == "ª" || scalar == "º" ? "o" : nil
    default: break
    }
    if let plain = plainLetters[scalar] { return plain }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
    return scalar.properties.lowercaseMapping
  }

  /// Whether `scalar` is an accent that follows its letter, or stands invisibly inside a word.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar.value == 0xAD || scalar.value == 0x200D
      || scalar.value == 0x200C
  }

  /// Whether `scalar` is one of the signs that people type as an apostrophe.
  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "‘" || scalar == "`"
      || scalar == "´"
  }

  private static let lowercaseLetters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let table: [(String, String)] = [
      ("ÀÁÂÃÄÅĀĂĄàáâãäåāăą", "a"), ("ÆæǢ", "ae"), ("ÇĆČçćč", "c"), ("ĎĐÐďđð", "d"),
      ("ÈÉÊËĒĖĘĚèéêëēėęě", "e"), ("ĞĢğģ", "g"), ("ÌÍÎÏĪĮİìíîïīįı", "i"), ("ĶķĸĹĻĽ", "k"),
      ("ŁĺļľłĿŀ", "l"), ("ÑŃŅŇñńņň", "n"), ("ÒÓÔÕÖØŌŐòóôõöøōő", "o"), ("Œœ", "oe"),
      ("ŔŘŕř", "r"), ("ŚŞŠȘśşšș", "s"), ("ẞß", "ss"), ("ŢŤȚţťț", "t"),
      ("ÙÚÛÜŪŮŰŲùúûüūůűų", "u"), ("ÝŸýÿ", "y"), ("ŹŻŽźżž", "z"), ("Þþ", "th"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (scalars, plain) in table {
      for scalar in scalars.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}
