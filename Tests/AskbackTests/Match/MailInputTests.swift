import Testing

@testable import askback

/// Mailboxes and mails, as `match` reads them.
@Suite struct MailInputTests {
  private static let from = "From kim@example.org Mon Jan  5 10:00:00 2026\n"

  private func rows(_ text: String, name: String = "q.mbox") throws -> [String] {
    try InputRows.rows(text, name: name)
  }

  @Test func `a message's own words are the question`() throws {
    let mail = """
      From a@example.org Mon Jan  5 10:00:00 2026
      Message-ID: <m1@example.org>
      Content-Type: multipart/mixed; boundary="b1"

      --b1
      Content-Type: multipart/alternative; boundary=b2

      --b2
      Content-Type: text/html; charset=utf-8

      <p>Is <b>heat</b> good?</p>
      --b2
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: base64

      SXN0IEfkcm1lIGd1dD8=
      --b2--
      --b1
      Content-Type: text/plain
      Content-Disposition: attachment; filename=x.txt

      not this
      --b1--

      From b@example.org Mon Jan  5 10:00:00 2026
      Subject: =?utf-8?Q?Knie_schmerzt?= =?utf-8?B?IHNlaHI=?=

      On Monday Kim wrote:
      > quoted

      """
    #expect(
      try rows(mail) == ["m1@example.org: Ist Gärme gut?", "-: Knie schmerzt sehr"]
    )
  }

  @Test(arguments: [
    "From Monday on it got worse and my leg is numb.", "From 10:00 on in Jan I sit.",
    "From kim@example.org I heard of heat.",
  ])
  func `a paragraph that begins with From is no new message`(line: String) throws {
    let mail =
      Self.from + "Message-ID: <1>\n\nMy back hurts.\n\n\(line)\n\n" + Self.from + "\nHip\n"
    #expect(try rows(mail) == ["1: My back hurts.\n\n\(line)", "-: Hip"])
  }

  @Test(arguments: [
    "From - Mon Jan  5 10:00:00 2026", "From kim at example.org  Mon Jan  5 10:00:00 2026",
    "From 17@xxx Mon Jan 05 10:00:00 +0000 2026", "From a@b Mon, 05 Jan 2026 10:00 +0100",
    "From a@example.org",
  ])
  func `each program's separator parts messages`(line: String) throws {
    let mail = "\(line)\nDate: x\n\nNeck\n\n\(line)\nDate: x\n\nHip\n"
    #expect(try rows(mail) == ["-: Neck", "-: Hip"])
    #expect(try rows(mail, name: "unnamed") == ["-: Neck", "-: Hip"])
  }

  @Test func `prose that begins with From is prose`() throws {
    let text = "From Monday on my leg is numb.\nWhy: who knows?"
    #expect(try rows(text, name: "unnamed").count == 1)
  }

  @Test func `the text on both sides of a picture is asked`() throws {
    let mail =
      Self.from + """
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        My neck is stiff.
        --b
        Content-Type: image/png

        iVBORw0
        --b
        Content-Type: multipart/alternative; boundary=c

        --c
        Content-Type: text/plain

        Is heat good?
        --c
        Content-Type: text/html

        <p>Is heat good?</p>
        --c--
        --b
        Content-Type: text/html

        <p>I am 40.</p>
        --b--
        """
    #expect(try rows(mail) == ["-: My neck is stiff.\nIs heat good?\nI am 40."])
  }

  @Test(arguments: [
    ("What helps a stiff neck?", "Thanks, Kim", "What helps a stiff neck?\nThanks, Kim"),
    ("Stiff neck", "Hi,\nstiff neck, what now?", "Hi,\nstiff neck, what now?"),
    ("Re: Stiff neck", "Thanks, Kim", "Thanks, Kim"), ("Fwd: Stiff neck", "Hip", "Stiff neck\nHip"),
    ("[blog] Re[2]: Stiff neck", "", "Stiff neck"), ("A question", "Hip", "Hip"),
    ("New message from your website", "Hip", "Hip"), ("", "Hip", "Hip"),
  ])
  func `a subject that says what is asked is asked where the text is short`(
    subject: String,
    body: String,
    wanted: String
  ) throws {
    #expect(try rows(Self.from + "Subject: \(subject)\n\n\(body)\n") == ["-: \(wanted)"])
  }

  @Test(arguments: ["Neck", "q17", "Question c12", "Since I began to carry the twins ab"])
  func `a text that says itself what is asked is asked alone`(subject: String) throws {
    let body =
      "Since I began to carry the twins about in a sling my lower back aches every night."
    #expect(try rows(Self.from + "Subject: \(subject)\n\n\(body)\n") == ["-: \(body)"])
    let short = "What helps a stiff neck?"
    let truncated = "What helps a sti"
    #expect(try rows(Self.from + "Subject: \(truncated)\n\n\(short)\n") == ["-: \(short)"])
  }

  @Test func `a long line is whole up to a megabyte and an error beyond`() throws {
    let long = String(repeating: "neck ", count: 200_000) + "end"
    let longer = String(repeating: "neck ", count: 700_000)
    let mails = [long, longer, longer].enumerated().map { place, body in
      Self.from + "Content-Type: text/\(place == 2 ? "html" : "plain")\n\n\(body)\n\n"
    }
    let tooLong = QuestionRow.tooLong
    #expect(try rows(mails.joined()) == ["-: \(long)", "6! \(tooLong)", "11! \(tooLong)"])
  }

  @Test func `a short text beside a long HTML form is asked`() throws {
    let markup = String(repeating: "neck ", count: 700_000)
    let mail =
      Self.from + "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nNeck\n--b\n"
      + "Content-Type: text/html\n\n\(markup)\n--b--\n"
    #expect(try rows(mail) == ["-: Neck"])
  }

  @Test func `a mail of very many parts is refused`() throws {
    let parts = String(repeating: "--b\n\nx\n", count: 5000)
    let mail = Self.from + "Content-Type: multipart/mixed; boundary=b\n\n\(parts)"
    #expect(try rows(mail) == ["1! has more than 1000 parts"])
  }

  @Test(arguments: ["q.mbox", "unnamed"])
  func `a byte-order mark costs no message`(name: String) throws {
    let text = "\u{FEFF}\(Self.from)\nNeck\n\n\(Self.from)\nHip\n"
    #expect(try rows(text, name: name) == ["-: Neck", "-: Hip"])
  }

  @Test(arguments: ["one.eml", "unnamed", "one.mbox"])
  func `a single mail is one question`(name: String) throws {
    let mail = "From: Kim\nMessage-ID:\n <1@b>\nSubject: Hello\n\nMy neck.\n\nFrom Monday on.\n"
    #expect(try rows(mail, name: name) == ["1@b: My neck.\n\nFrom Monday on."])
  }

  @Test func `a file named as a mailbox that is none is refused`() throws {
    let refusal = InputRows.refusal(of: "\nMy neck hurts.\n", name: "q.mbox")
    #expect(refusal?.hasPrefix("q.mbox, line 2: is neither a mailbox") == true)
  }

  @Test func `a byte that its character set lacks costs a character`() throws {
    let head = Array("\(Self.from)Content-Type: text/plain; charset=gb2312\n\n".utf8)
    let body: [UInt8] = [0xBE, 0xB1, 0xB2, 0xBF, 0xFF, 0x0A]
    #expect(try InputRows.rows(head + body, name: "q.mbox") == ["-: \u{9888}\u{90E8}\u{FFFD}"])
  }
}
