/// Words by which an asker tells how it went.
enum OutcomeWords {
  /// Results, good or bad.
  static let results = PhraseTable(
    """
    i did it, we did it, it worked, that worked, this worked, worked wonders, worked great, worked perfectly
    worked like a charm, worked well, worked for me, worked out, works now, works great
    works perfectly, now works, working now, is working, it works, that works, it's working
    feel better, feeling better, felt better, feel great, feel wonderful, feels better, feel fine
    feels great, much better, a lot better, so much better, way better, all better, is better
    are better, it's gone, they're gone, gone now, all gone, it's fixed, it's better, problem solved, solved, resolved, sorted, all sorted, that did it, did the trick
    does the trick, fixed, fixed it, turned out, came out, success, successful, is gone, are gone
    has gone, have gone, went away, gone away, disappeared, it helped, that helped, has helped
    helped a lot, helped me, really helped, all good now, all is well, as good as new
    back to normal, followed your advice, followed all, took your advice, tried your, i tried it
    i tried that, tried it and, tried that and, i tried this, did what you, did as you
    it didn't work, that didn't work, didn't help, did not help, did not work, no luck, recovered
    healed, cleared up, improved, improving, on the mend, they loved it, loved it, big hit, a hit
    i won, we won, they agreed, he agreed, she agreed, finally got, i passed, managed to
    has stopped, have stopped, it stopped, growing again, is thriving, are thriving, recovering
    i made this, update
    ich habe es geschafft, hab es geschafft, hat funktioniert, hat geklappt, es klappt, klappt jetzt, klappt es, klappt alles, hat geholfen, funktioniert jetzt
    funktioniert wieder, es funktioniert, geht wieder, läuft wieder, läuft jetzt, viel besser
    ist weg, sind weg, gelöst, erledigt, geworden, gelungen, hat super, es geht, wieder gut
    geholfen, geklappt, besser geworden
    j'ai réussi, ça a marché, ça marche, cela a marché, cela fonctionne, ça fonctionne, a fonctionné, résolu
    beaucoup mieux, c'est réglé, réglé, réussi, ça va mieux, va mieux, a disparu, parfait
    lo logré, lo conseguí, funcionó, ha funcionado, ya funciona, solucionado, solucioné, mucho mejor, me ayudó, resuelto
    me ha funcionado, me sirvió, salió bien, salió perfecto, quedó, desapareció
    ce l'ho fatta, ha funzionato, funziona, risolto, molto meglio, mi ha aiutato, è riuscito, riuscita, è sparito
    sto meglio
    consegui, funcionou, resolvido, resolveu, deu certo, muito melhor, me ajudou, ficou ótimo, ficou perfeito
    ficou, sumiu, melhorou
    heeft gewerkt, het werkt, werkt nu, werkt weer, gelukt, opgelost, veel beter, heeft geholpen
    is weg, verdwenen, gaat beter
    """
  )

  /// Words by which an asker tells what is yet to be done: no result.
  static let intentions = PhraseTable(
    """
    i will try, i'll try, will try, going to try, gonna try, i will do, i'll do, will do
    i will let you know, i'll let you know, will let you know, i'll give, will give it
    hope it works, if it works, hope it helps, hope this works, see if it works
    werde ich, ich werde, probiere ich, probiere es, versuche ich, ich versuche, ob es klappt
    je vais, vais essayer, j'essaierai, voy a, lo probaré, intentaré, proverò, ci provo, vou tentar
    vou testar, vou experimentar, ga ik, ik ga, zal ik, ik zal
    """
  )
}
