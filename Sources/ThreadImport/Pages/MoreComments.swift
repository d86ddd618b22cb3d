/// Recognises what a page offers a click for: the comments that it does not show yet.
enum MoreComments {
  private static let verbs = words(
    """
    load show view see display read laden lade nachladen anzeigen zeigen zeige ansehen charger
    afficher voir cargar ver mostrar carica caricare mostra vedi visualizza carregar exibir laad toon
    bekijk bekijken
    """
  )

  /// Words that say that there are some beside those which are there.
  private static let more = words(
    """
    more older newer previous earlier further remaining mehr weitere ältere neuere vorherige frühere
    plus autres d'autres précédents suivants anciens récents más anteriores siguientes antiguos
    recientes altri precedenti successivi mais seguintes antigos recentes meer oudere nieuwere vorige
    volgende
    """
  )

  private static let all = words("all alle tous todos tutti")

  private static let nouns = words(
    """
    comments replies responses kommentare antworten commentaires réponses comentarios respuestas
    commenti risposte comentários respostas reacties antwoorden
    """
  )

  private static let others = words("the of de des les los os gli le die to")

  private static func words(_ list: String) -> Set<String> { Set(Wording(list).words) }

  /// No button says it in more words.
  private static let maximumCount = 8

  /// Whether a button says so: "Load more comments", "Ältere Kommentare", "View all 24 comments", and
  /// where it stands among comments, "Load more".
  static func areOffered(by text: String, amongComments: Bool) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let words = Wording(text).words.filter { !$0.utf8.allSatisfy(\.isASCIIDigit) }
    guard (2...maximumCount).contains(words.count),
      words.allSatisfy({ word in
        [verbs, more, all, nouns, others].contains { $0.contains(word) }
      })
    else { return false }
    let hasVerb = words.contains(where: verbs.contains)
    let hasNoun = words.contains(where: nouns.contains)
    if words.contains(where: more.contains) { return hasNoun || (hasVerb && amongComments) }
    return hasVerb && hasNoun && words.contains(where: all.contains)
  }
}
