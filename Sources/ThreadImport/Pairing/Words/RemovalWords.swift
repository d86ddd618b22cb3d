/// What sites print in place of a comment that was taken away: "This comment has been removed by the
/// author.", "[deleted]".
///
/// Platforms and themes word it in a hundred ways, but out of few words. So a text is such a notice if
/// a language has all of its words here, and one of them says that something is gone.
enum RemovalWords {
  /// The words of one language.
  private struct Vocabulary {
    /// Those that say that something is gone.
    let participles: Set<String>
    /// Those that a notice has around them.
    let others: Set<String>

    init(_ participles: String, _ others: String) {
      self.participles = Set(Wording(participles).words)
      self.others = Set(Wording(others).words)
    }
  }

  private static let vocabularies = [
    Vocabulary(
      "removed deleted hidden erased withdrawn",
      """
      this that the a an its comment comments post message reply response content has have been was
      is by author author's commenter poster blog site administrator admin moderator moderators
      moderation editor owner user users user's member reader reader's account anonymous reddit
      suspended at on upon request of as spam and for due to violating violation our community
      guidelines rules policy
      """
    ),
    Vocabulary(
      "entfernt gelöscht geloescht ausgeblendet gesperrt zurückgezogen",
      """
      dieser diese dieses der die das ein kommentar beitrag antwort nachricht inhalt wurde wurden ist
      worden von vom durch den dem einem einer autor autorin verfasser verfasserin blog administrator
      administratorin blogadministrator admin moderator moderation redaktion betreiber nutzer benutzer
      auf wunsch des autors verfassers lesers nutzers wegen verstoßes gegen unsere regeln netiquette
      """
    ),
    Vocabulary(
      "supprimé supprimée effacé effacée retiré retirée masqué masquée",
      """
      ce cet cette le la les un une commentaire message réponse contenu a été est par l'auteur auteur
      administrateur l'administrateur modérateur modération modérateurs du de blog site utilisateur
      l'utilisateur à demande lecteur
      """
    ),
    Vocabulary(
      "eliminado eliminada borrado borrada suprimido removido retirado oculto ocultado",
      """
      este esta el la comentario mensaje respuesta contenido ha sido fue por autor autora un una
      administrador administradora moderador moderadores moderación del de blog sitio usuario a petición
      lector
      """
    ),
    Vocabulary(
      "eliminato eliminata rimosso rimossa cancellato cancellata nascosto nascosta",
      """
      questo questa il la commento messaggio risposta contenuto è stato stata dall'autore autore da dal
      un amministratore dall'amministratore moderatore moderatori del di blog sito utente dall'utente su
      richiesta lettore
      """
    ),
    Vocabulary(
      "removido removida eliminado eliminada excluído excluída apagado apagada ocultado suprimido",
      """
      este esta esse essa o a comentário mensagem resposta conteúdo foi pelo pela por autor autora um
      uma administrador moderador moderação do de blog blogue site usuário utilizador pedido leitor
      """
    ),
    Vocabulary(
      "verwijderd gewist verborgen",
      """
      deze dit de het een reactie bericht antwoord commentaar inhoud is werd door auteur schrijver
      blogbeheerder beheerder moderator redactie van blog site op verzoek lezer gebruiker
      """
    ),
  ]

  /// No notice has more words.
  private static let maximumCount = 20

  /// Whether a text as a whole is such a notice.
  static func areAll(of wording: Wording) -> Bool {
    let words = wording.words
    guard !words.isEmpty, words.count <= maximumCount, wording.questionCount == 0 else {
      return false
    }
    return vocabularies.contains { vocabulary in
      words.contains(where: vocabulary.participles.contains)
        && words.allSatisfy {
          vocabulary.participles.contains($0) || vocabulary.others.contains($0)
        }
    }
  }
}
