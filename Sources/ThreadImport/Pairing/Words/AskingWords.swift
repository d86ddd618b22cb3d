/// Words by which somebody asks without needing a question mark.
enum AskingWords {
  /// Requests, anywhere in a text.
  static let requests = PhraseTable(
    """
    any suggestion, any suggestions, any advice, any input, any idea, any ideas, any help
    any thoughts, any tips, any insight, any recommendation, any recommendations, any info
    any information, any guidance, any clue, please help, help please, help me, need help
    need advice, need some advice, need your advice, need some help, please advise, pls help
    plz help, pls advise, advise please, please tell me, please explain, please let me know
    i wonder, i was wondering, just wondering, wondering if, wondering what, wondering how
    wondering whether, wondering why, would like to know, want to know, wanted to know
    would love to know, would love your, love to hear your, i'd like to ask, like to ask
    want to ask, wanted to ask, my question is, i have a question, have a question, one question
    quick question, i don't know what to do, don't know how, no idea what, no idea how, no idea why
    not sure what, not sure how, not sure if, not sure whether, not sure why, can you help
    could you help, can anyone, could anyone, does anyone, has anyone, could you please
    can you please, would you please, tell me what, tell me how, tell me if, what should i
    what can i do, what do i do, how do i, how can i, should i, appreciate any, appreciate your
    your thoughts, your opinion, your advice on, your input, confused about, i need to know
    same question, i'd love to know, desperate, at a loss, at my wits
    wer kann, kann mir jemand, kann jemand, weiß jemand, hat jemand, bitte um hilfe, bitte um rat
    brauche hilfe, brauche rat, ich frage mich, frage mich, meine frage, habe eine frage
    hätte eine frage, hab eine frage, hätte da eine frage, was soll ich, was kann ich
    wie kann ich, wie soll ich, wüsste gern, würde gerne wissen, würde mich interessieren
    können sie mir, kannst du mir, könntest du, könnten sie, habt ihr, hast du einen tipp
    über einen tipp, für einen tipp, bin ratlos, weiß nicht mehr weiter, ich weiß nicht
    für tipps, für hilfe
    avez-vous, avez vous, pouvez-vous, pouvez vous, pourriez-vous, pourriez vous, peux-tu
    pourrais-tu, je me demande, je voudrais savoir, j'aimerais savoir, que faire, que dois-je
    que puis-je, comment faire, est-ce que, est ce que, aidez-moi, aidez moi, besoin d'aide
    besoin de conseils, un conseil, une question, ma question, je ne sais pas, quelqu'un peut
    quelqu'un sait, savez-vous, sais-tu
    podría, podrías, me puede, me puedes, puede ayudarme, puedes ayudarme, necesito ayuda, ayuda por
    ayúdame, ayudenme, qué puedo hacer, qué debo, qué hago, cómo puedo, cómo hago, quisiera saber
    me gustaría saber, quería saber, quería preguntar, una pregunta, mi pregunta, una duda
    mi duda, tengo una duda, no sé qué, no sé si, alguna sugerencia, algún consejo, alguien sabe
    alguien puede, alguien me
    potrebbe, potresti, mi puoi, mi può, puoi aiutarmi, può aiutarmi, ho bisogno, aiuto, aiutatemi
    cosa posso, cosa devo, come posso, come faccio, vorrei sapere, volevo sapere, volevo chiedere
    una domanda, mi chiedo, mi chiedevo, qualche consiglio, un consiglio, non so, qualcuno sa
    qualcuno può
    poderia, pode me, você pode, preciso de ajuda, me ajuda, me ajude, ajuda por favor, o que faço
    o que devo, o que posso, como posso, como faço, gostaria de saber, queria saber, uma pergunta
    minha pergunta, uma dúvida, minha dúvida, tenho uma dúvida, não sei, alguma dica
    alguma sugestão, alguém sabe, alguém pode
    kunt u, kun je, kan iemand, weet iemand, heeft iemand, hulp nodig, help me, ik vraag me af
    vraag me af, mijn vraag, een vraag, vraagje, wat moet ik, wat kan ik, hoe kan ik, hoe moet ik
    ik zou graag, zou graag weten, wil graag weten, ik weet niet, heb je een tip, een tip
    """
  )

