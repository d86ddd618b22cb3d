/// The note that WordPress shows above a comment to its author until a moderator approves it.
enum ModerationNote {
  private static let beginnings = [
    "your comment is awaiting moderation", "your comment is awaiting approval",
    "dein kommentar wartet auf", "dein kommentar muss noch", "ihr kommentar wartet auf",
    "votre commentaire est en attente", "tu comentario está pendiente",
    "su comentario está pendiente", "il tuo commento è in attesa", "seu comentário está aguardando",
    "o seu comentário está aguardando", "je reactie wacht op", "twój komentarz oczekuje",
    "din kommentar inväntar", "din kommentar väntar", "あなたのコメントは", "您的评论正在等待", "您的留言正在等待",
  ]

  /// How they begin: most texts do not.
  private static let firstBytes = Set(beginnings.compactMap(\.utf8.first))

  /// The text without a note in its first line; `nil` where it has none.
  static func strip(_ text: String) -> String? {
    let end = text.utf8.firstIndex(of: 0x0a) ?? text.endIndex
    let line = text[..<end]
    guard line.utf8.count <= 240, let first = line.utf8.first?.asciiLowercased,
      firstBytes.contains(first)
    else { return nil }
    let begins = beginnings.contains { beginning in
      // Letters beyond ASCII stand inside of the notes, where they are small.
      beginning.utf8.count <= line.utf8.count
        && zip(line.utf8, beginning.utf8).allSatisfy { $0.asciiLowercased == $1 }
    }
    guard begins else { return nil }
    return String(text[end...].withoutEdgeSpace)
  }
}
