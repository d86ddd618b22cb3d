/// Words that close a letter before the writer's name.
enum ClosingWords {
  /// Closings, as a line of their own or before a name on one line.
  static let closings = PhraseTable(
    """
    take care, best, best wishes, all the best, regards, best regards, kind regards, warm regards
    warmly, sincerely, yours, yours truly, yours sincerely, cheers, love, with love, lots of love
    hugs, xo, xoxo, xx, xxx, x, blessings, be well, respectfully, cordially, many thanks, thanks
    thank you, thanks again, thank you again, thx, thanx, ta, peace, good luck, happy trails
    with kind regards, with best wishes, kindly, thanks in advance, thank you in advance, tia
    thanks so much, thank you so much, much love, enjoy, thank you for your time, have a nice day
    lg, vg, mfg, bg, gruß, grüße, viele grüße, liebe grüße, beste grüße, schöne grüße
    herzliche grüße, freundliche grüße, mit freundlichen grüßen, herzlichst, herzlich, alles gute
    viele liebe grüße, lieben gruß, liebe gruesse, viele gruesse, danke, vielen dank, danke schön
    danke im voraus, dein, deine, bis bald, tschüss, ciao, mit besten grüßen, mit lieben grüßen
    cordialement, amicalement, bien à vous, bien à toi, bises, bisous, à bientôt, merci
    merci d'avance, merci beaucoup, bonne journée, bonne continuation, sincèrement
    saludos, un saludo, un abrazo, abrazos, besos, atentamente, gracias, muchas gracias, cordiales
    saludos cordiales, gracias de antemano, hasta pronto, cariños
    saluti, cordiali saluti, un abbraccio, baci, grazie, grazie mille, distinti saluti, a presto
    un saluto, un caro saluto, tanti saluti
    abraços, um abraço, abraço, beijos, bjs, beijinhos, obrigado, obrigada, atenciosamente, até logo
    cumprimentos, muito obrigado, muito obrigada
    groetjes, groeten, groet, met vriendelijke groet, met vriendelijke groeten, mvg, liefs, bedankt
    dank je, alvast bedankt, hartelijke groet, hartelijke groeten, vriendelijke groet
    hälsningar, hilsen, mvh, pozdrawiam, pozdrav
    """
  )
}
