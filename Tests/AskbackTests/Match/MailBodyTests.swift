import Testing

@testable import askback

/// The bodies of mails, as programs really write them.
@Suite struct MailBodyTests {
  private func question(_ head: String, _ body: String) throws -> String {
    let rows = try InputRows.rows(
      "From: Bram\nSubject: Re: Hello\n\(head)\n\n\(body)",
      name: "q.eml"
    )
    return String(rows.joined(separator: "|").dropFirst(3))
  }

  @Test(arguments: ["us-ascii", "US-ASCII", "ascii"])
  func `bytes beyond ASCII are read for what they are`(charset: String) throws {
    let head = "Content-Type: text/plain; charset=\(charset)"
    #expect(try question(head, "It’s stiff at the café") == "It’s stiff at the café")
    let bytes = Array("From: Bram\n\(head)\n\nA stiff caf".utf8) + [0xE9]
    #expect(try InputRows.rows(bytes, name: "q.eml") == ["-: A stiff café"])
  }

  @Test(arguments: [
    "<div style='display: none; max-height:0'>Shoulder</div>", "<p hidden>Shoulder</p>",
    "<span style='mso-hide:all'>Shoulder</span>", "<p style='VISIBILITY:hidden'>Shoulder</p>",
    "<title>Shoulder</title>", "<div hidden><p>Shoulder</p><blockquote>Hip</blockquote></div>",
  ])
  func `what no reader of a mail sees is not asked`(hidden: String) throws {
    let page = "<html><head></head><body>\(hidden)<p style='color:red'>My neck</p></body></html>"
    #expect(try question("Content-Type: text/html", page) == "My neck")
  }

  @Test(arguments: [
    "Content-Type: text/plain; name=\"diary.txt\"",
    "Content-Type: text/plain\nContent-Disposition: inline; filename=diary.txt",
    "Content-Type: text/plain\nContent-Disposition: inline; filename*0*=utf-8''diary.txt",
    "Content-Type: text/plain\nContent-Disposition: attachment",
  ])
  func `a text with a file's name behind the mail's own is attached`(head: String) throws {
    let mixed = "Content-Type: multipart/mixed; boundary=b"
    #expect(try question(mixed, "--b\n\nMy neck\n--b\n\(head)\n\nknee\n--b--") == "My neck")
    // Some programs name the text itself.
    guard !head.contains("attachment") else { return }
    #expect(try question(mixed, "--b\n\(head)\n\nMy neck\n--b--") == "My neck")
  }

  @Test(arguments: [
    ("Content-Type: text/enriched", "<bold>My neck</bold> is stiff"),
    ("Content-Type: multipart/mixed", "My neck is stiff"),
    ("Content-Type: text", "My neck is stiff"),
    ("Content-Transfer-Encoding: base64", "TXkgbmVjaw==\nIGlzIHN0aWZm"),
    ("Content-Transfer-Encoding: quoted-printable", "My neck is st=  \niff"),
    ("Content-Transfer-Encoding: quoted-printable", "My neck is st=\t\niff"),
  ])
  func `no body is lost`(head: String, body: String) throws {
    #expect(try question(head, body) == "My neck is stiff")
  }

  @Test func `an equals sign before blanks is one`() throws {
    let head = "Content-Transfer-Encoding: quoted-printable"
    #expect(try question(head, "neck =  stiff") == "neck =  stiff")
  }
}