  /// First words of a sentence that asks.
  static let openings = PhraseTable(
    """
    how do, how does, how did, how can, how could, how long, how much, how many, how often
    how would, how should, how to, how come, what should, what can, what do, what does, what is
    what are, what would, what could, what kind, what about, what if, what type, what happens
    why do, why does, why did, why is, why are, why am, why would, why can't, why not, when should
    when can, when do, when is, where can, where do, where should, where is, which one, which is
    which of, who can, can i, can you, can we, can it, can this, could i, could you, could it
    could this, should i, should we, should it, is it, is there, is this, is that, are there
    are these, are they, do you, do i, does it, does this, does that, would it, would you
    would this, will it, will this, am i, has anyone, have you, may i, shall i, any chance
    wie lange, wie viel, wie oft, wie kann, wie soll, wie macht, wie ist, wie geht das, warum ist
    warum sind, warum wird, warum hat, wieso, weshalb, was ist, was kann, was soll, was mache
    was muss, wann ist, wann kann, wann soll, wo kann, wo gibt, wo ist, welche, welcher, welches
    kann ich, kann man, darf ich, soll ich, muss ich, ist es, ist das, gibt es, geht das, kannst du
    können sie, könnte man, woran, wofür, womit
    comment, pourquoi, combien, quand faut, où, quel, quelle, quels, quelles, est-ce, puis-je
    peut-on, faut-il, dois-je, y a-t-il, peux-tu, que pensez, qu'en
    cómo, por qué, cuánto, cuánta, cuántos, cuántas, cuándo, dónde, cuál, cuáles, puedo, se puede
    es posible, debo, hay alguna
    come si, come posso, come faccio, perché, quanto, quanta, quanti, quante, quando, dove, quale
    quali, posso, si può, devo, è possibile, c'è un
    como posso, como faço, como é, por que, porque é, quanto, quanta, quantos, quando, onde, qual
    quais, posso, pode ser, devo, é possível, será que
    hoe kan, hoe lang, hoe veel, hoeveel, hoe vaak, hoe moet, waarom, wat is, wat kan, wat moet
    wanneer, waar kan, waar is, welke, kan ik, kan je, mag ik, moet ik, is het, is er, zou het
    """
  )

  /// Phrases with words of trouble in them that tell of none.
  static let noTrouble = PhraseTable(
    """
    can't wait, cannot wait, can't beat, can't go wrong, cannot go wrong, can't thank, cannot thank
    can't get enough, can't have enough, won't be disappointed, won't regret, no problem, no problems
    no trouble, no issues, no issue, can't believe how, the help, your help, hope this helps
    kein problem, keine probleme, pas de problème, sin problema, sin problemas, nessun problema
    sem problema, sem problemas, geen probleem, geen problemen
    """
  )

  /// Words of trouble, by which a comment without any question still asks for help.
  static let trouble = PhraseTable(
    """
    problem, problems, trouble, troubles, issue, issues, wrong, struggling, struggle, stuck, error
    failed, fails, failing, doesn't work, does not work, didn't work, not working, won't, can't
    cannot, unable, worried, concerned, confused, scared, afraid, frustrated, i feel like, still
    help, unfortunately, no luck, keeps, keep getting, never had, refuses, went wrong, ruined
    problem, probleme, hilfe, schwierigkeiten, leider, klappt nicht, funktioniert nicht, geht nicht
    fehler, verzweifelt, ratlos, sorge, sorgen, kaputt
    problème, problèmes, souci, soucis, aide, marche pas, fonctionne pas, erreur, inquiet, inquiète
    impossible, n'arrive pas, malheureusement
    problema, problemas, ayuda, no funciona, error, preocupada, preocupado, no puedo, no logro
    problemi, aiuto, non funziona, errore, preoccupata, preoccupato, non riesco, purtroppo
    ajuda, não funciona, erro, não consigo, infelizmente, preocupado, preocupada
    probleem, problemen, hulp, werkt niet, lukt niet, fout, helaas, bezorgd
    """
  )
}
