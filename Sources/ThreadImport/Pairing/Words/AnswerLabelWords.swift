/// Words by which an answer inside a comment's own text is announced: "Antwort von Hilde:".
enum AnswerLabelWords {
  /// Before the name.
  static let before = PhraseTable(
    """
    answer by, answer from, reply by, reply from, response by, response from, answered by
    replied by, note from, note by, antwort von, antwort der, antwort des, anmerkung von
    anmerkung der, anmerkung des, kommentar von, réponse de, réponse du, note de, note du
    respuesta de, respuesta del, nota de, nota del, risposta di, risposta del, risposta della
    nota di, resposta de, resposta do, resposta da, nota do, nota da, antwoord van, reactie van
    """
  )

  /// Behind the name.
  static let after = PhraseTable(
    """
    answers, replies, responds, answered, replied, responded, antwortet, répond, responde, risponde
    antwoordt, reageert
    """
  )

  /// In place of the name.
  static let roles = PhraseTable(
    """
    author, the author, author's reply, author reply, editor, the editor, ed, editor's note
    admin, moderator, autor, autorin, redaktion, verfasser, verfasserin, auteur, l'auteur, auteure
    autora, autore, autrice, redazione, redacción, redação, redactie, webmaster
    """
  )
}
