/// Words of thanks, praise and courtesy.
enum ThanksWords {
  /// Thanks.
  static let thanks = PhraseTable(
    """
    thank you, thanks, thank, thankyou, thanx, thx, ty, tysm, many thanks, much appreciated
    i appreciate, i really appreciate, appreciate it, appreciated, grateful, cheers, bless you
    god bless
    danke, dankeschön, danke schön, vielen dank, herzlichen dank, dank dir, merci, besten dank
    lieben dank, tausend dank, ich danke
    merci, merci beaucoup, mille mercis, je vous remercie, je te remercie, remercie, remercier
    gracias, muchas gracias, mil gracias, te agradezco, le agradezco, agradecida, agradecido
    grazie, grazie mille, ti ringrazio, la ringrazio, ringrazio, mille grazie
    obrigado, obrigada, muito obrigado, valeu, agradeço, grata, grato
    bedankt, dank je, dank u, dank je wel, dank u wel, dankjewel, dankuwel, hartelijk dank
    dank voor, tack, takk, tak, dziękuję, dzięki
    """
  )

  /// Praise of the article, the blog or the answer.
  static let praise = PhraseTable(
    """
    great article, great post, great site, great blog, great info, great information, great tips
    great recipe, great read, great advice, great stuff, great job, great work, great explanation
    good article, good post, good read, good job, good info, nice article, nice post, nice blog
    nice site, nice work, excellent article, excellent post, excellent advice, excellent information
    wonderful article, wonderful post, wonderful site, wonderful website, wonderful blog
    awesome post, awesome article, love this, love your, loved this, loved your, love the, love it
    well written, well said, very helpful, so helpful, really helpful, super helpful, informative
    very useful, so useful, really useful, keep up, keep it up, keep writing, beautiful post
    brilliant, amazing post, amazing article, fantastic, i enjoyed, enjoyed reading, enjoyed this
    enjoy reading, enjoy your, spot on, sharing this, big fan, a fan, best blog, best article
    best ever, best i have, best i've, so good, was great, is great, was delicious, is delicious
    amazing, outstanding, incredible, fabulous, wonderful, awesome, excellent, heavenly, yum, yummy
    game changer, excited to try, can't wait to, go to recipe, gorgeous, stunning, impressive
    best explanation, looks delicious, delicious, made my day, bookmarked, congratulations, congrats
    toller artikel, toller beitrag, super artikel, super beitrag, guter artikel, schöner artikel
    schöner beitrag, tolle seite, toller blog, tolles rezept, sehr hilfreich, sehr schön, lecker
    weiter so, großartig, klasse, gut geschrieben, interessanter artikel, interessanter beitrag
    sehr informativ, gut erklärt, liebe deinen, super erklärt
    très bon article, super article, bel article, excellent article, bravo, très utile, super blog
    très intéressant, félicitations, j'adore, très bien expliqué, délicieux
    excelente artículo, excelente, muy útil, muy bueno, muy buen, muy interesante, felicidades
    felicitaciones, gran artículo, me encanta, me encantó, enhorabuena, delicioso
    ottimo articolo, bell'articolo, molto utile, complimenti, bravissima, bravissimo, molto bello
    molto interessante, bellissimo, ottimo, adoro
    ótimo artigo, excelente artigo, muito útil, muito bom, parabéns, adorei, amei, muito legal
    goed artikel, mooi artikel, leuk artikel, geweldig, erg nuttig, heel handig, leuke blog, heerlijk
    goed geschreven, interessant artikel, erg interessant, handig
    """
  )

  /// What is thanks or praise in a message that says little else; among comments it may be anything.
  static let short = PhraseTable(
    """
    lovely blog, lovely site, lovely website, lovely page, lovely article, lovely post, lovely tips
    lovely work, lovely advice, cool blog, cool site, super blog, useful blog, helpful blog
    interesting blog, beautiful blog, great website, nice website, good blog, good site
    good website, great page, nice page, saved my, saved me, you rock, a lifesaver, life saver
    you're the best, you are the best, you're a star, you are a star, you are an angel, hats off
    well done, keep going
    schöner blog, schöne seite, nette seite, netter blog, guter blog, gute seite, hut ab
    hast mich gerettet, haben mich gerettet, du bist die beste, du bist der beste
    joli blog, beau blog, très beau blog, joli site, beau site, bon blog, m'avez sauvé, m'as sauvé
    bonito blog, lindo blog, buen blog, gran blog, hermoso blog, me salvó, me salvaste
    bel blog, bellissimo blog, bel sito, mi hai salvato, mi ha salvato, belo blog, lindo site
    mooie blog, mooie site, fijne blog, goede blog, leuke site, heb je me gered
    """
  )

  /// What the coach says when thanked.
  static let courtesy = PhraseTable(
    """
    you're welcome, you are welcome, you are very welcome, you're very welcome, you're so welcome
    your welcome, most welcome, welcome, my pleasure, glad, so glad, happy to help, happy to hear
    happy you, happy that, thank you, thanks, thank, thanx, appreciate, enjoy, pleasure, anytime
    well done, good for you, hurrah, hooray, wonderful, best news, so pleased, very pleased, bravo
    any time, no problem, no worries, don't mention, great to hear, good to hear, nice to hear
    lovely to hear, delighted, wonderful news, great news, how kind, so kind, kind words, sweet of
    nice of you, hooray, yay, congratulations, congrats
    gern geschehen, gerne, gern, bitte, bitte schön, freut mich, freut uns, das freut, danke, dank
    sehr gerne, keine ursache, nichts zu danken, schön zu hören, super, toll, viel spaß
    de rien, avec plaisir, je t'en prie, je vous en prie, merci, ravi, ravie, contente, content
    tant mieux, pas de quoi
    de nada, un placer, con gusto, gracias, me alegro, me alegra, a ti, a usted, encantada
    prego, di nulla, di niente, figurati, grazie, piacere, mi fa piacere, contenta, contento
    por nada, de nada, imagina, obrigado, obrigada, disponha, fico feliz, que bom
    graag gedaan, geen dank, geen probleem, bedankt, dank, fijn om, leuk om, blij, fijn
    """
  )
}
