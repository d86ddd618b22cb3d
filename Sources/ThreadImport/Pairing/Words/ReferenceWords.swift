/// Words by which a comment goes back to an earlier exchange.
enum ReferenceWords {
  /// Phrases that are evidence by themselves.
  static let phrases = PhraseTable(
    """
    you suggested, you recommended, you advised, you told me, you said, you asked, you mentioned
    as you say, you were right, you are right, you're right, getting back to me, get back to me
    got back to me, for replying, for responding, for answering, for the reply, for the response
    for the answer, for the quick reply, for the quick response, for the fast reply
    for the prompt reply, for the advice, for the suggestion, for the suggestions, for the feedback
    for the help, for helping, for clarifying, for the clarification, for explaining
    to answer your question, to answer your questions, in answer to your, in reply to your
    in response to your, followed your, following your advice, took your advice, taking your advice
    tried your, did what you, did as you, asked you about, i asked about, i asked before
    i wrote before, i wrote earlier, i posted earlier, i posted before, my last comment
    my earlier comment, my previous comment, my last question, my previous question
    my earlier question, my last post, my previous post, my earlier post, as i said, as i wrote
    here again, me again, back again, i'm the one with, i am the one with, as promised, i promised
    just to let you know, wanted to let you know, just letting you know, to report back
    ich bin's, ich bin es nochmal, ich bin die mit, ich bin der mit, wie versprochen
    wollte nur berichten, wollte mich noch einmal melden, c'est encore moi, comme promis
    soy yo otra vez, como prometí, quería contarte, sono io di nuovo, come promesso
    sou eu de novo, como prometido, zoals beloofd, wilde even laten weten
    just an update, an update, quick update, update on, reporting back, checking back, following up
    follow up question, follow-up question, another question, one more question, further question
    your reply, your response, your answer, your last reply, your last answer, helped me last time
    du hast geschrieben, sie haben geschrieben, du empfohlen, du geschrieben, du gesagt
    du vorgeschlagen, hast du geraten, für die antwort, für die schnelle antwort, für die hilfe
    für den tipp, für die tipps, für den rat, für die rückmeldung, deinen rat befolgt
    deinen tipp, deine tipps, deinen ratschlag, wie du, meine letzte frage, meine frage von
    mein letzter kommentar, noch eine frage, ein update, kurzes update, rückmeldung von mir
    kurze rückmeldung, wie schon geschrieben, wie empfohlen, wie vorgeschlagen
    pour la réponse, pour ta réponse, pour votre réponse, pour le conseil, pour les conseils
    pour tes conseils, pour vos conseils, pour l'aide, vous avez dit, tu as dit, vous m'avez
    tu m'as, comme vous, suivi votre, suivi vos, suivi ton, suivi tes, encore une question
    une autre question, mon dernier commentaire, de m'avoir répondu, d'avoir répondu
    por la respuesta, por tu respuesta, por su respuesta, por el consejo, por los consejos
    por tus consejos, por la ayuda, por contestar, por responder, como me dijo, como me dijiste
    me recomendaste, me recomendó, seguí tu, seguí su, seguí tus, otra pregunta, mi comentario
    mi pregunta anterior
    per la risposta, per la tua risposta, per la sua risposta, per il consiglio, per i consigli
    per l'aiuto, per avermi risposto, come mi hai, mi hai detto, mi hai consigliato, ho seguito
    un'altra domanda, il mio commento
    pela resposta, pela sua resposta, pela dica, pelas dicas, pelo conselho, pela ajuda
    por responder, como você disse, você disse, você sugeriu, segui sua, segui seu, segui suas
    outra pergunta, meu comentário, mais uma dúvida
    voor het antwoord, voor je antwoord, voor uw antwoord, voor je reactie, voor uw reactie
    voor de reactie, voor het advies, voor de tip, voor de hulp, zoals je, je advies opgevolgd
    nog een vraag, mijn vorige vraag, mijn vorige reactie
    """
  )

  /// Words for the article and the blog, which strangers thank for too.
  static let article = PhraseTable(
    """
    article, articles, post, posts, blog, site, website, page, recipe, recipes, information, info
    writing, sharing, artikel, beitrag, beiträge, seite, rezept, billet, page, recette
    partage, artículo, entrada, receta, página, articolo, ricetta, sito, artigo, receita, pagina
    recept
    """
  )

