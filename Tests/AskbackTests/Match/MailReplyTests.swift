import Testing

@testable import askback

/// What a mail's sender wrote, and what their program quoted of earlier mails.
@Suite struct MailReplyTests {
  private static let own = "My neck is stiff.\nShould I rest?"

  private func question(
    _ body: String,
    subject: String = "Re: Hello",
    type: String = "plain"
  ) throws
    -> String
  {
    let head = "From: Bram\nSubject: \(subject)\nContent-Type: text/\(type); charset=utf-8\n\n"
    let rows = try InputRows.rows(head + body, name: "q.eml")
    return String(rows.joined(separator: "|").dropFirst(3))
  }

  static let attributions = [
    "On Mon, Nov 5, 2018 at 10:00 AM Hattie <h@blog.example>\nwrote:",
    "On Mon, Nov 5, 2018 at 10:00 AM Hattie <h@blog.example> wrote:",
    "On Mon, Nov 5, 2018 at 10:00 AM Hattie\n<hattie.of.the.garden@blog.example> wrote:",
    "Am 05.11.2018 um 10:00 schrieb Hattie <h@blog.example>:",
    "Hattie <h@blog.example> schrieb am Mo., 5. Nov. 2018, 10:00:",
    "Le lun. 5 nov. 2018 à 10:00, Hattie <h@blog.example> a écrit :",
    "El lun, 5 nov 2018 a las 10:00, Hattie (<h@blog.example>) escribió:",
    "Op ma 5 nov. 2018 om 10:00 schreef Hattie <h@blog.example>:",
    "Il giorno lun 5 nov 2018 alle ore 10:00 Hattie <h@blog.example> ha\nscritto:",
    "Em seg., 5 de nov. de 2018 às 10:00, Hattie <h@blog.example> escreveu:",
  ]

  @Test(arguments: attributions)
  func `the line before a quotation goes with it`(line: String) throws {
    for between in ["\n", "\n\n"] {
      let quoted = "\(line)\(between)> Do you have chest pain?\n> Hattie\n"
      #expect(try question("\(Self.own)\n\n\(quoted)") == Self.own)
      #expect(try question("\(quoted)\n\(Self.own)") == Self.own)
    }
    #expect(try question("\(Self.own)\n\n\(line)\n\nDo you have chest pain?\n") == Self.own)
  }

