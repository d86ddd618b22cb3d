/// Words by which somebody draws readers to another site.
enum SpamWords {
  /// Phrases that, beside a link, make a comment an advertisement.
  static let promotion = PhraseTable(
    """
    visit my site, visit my website, visit my blog, visit my web page, visit my homepage
    check out my site, check out my website, check out my blog, check my site, check my blog
    look at my site, look at my blog, my web page, feel free to visit my, click here, order now
    buy now, buy cheap, best price, free shipping, earn money, make money online, loan offer
    casino, payday loan, replica watches, essay writing service, whatsapp me, spell caster
    besuche meine seite, besuchen sie meine seite, schau auf meiner seite vorbei, jetzt kaufen
    hier klicken, klicken sie hier, günstig kaufen, geld verdienen, mein webseite
    visitez mon site, visite mon site, visitez mon blog, cliquez ici, acheter maintenant
    gagner de l'argent, prêt d'argent, offre de prêt
    visita mi sitio, visita mi página, visita mi blog, visita mi web, haz clic aquí, haga clic aquí
    comprar ahora, ganar dinero, oferta de préstamo
    visita il mio sito, visita il mio blog, visitate il mio sito, clicca qui, acquista ora
    guadagnare soldi, offerta di prestito
    visite meu site, visite meu blog, visite o meu site, clique aqui, compre agora, ganhar dinheiro
    bezoek mijn site, bezoek mijn website, bezoek mijn blog, klik hier, koop nu, geld verdienen
    """
  )
}
