/// What becomes of a character in a term: lower case, without accents, full-width forms narrowed.
enum Folding {
  /// What a scalar is to a word.
  enum Kind {
    /// Part of a word.
    case letter
    /// A mark on the letter before it.
    case mark
    /// A word by itself.
    case ideograph
    case apostrophe
    /// Between words.
    case other
  }

  /// The one ASCII character that may stand within a word and is no letter.
  static let apostrophe: UInt8 = 0x27

  /// Tells what a scalar is.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39, 0x41...0x5A: return .letter
    case 0x27, 0x2019, 0x2BC, 0xFF07: return .apostrophe
    case ..<0x80, 0xA0, 0x2010...0x2018, 0x201A...0x205E: return .other
    case 0xAD, 0x200B...0x200D: return .mark
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      return .ideograph
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      return .letter
    default: return .other
    }
  }

  /// Appends the folded form of a letter as UTF-8.
  static func append(_ scalar: Unicode.Scalar, to word: inout Word.Letters) {
    switch scalar.value {
    case 0x41...0x5A: word.append(UInt8(scalar.value) | 0x20)
    case ..<0x80: word.append(UInt8(scalar.value))
    case 0xFF01...0xFF5E:
      // Full-width forms stand in the order of ASCII.
      if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { append(narrow, to: &word) }
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let base = bases[lower] {
          for byte in base.utf8 { word.append(byte) }
        } else if lower.properties.generalCategory != .nonspacingMark {
          for byte in UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter { word.append(byte) }
        }
      }
    }
  }

  /// Accented letters, by the letter under the accent; and letters that are two.
  private static let bases: [Unicode.Scalar: String] = {
    var bases: [Unicode.Scalar: String] = [
      "\u{DF}": "ss", "\u{E6}": "ae", "\u{153}": "oe", "\u{FE}": "th", "\u{133}": "ij",
      "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB00}": "ff",
    ]
    for (base, letters) in accented {
      for letter in letters.unicodeScalars { bases[letter] = base }
    }
    return bases
  }()

  private static let accented = [
    ("a", "àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặ"),
    ("c", "çćĉċč"),
    ("d", "ďđð"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
    ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįıỉị"),
    ("j", "ĵ"),
    ("k", "ķ"),
    ("l", "ĺļľŀł"),
    ("n", "ñńņňŉ"),
    ("o", "òóôõöøōŏőọỏốồổỗộớờởỡợơ"),
    ("r", "ŕŗř"),
    ("s", "śŝşšș"),
    ("t", "ţťŧț"),
    ("u", "ùúûüũūŭůűųụủứừửữựư"),
    ("w", "ŵẁẃẅ"),
    ("y", "ýÿŷỳỵỷỹ"),
    ("z", "źżž"),
    // Greek and Cyrillic, whose accents may come as characters of their own, which are dropped.
    ("α", "άὰᾶἀἁἄἂἅἃἆἇ"),
    ("ε", "έὲἐἑἔἒἕἓ"),
    ("η", "ήὴῆἠἡἤἢἥἣἦἧ"),
    ("ι", "ίὶῖϊΐῒῗἰἱἴἲἵἳἶἷ"),
    ("ο", "όὸὀὁὄὂὅὃ"),
    ("υ", "ύὺῦϋΰῢῧὐὑὔὒὕὓὖὗ"),
    ("ω", "ώὼῶὠὡὤὢὥὣὦὧ"),
    ("ρ", "ῥῤ"),
    ("и", "йѝ"),
    ("е", "ёѐ"),
    ("і", "ї"),
    ("у", "ў"),
    ("г", "ѓ"),
    ("к", "ќ"),
  ]
}
