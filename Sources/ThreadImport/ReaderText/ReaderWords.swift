/// Lines that reader-mode text prints around a comment thread.
enum ReaderWords {
  /// Nouns of a heading such as "67 Replies to “…”".
  static let counted = PhraseTable(
    """
    reply, replies, response, responses, comment, comments, thought, thoughts, answer, answers
    antwort, antworten, kommentar, kommentare, gedanke, gedanken, reaktion, reaktionen, meinungen
    réponse, réponses, commentaire, commentaires, réflexion, réflexions, avis, réaction, réactions
    comentario, comentarios, respuesta, respuestas, opinión, opiniones, pensamiento, pensamientos
    commento, commenti, risposta, risposte, pensiero, pensieri
    comentário, comentários, resposta, respostas, opinião, opiniões, pensamentos
    reactie, reacties, antwoord, antwoorden, gedachte, gedachten, kommentarer, svar, komentarze
    komentarzy, odpowiedzi
    """
  )

  /// "One" in "One Reply to".
  static let one = PhraseTable(
    "one, a, ein, eine, einen, un, une, uno, una, um, uma, één, een, en, ett, no, jeden, jedna"
  )

  /// Lines that follow a thread.
  static let ends = PhraseTable(
    """
    leave a reply, leave a comment, leave a response, leave your comment, leave a message
    post a comment, post comment, add a comment, add your comment, add comment, write a comment
    submit a comment, join the discussion, join the conversation, comments are closed
    comments closed, cancel reply, speak your mind, share your thoughts, have your say
    your email address will not be published, older comments, newer comments, previous comments
    next comments, comment navigation, posts navigation, post navigation, trackbacks
    schreibe einen kommentar, schreib einen kommentar, kommentar schreiben, kommentar verfassen
    hinterlasse einen kommentar, hinterlasse eine antwort, schreibe eine antwort
    kommentar hinterlassen, antworten abbrechen, deine e-mail-adresse, ältere kommentare
    neuere kommentare, kommentare sind geschlossen, die kommentare sind geschlossen
    laisser un commentaire, laisser une réponse, laissez un commentaire, laissez une réponse
    écrire un commentaire, ajouter un commentaire, poster un commentaire, annuler la réponse
    votre adresse e-mail, les commentaires sont fermés, commentaires plus anciens
    deja un comentario, deja una respuesta, dejar un comentario, deje un comentario
    deja tu comentario, cancelar la respuesta, tu dirección de correo, comentarios cerrados
    lascia un commento, lascia una risposta, scrivi un commento, annulla risposta
    il tuo indirizzo email, i commenti sono chiusi
    deixe um comentário, deixe uma resposta, deixe seu comentário, cancelar resposta
    o seu endereço de e-mail, comentários encerrados
    laat een reactie achter, geef een reactie, geef een antwoord, plaats een reactie
    reactie annuleren, je e-mailadres, reacties zijn gesloten, lämna ett svar, dodaj komentarz
    """
  )

  /// Lines of buttons inside a comment.
  static let buttons = PhraseTable(
    """
    reply, reply to this comment, log in to reply, loading, like, liked, edit, permalink, report
    antworten, auf diesen kommentar antworten, zum antworten anmelden, gefällt mir, wird geladen
    répondre, j'aime, responder, me gusta, rispondi, mi piace, curtir, beantwoorden, vind ik leuk
    """
  )

  /// Words after a name: "Jodi says:".
  static let says = PhraseTable(
    """
    says, said, wrote, writes, sagt, sagte, schreibt, schrieb, meint, dit, a dit, écrit, a écrit
    dice, dijo, ha dicho, ha scritto, scrive, diz, disse, escreveu, zegt, zei, schreef, skriver
    pisze
    """
  )

  /// Words before the names of other sites that link to the article.
  static let pings = PhraseTable("pingback, trackback")
}