  @Test(arguments: [
    "On Monday Hattie wrote:", "On Mon, Hattie wrote:", "Hattie Brandreth schrieb:",
  ])
  func `a short one is known before marked lines`(line: String) throws {
    #expect(try question("\(Self.own)\n\(line)\n> chest pain") == Self.own)
    #expect(
      try question("\(Self.own)\n\(line)\nthe knee up") == "\(Self.own)\n\(line)\nthe knee up"
    )
  }

  @Test(arguments: [
    "My knee hurts when I do what you wrote here:", "It hurts when I do this:",
    "Mein Knie schmerzt, seit ich mache, was Sie schrieb:", "I have tried these two from 2018:",
  ])
  func `the asker's own line before a quotation stays`(line: String) throws {
    let body = "\(line)\n> pull the knee up\nIs that normal?"
    #expect(try question(body) == "\(line)\nIs that normal?")
  }

  @Test func `answers between quoted parts are all asked`() throws {
    let body = "\(Self.attributions[0])\n> Where?\nMy neck.\n> How long?\nA week.\n"
    #expect(try question(body) == "My neck.\nA week.")
  }

  @Test(arguments: [
    "-----Original Message-----\nFrom: Hattie\nSent: Monday\nTo: Bram\nSubject: RE: neck",
    "________________________________\nVon: Hattie\nGesendet: Montag\nAn: Bram\nBetreff: AW: neck",
    "________________________________\n*De :* Hattie\n*Envoyé :* lundi\n*À :* Bram\n*Objet :* neck",
    "De: Hattie\nEnviado el: lunes\nPara: Bram\nAsunto: neck",
    "Van: Hattie\nVerzonden: maandag\nAan: Bram\nOnderwerp: neck",
    "Da: Hattie\nInviato: lunedì\nA: Bram\nOggetto: neck", "----- Ursprüngliche Nachricht -----",
  ])
  func `all behind an earlier mail's header is quoted`(header: String) throws {
    #expect(try question("\(Self.own)\n\n\(header)\n\nDo you have chest pain?") == Self.own)
    let markup = (Self.own + "\n" + header).replacing("\n", with: "<br>\n")
    let page = "<div>\(markup)</div><p>Do you have chest pain?</p>"
    #expect(try question(page, type: "html") == Self.own)
  }

  @Test(arguments: [
    "<div class='gmail_quote'><div class='gmail_attr'>On Mon, Nov 5, 2018 Hattie wrote:<br></div>"
      + "<blockquote class='gmail_quote'>chest pain</blockquote></div>",
    "<blockquote type='cite'><div>On 5 Nov 2018 Hattie wrote:</div>chest pain</blockquote>",
    "<div id='appendonsend'></div><hr><div id='divRplyFwdMsg'><b>From:</b> Hattie</div>chest pain",
    "<div class='yahoo_quoted'>On Monday Hattie wrote:<p>chest pain</p></div>",
  ])
  func `what a mail in HTML quotes is not asked`(quoted: String) throws {
    let own = "<p>My neck is stiff.<br>Should I rest?</p>"
    #expect(try question(own + quoted, type: "html") == Self.own)
  }

  @Test func `answers between quoted parts of HTML are asked, and an indented text is`() throws {
    let quoted = { (text: String) in "<blockquote class='gmail_quote'>\(text)</blockquote>" }
    let page =
      "<div class='gmail_quote'><div>On Mon, Nov 5, 2018 Hattie &lt;h@b.example&gt; wrote:</div>"
      + quoted("Where?") + "<div>My neck.</div>" + quoted("How long?") + "<p>A week.</p></div>"
    #expect(try question(page, type: "html") == "My neck.\nA week.")
    #expect(try question("<blockquote>My neck.</blockquote>", type: "html") == "My neck.")
  }

  @Test(arguments: [
    "---------- Forwarded message ---------\nFrom: Odile\nDate: Mon\nSubject: neck\nTo: Hattie\n\n",
    "Sent from my phone\n\nBegin forwarded message:\n\n> From: Odile\n> Date: Mon\n> To: Hattie\n>\n> ",
    "Anfang der weitergeleiteten Nachricht:\n\nVon: Odile\nDatum: Mo\nAn: Hattie\n\n",
  ])
  func `a forwarded text is asked`(head: String) throws {
    let asked = try question(head + "My neck is stiff.")
    #expect(asked.hasSuffix("My neck is stiff.") && !asked.contains("Odile"))
    let introduced = try question("Can you answer this?\n\n\(head)My neck is stiff.")
    #expect(introduced.hasPrefix("Can you answer this?") && introduced.hasSuffix("is stiff."))
    let outlook = "Odile asks:\n\nFrom: Odile\nSent: Mon\nTo: Hattie\nSubject: neck\n\nMy neck."
    #expect(try question(outlook, subject: "FW: neck") == "Odile asks:\n\nMy neck.")
  }

  @Test func `where nothing is the sender's own the text stays`() throws {
    #expect(try question("> My neck is stiff.\n") == "> My neck is stiff.\n")
    let markup = "<blockquote type='cite'>My neck is stiff.</blockquote>"
    #expect(try question(markup, type: "html") == "My neck is stiff.")
    #expect(try question("> My neck is stiff.", subject: "Does heat help?") == "Does heat help?")
  }

  @Test func `a contact form's lines are asked`() throws {
    let form = "From: Bram\nSubject: Neck\n\nMy neck is stiff."
    #expect(try question("Hello,\n\n" + form) == "Hello,\n\n" + form)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "On 5 Nov 2018 a@b.example wrote:\n", "From: a\n", "-- \n", "> Begin forwarded message:\n",
      "Begin forwarded message:\n", "-----Original Message-----\n", "\n",
      "From: a\nTo: b\nDate: c\n",
    ]
  )
  func `many quotations take no more than their time`(line: String) throws {
    let text = String(repeating: line, count: (1 << 18) / line.utf8.count)
    _ = MailReply.ownText(of: "x\n" + text, isForward: true)
    _ = MailReply.ownText(of: text + "x", isForward: false)
  }
}