  /// Words for "your" before an answer or a piece of advice.
  static let possessives = PhraseTable(
    """
    your, deine, deinen, deiner, ihre, ihren, ihrer, eure, euren, votre, vos, ta, tes, ton, tu
    su, tus, sus, tua, tuoi, tuo, sua, suoi, suo, seu, suas, teu, tuas, je, jouw, uw, jullie
    """
  )

  /// Words for an answer: with "your" before them they mean the one that was given.
  static let answers = PhraseTable(
    """
    reply, replies, response, responses, answer, answers, explanation, antwort, antworten
    rückmeldung, erklärung, réponse, réponses, explication, respuesta, respuestas, risposta
    risposte, resposta, respostas, antwoord, reactie, uitleg
    """
  )

  /// Words for advice: they mean the one that was given where thanks stand before them.
  static let advice = PhraseTable(
    """
    advice, suggestion, suggestions, tip, tips, help, recommendation, recommendations, input
    insight, guidance, feedback, rat, ratschlag, tipp, tipps, hilfe, conseil, conseils, aide
    consejo, consejos, ayuda, consiglio, consigli, aiuto, conselho, dica, dicas, ajuda, advies, hulp
    """
  )

  /// Words that put an answer into the future: it has not been given.
  static let future = PhraseTable(
    """
    advance, forward, await, awaiting, waiting, wait, hope, hoping, need, want, would, like, love
    welcome, voraus, warte, hoffe, freue, würde, d'avance, avance, attends, espère, antemano, espero
    anticipo, aspetto, attendo, spero, antecipadamente, aguardo, alvast, wacht, hoop, graag
    """
  )

  /// First words of a comment that only goes on from an earlier one.
  static let continuations = PhraseTable(
    """
    she, he, they, it was, it is, it's, yes, yeah, yep, no, nope, also, and, but, sorry, oh, oops
    ok, okay, ps, p s, update, edit, correction, forgot, i forgot, i meant, i should have, i also
    i should add, should add, just to add, to add, to clarify, actually, another thing
    one more thing, one other thing, by the way, btw, thanks again, thank you again, again, i did
    ah, hi again, hello again, hey again, it's me again, me again
    ja, nein, doch, auch, und, aber, nachtrag, ergänzung, vergessen, ich vergaß, ich meinte
    noch etwas, ich nochmal, ich bin's nochmal, hallo nochmal, nochmal, korrektur, übrigens
    sie hat, er hat, es ist, es war
    oui, non, aussi, et, mais, pardon, désolé, désolée, j'ai oublié, j'oubliais, précision, encore moi
    je voulais dire, au fait, elle, il est, il a, re-bonjour, rebonjour
    sí, no, también, y, pero, perdón, olvidé, se me olvidó, quise decir, además, hola de nuevo, ella
    anche, sì, e, ma, scusa, dimenticavo, ho dimenticato, volevo dire, inoltre, ancora io, lei
    sim, não, também, mas, desculpe, esqueci, quis dizer, além disso, eu de novo
    ja, nee, ook, en, maar, sorry, vergeten, ik vergat, ik bedoelde, nog iets, ik weer, trouwens, zij
    """
  )

  /// A reader's word that the question of another is theirs too.
  static let sameProblem = PhraseTable(
    """
    same problem, same issue, same question, same thing, same trouble, same here, me too, similar
    i also have, i have this too, i'm having the, having the same, in the same boat
    gleiche problem, gleiches problem, selbe problem, dasselbe problem, gleiche frage, mir auch so
    geht mir auch, bei mir auch
    même problème, même souci, même question, moi aussi, pareil
    mismo problema, misma duda, misma pregunta, a mí también, yo también
    stesso problema, stessa domanda, anche a me, anch'io
    mesmo problema, mesma dúvida, eu também, comigo também
    hetzelfde probleem, zelfde probleem, zelfde vraag, ik ook, bij mij ook
    """
  )

  /// Words that open a new matter.
  static let newMatter = PhraseTable(
    """
    another problem, another issue, another question, new problem, new question, different problem
    different question, separate question, now i have, but now, one more question
    unrelated question, also wanted to ask, next question
    neues problem, anderes problem, andere frage, neue frage, noch eine frage, jetzt habe ich
    weitere frage, nun habe ich
    autre problème, autre question, nouveau problème, nouvelle question, encore une question
    otro problema, otra pregunta, otra duda, nuevo problema, ahora tengo
    altro problema, altra domanda, un'altra domanda, nuovo problema, adesso ho
    outro problema, outra pergunta, outra dúvida, novo problema, agora tenho
    ander probleem, andere vraag, nieuwe vraag, nog een vraag, nieuw probleem
    """
  )
}
