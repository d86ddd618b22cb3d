/// Words that open a letter or a comment.
enum GreetingWords {
  /// Greetings that may stand alone or before a name.
  static let greetings = PhraseTable(
    """
    hi, hello, hey, hiya, howdy, heya, helo, hallo there, good morning, good afternoon, good evening
    good day, greetings, g'day, hi there, hello there, hey there, hi again, hello again, hey again
    hi dear, hello dear
    hallo, hallöchen, hi liebe, hallo liebe, hallo lieber, hi lieber, guten tag, guten morgen
    guten abend, moin, moin moin, servus, grüß dich, grüß gott, grüezi, huhu, tach, hej
    hallo nochmal
    bonjour, bonsoir, salut, coucou, rebonjour, bonjour à toi
    hola, buenas, buenos días, buenas tardes, buenas noches, buen día, hola de nuevo, hola querida
    ciao, salve, buongiorno, buonasera, buon giorno, buona sera
    olá, oi, bom dia, boa tarde, boa noite, oie
    hoi, dag, goedemorgen, goedemiddag, goedenavond, goedendag, hee
    hejsan, hei, hej hej, tjena, god dag, cześć, czesc, dzień dobry, witaj, witam, ahoj, dobrý den
    """
  )

  /// Words that greet only with a name behind them.
  static let dear = PhraseTable(
    """
    dear, dearest, my dear
    liebe, lieber, liebes, werte, werter, sehr geehrte, sehr geehrter, geehrte, geehrter
    cher, chère, chers, chères, ma chère, mon cher
    querida, querido, estimada, estimado, apreciada, apreciado
    cara, caro, carissima, carissimo, gentile, gentilissima
    prezada, prezado, cara amiga
    beste, lieve, geachte, kära, käre, bästa, kjære, kære, droga, drogi
    """
  )

  /// What follows a greeting in place of a name: everybody, or nobody by name.
  static let fillers = PhraseTable(
    """
    there, again, all, everyone, everybody, guys, folks, friends, friend, dear, both, y'all, ladies
    team, readers, my dear, you
    zusammen, alle, leute, ihr lieben, an alle, nochmal, ihr, liebe leser, allerseits, miteinander
    à tous, tout le monde, à toutes, tous, toutes, à toi, les amis
    a todos, a todas, todos, todas, amigos, amigas, gente, de nuevo
    a tutti, a tutte, tutti, ragazzi
    a todos, pessoal, gente, allemaal, iedereen, allen, alla
    """
  )

  /// Titles that belong to the name behind them.
  static let titles = PhraseTable(
    """
    dr, mr, mrs, ms, miss, prof, herr, frau, fräulein, dr med, m, mme, mlle, monsieur, madame, sr
    sra, señor, señora, don, doña, dott, signor, signora, sig, dona, seu, mevrouw, meneer, dhr, mw
    """
  )

  /// Words between two names.
  static let conjunctions = PhraseTable("and, und, et, y, e, ed, en, och, og, i, u")

  /// Capitalised first words of a sentence that are followed by a comma or a sign and are no names.
  static let openers = PhraseTable(
    """
    i, i'm, i've, i'd, i'll, it, it's, the, this, that, that's, these, those, my, your, you, you're
    we, he, she, they, there, here, thanks, thank, thankyou, thx, sorry, yes, yep, yeah, no, nope
    not, well, so, ok, okay, oh, ah, wow, hmm, great, good, nice, perfect, awesome, lovely, cool
    however, also, and, but, or, if, when, while, first, firstly, second, secondly, third, finally
    lastly, next, then, now, today, yesterday, tomorrow, unfortunately, fortunately, actually
    basically, generally, usually, normally, sometimes, often, personally, honestly, frankly, again
    anyway, besides, otherwise, therefore, instead, still, indeed, sure, surely, certainly
    absolutely, definitely, maybe, perhaps, probably, please, ps, update, edit, note, question
    answer, reply, re, hi, hello, hey, dear, welcome, congratulations, congrats, just, yet, true
    right, correct, exactly, agreed, interesting, hopefully, sadly, luckily, apparently, obviously
    clearly, once, as, in, on, at, for, from, to, with, what, why, how, who, where, which, can
    could, would, should, do, does, did, is, are, was, were, have, has, had, remember, always, never
    depending, eventually, meanwhile, similarly, likewise, additionally, furthermore, moreover, all
    everyone, everybody, guys, folks, best, cheers, regards, love, look, see, try, use, take, keep
    let, make, go, get, god, goodness, friends, readers, amen, alas, ugh, haha, lol
    ich, du, er, sie, wir, ihr, es, das, der, die, ein, eine, ja, nein, doch, danke, vielen, bitte
    leider, also, aber, und, oder, wenn, nun, dann, genau, stimmt, richtig, gut, prima, super, klar
    natürlich, vielleicht, eigentlich, schade, übrigens, grundsätzlich, schön, gerne, gern, toll
    grüße, gruß, freut, entschuldigung, sorry, hallo, liebe, nachtrag, frage, antwort
    je, tu, il, nous, vous, ils, le, la, les, un, une, oui, non, merci, pardon, désolé
    désolée, bonjour, alors, donc, mais, et, ou, si, bien, très, bravo, super, malheureusement
    effectivement, exact, voilà, sinon, ensuite, enfin, peut-être, pour, dans, en
    yo, él, nosotros, el, los, las, sí, gracias, perdón, hola, pues, bueno, bien, claro
    entonces, pero, y, o, muy, lamentablemente, desgraciadamente, además, primero, luego, quizás
    io, lui, lei, noi, il, lo, gli, uno, una, sì, grazie, scusa, ciao, allora, però, e, se, bene
    certo, purtroppo, inoltre, prima, poi, forse, esatto
    eu, ele, ela, o, os, as, um, uma, sim, não, obrigado, obrigada, então, mas, bem, claro
    infelizmente, além, primeiro, depois, talvez, que
    ik, jij, hij, zij, wij, het, de, een, ja, nee, bedankt, dank, sorry, maar, dus, helaas, goed
    leuk, mooi, precies, natuurlijk, misschien, eerst, dag, groet, groeten
    """
  )
}
