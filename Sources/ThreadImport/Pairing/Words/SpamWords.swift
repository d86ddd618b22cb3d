/// Words by which somebody draws readers to another site, or sells.
enum SpamWords {
  /// What sellers say of their goods.
  ///
  /// Askers tell of what they bought as well: it takes more to be an advertisement.
  static let selling = PhraseTable(
    """
    percent off, discount, discounts, discounted, coupon, coupons, promo code, voucher code
    special offer, special offers, limited offer, limited time offer, best offer, today only
    for sale, on sale, big sale, flash sale, free shipping, free delivery, free trial, free quote
    best price, best prices, low price, low prices, lowest price, lowest prices, affordable price
    affordable prices, shop now, order today, order yours, order online, buy now, buy online
    buy our, buy cheap, try our, our products, our product, our services, our service, our store
    our shop, our new, our range, visit our, check out our, check out my new, check out my shop
    check out my store, we offer, we provide, we sell, we are offering, wholesale, seo, backlinks
    guest post, web design, contact us, call us, whatsapp us, message us, book now, sign up now
    rabatt, gutschein, gutscheincode, sonderangebot, angebot nur, nur heute, wir bieten
    wir verkaufen, kontaktieren sie uns, rufen sie uns an, besuchen sie uns, besuchen sie unseren
    unsere produkte, unser shop, unseren shop, unser angebot, jetzt bestellen, jetzt kaufen
    versandkostenfrei, zum verkauf
    code promo, offre spéciale, nous offrons, nous proposons, nous vendons, contactez-nous
    contactez nous, nos produits, nos services, notre boutique, livraison gratuite, à vendre
    commandez maintenant, remise de, soldes
    descuento, descuentos, oferta especial, ofrecemos, vendemos, contáctenos, contáctanos
    nuestros productos, nuestros servicios, nuestra tienda, envío gratis, compra ahora, en venta
    solo hoy
    sconto, sconti, offerta speciale, offriamo, vendiamo, contattaci, contattateci
    i nostri prodotti, i nostri servizi, il nostro negozio, spedizione gratuita, in vendita
    acquista ora, solo oggi
    desconto, descontos, oferta especial, oferecemos, contate-nos, entre em contato
    nossos produtos, nossos serviços, nossa loja, frete grátis, à venda, só hoje
    korting, kortingscode, speciale aanbieding, wij bieden, wij verkopen, neem contact met ons
    onze producten, onze diensten, onze winkel, gratis verzending, te koop, alleen vandaag
    """
  )

  /// Words of somebody who tells of themselves; a seller's "my" stands before what is sold.
  static let persons: Set<String> = [
    "i", "i'm", "i've", "i'd", "i'll", "im", "ive", "me", "my", "mine", "ich", "mir", "mich",
    "mein", "meine", "meinem", "meinen", "meiner", "je", "j'ai", "moi", "mon", "ma", "mes", "yo",
    "mi", "mis", "io", "mio", "mia", "eu", "meu", "minha", "ik", "mij", "mijn",
  ]

  /// First words of sentences that ask, also without a question mark.
  static let asking: Set<String> = [
    "is", "are", "was", "does", "did", "can", "could", "should", "would", "will", "has", "what",
    "which", "who", "where", "why", "how", "anyone", "anybody", "wondering", "ist", "sind", "hat",
    "kann", "soll", "welche", "welcher", "wer", "wo", "warum", "wie", "taugt", "hilft", "est",
    "sont", "peut", "quel", "quelle", "pourquoi", "comment", "es", "son", "puede", "sirve", "cual",
    "que", "como", "e", "sono", "puo", "quale", "perche", "pode", "serve", "kan", "zijn", "heeft",
    "welke", "wat", "waarom", "hoe",
  ]

  /// What is a seller's own.
  static let goods: Set<String> = [
    "new", "site", "website", "shop", "store", "product", "products", "service", "services", "page",
    "channel", "neuer", "neue", "neues", "laden", "seite", "webseite", "nouveau", "nouvelle",
    "boutique", "nuevo", "nueva", "tienda", "nuovo", "nuova", "negozio", "novo", "nova", "loja",
    "nieuwe", "winkel", "webshop",
  ]

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
