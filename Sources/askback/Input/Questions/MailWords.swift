/// The words by which mail programs tell what they quote, in the languages of the tables of imports.
enum MailWords {
  /// How the line before a quotation begins: "On Monday Kim wrote:".
  static let openings: Set = ["on", "am", "le", "el", "op", "il", "em"]
  /// What it says of the one who is quoted.
  static let says: Set = [
    "wrote", "writes", "schrieb", "schreibt", "écrit", "ecrit", "escribió", "escribio", "escrito",
    "schreef", "schrijft", "scritto", "escreveu", "quoting", "zitat", "citando",
  ]
  /// Words by which askers speak of themselves and of their reader; programs do not.
  ///
  /// Some are left out that are days of the week as well: "mon", "ma", "mi".
  static let persons: Set = [
    "i", "me", "my", "mine", "you", "your", "we", "us", "our", "ich", "mir", "mich", "mein",
    "meine", "meiner", "meinem", "meinen", "du", "dein", "deine", "sie", "ihr", "ihre", "wir", "je",
    "moi", "mes", "tu", "vous", "votre", "nous", "yo", "mis", "usted", "io", "mio", "mia", "lei",
    "eu", "meu", "minha", "você", "ik", "mij", "mijn", "u", "uw", "jij", "jouw",
  ]

  /// A field of the header that a program writes above the mail that it answers or forwards.
  enum Field: CaseIterable {
    case from
    case date
    case to
    case subject
  }

  /// The fields' names.
  static let fields: [String: Field] = [
    "from": .from, "von": .from, "de": .from, "van": .from, "da": .from,
    "sent": .date, "date": .date, "gesendet": .date, "datum": .date, "envoyé": .date,
    "envoyé le": .date, "enviado": .date, "enviado el": .date, "enviado em": .date, "fecha": .date,
    "verzonden": .date, "inviato": .date, "data": .date,
    "to": .to, "cc": .to, "an": .to, "à": .to, "a": .to, "para": .to, "aan": .to,
    "subject": .subject, "betreff": .subject, "objet": .subject, "asunto": .subject,
    "onderwerp": .subject, "oggetto": .subject, "assunto": .subject,
  ]
  /// Names of fields are no longer.
  static let longestField = 12

  /// What stands between dashes before a mail that is answered.
  static let originals: Set = [
    "original message", "ursprüngliche nachricht", "originalnachricht", "original-nachricht",
    "message d'origine", "message d’origine", "message original", "mensaje original",
    "messaggio originale", "mensagem original", "oorspronkelijk bericht",
  ]

  /// What stands before a mail that is forwarded.
  static let forwards: Set = [
    "forwarded message", "weitergeleitete nachricht", "message transféré", "mensaje reenviado",
    "messaggio inoltrato", "mensagem encaminhada", "doorgestuurd bericht",
    "begin forwarded message", "anfang der weitergeleiteten nachricht",
    "début du message transféré", "début du message réexpédié", "inicio del mensaje reenviado",
    "inizio messaggio inoltrato", "início da mensagem encaminhada", "begin doorgestuurd bericht",
  ]

  /// How the line begins and ends that a telephone adds, which is no text of its owner's.
  static let devices = [
    ("sent from my ", ""), ("get outlook for ", ""), ("von meinem ", "gesendet"),
    ("envoyé de mon ", ""), ("enviado desde mi ", ""), ("enviado do meu ", ""),
    ("inviato da ", ""), ("inviato dal ", ""), ("verzonden vanaf mijn ", ""),
  ]
}
