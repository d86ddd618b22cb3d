import Foundation
import Testing
import ThreadImport

@testable import askback

/// What `match` writes.
@Suite struct MatchOutputTests {
  private static let question =
    "Bruises on my back since a deep tissue massage; Advil upsets my stomach, I can’t catch my breath"

  private func output(
    _ format: String,
    id: String = "q1",
    _ question: String = question
  ) throws
    -> String
  {
    let workspace = try MatchBlog.workspace()
    let line = try JSONSerialization.data(withJSONObject: ["id": id, "text": question])
    try workspace.write(String(decoding: line, as: UTF8.self), to: "q.jsonl")
    let outcome = try workspace.askback("match", "q.jsonl", "--format", format, "-n", "1")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test func `a line of JSON says all`() throws {
    let line = try output("jsonl")
    // The numbers are the ranking's; all else is golden.
    let digits = try Regex(#"("(?:confidence|covered|score)":)[0-9.e-]+"#)
    let golden = line.replacing(digits) { "\($0.output[1].substring ?? "")0" }
    #expect(
      golden == #"{"confidence":0,"conflicts":[{"advised":"ibuprofen","excluded":"ibuprofen","#
        + #""match":"bruise","words":"ibuprofen"}],"covered":0,"flags":[{"rule":"breathless","#
        + #""source":"https://www.nhs.uk/symptoms/shortness-of-breath/","#
        + #""title":"shortness of breath","words":"can’t catch my breath"}],"#
        + #""format":"askback.match/1","id":"q1","kind":"question","matches":[{"answer":"#
        + #""Put a cold pack on the bruises today. You could take ibuprofen for the soreness.","#
        + #""article":{"title":null,"url":null},"asker":null,"comments":[],"covered":0,"date":null,"#
        + #""id":"bruise","matched":["Bruises","deep","massage","tissue","back"],"outcome":null,"#
        + #""question":"I have bruises on my back after a deep tissue massage.","rank":1,"score":0,"#
        + #""url":null}],"missing":["since","Advil","upsets","stomach","catch","#
        + #""breath"],"query":"\#(Self.question)","readings":[],"row":1,"verdict":"reuse","#
        + #""group":"g1"}"#
        + "\n"
    )
  }

  @Test(arguments: [
    ("csv", ",bruisess as bruises,"), ("tsv", "\tbruisess as bruises\t"),
    ("markdown", "\nRead bruisess as bruises\n"),
    ("jsonl", #""readings":[{"as":"bruises","word":"bruisess"}]"#),
  ])
  func `a word that is read as another is told in every form`(format: String, told: String) throws {
    #expect(try output(format, "bruisess on my back since a deep massage").contains(told))
  }

  @Test func `the report tells what a word is read as`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write("id,question\n1,bruisess on my back after a massage\n", to: "q.csv")
    let outcome = try workspace.askback("match", "q.csv", "-o", "a.csv", "--report", "r.html")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try String(contentsOfFile: workspace.path + "/r.html", encoding: .utf8)
    #expect(report.contains("<p class=\"aside\">Read bruisess as bruises</p>"))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
  func `no cell is a formula`(text: String) throws {
    for table in [MatchTable.comma, .tab] {
      let cell = table.cell(text).replacingOccurrences(of: "\"", with: "")
      #expect(!["=", "+", "-", "@", "\t", "\r"].contains(String(cell.prefix(1))), "\(cell)")
    }
    let lines = try output("csv", id: text, text + " neck").split(separator: "\r\n")
    #expect(lines.count == 2 && !"=+-@\t\r".contains(lines[1].prefix(1)), "\(lines)")
  }

  /// A table as a reader sees it that honours quotation marks and splits at this.
  private func records(_ table: String, delimiter: Character) -> [[String]] {
    var parser = DelimitedParser(delimiter: delimiter.asciiValue ?? 0, line: 1)
    var records: [[String]] = []
    let take = { (record: DelimitedParser.Record) in
      records.append(record.cells.map { String(decoding: $0, as: UTF8.self) })
    }
    parser.take(Array(table.utf8), take)
    parser.finish(take)
    return records
  }

  @Test func `cells with commas, quotation marks and lines come back from a table`() throws {
    let text = "a \"b\", c\nd"
    let csv = records(try output("csv", id: "x,y", text + " neck"), delimiter: ",")
    #expect(csv.count == 2 && Set(csv.map(\.count)) == [15])
    #expect(csv[1][0] == "x,y" && csv[1][7] == text + " neck")
    let tsv = records(try output("tsv", "\"" + text + "\t neck"), delimiter: "\t")
    #expect(tsv.count == 2 && Set(tsv.map(\.count)) == [15])
    #expect(tsv[1][7] == "\"a \"b\", c d neck")
  }

  @Test(arguments: [
    "\"=HYPERLINK(\"\"http://evil.example\"\")\"", "back;=1+1", "back; \"=1+1", "back;\"\"\"@A1;",
    "back\t-1", "back\n+1", "back,=1+1", "\"back", "back;\"", "back;", " =1", "＝1", "\" \"-1",
  ])
  func `no reader sees a formula, wherever it splits`(text: String) throws {
    let formulas = "=+-@\t\r＝＋－＠".unicodeScalars
    for table in [MatchTable.comma, .tab] {
      let own: Character = table.header.contains("\t") ? "\t" : ","
      let cells = ["q", text, "c", "d"].map(table.cell)
      let lines = cells.joined(separator: String(own)) + "\r\n1\(own)2\(own)3\(own)4\r\n"
      for delimiter: Character in [",", ";", "\t"] {
        for cell in records(lines, delimiter: delimiter).joined() {
          let start = cell.unicodeScalars.first { $0 != "\"" && $0 != " " }
          #expect(start.map(formulas.contains) != true, "\(cell) of \(lines)")
        }
      }
      let read = records(lines, delimiter: own)
      #expect(read.map(\.count) == [4, 4] && read[0][2] == "c", "\(lines)")
      let plain = { (text: String) in text.filter { $0 != "'" && !$0.isWhitespace } }
      #expect(plain(read[0][1]) == plain(text))
    }
  }

  @Test(arguments: [
    ("Thank you so much, that helped a lot!", "thanks"), ("thanks, my neck is fine now!", "thanks"),
    ("Great article, I love your blog.", "thanks"), ("Merci beaucoup pour vos conseils.", "thanks"),
    ("Thanks, it worked! The pain is gone and I slept like a baby.", "thanks"),
    ("Best casino bonus http://casino.example click here", "advertisement"),
    ("Lovely blog", "thanks"), ("Bless you Hattie, you saved my back", "thanks"),
    ("Schöner Blog, weiter so!", "thanks"),
    ("Check out my new massage oil at www.oil.example, 20% off today only!!!", "advertisement"),
    ("We offer cheap SEO services, contact us at http://seo.example", "advertisement"),
    ("Massageliegen mit Rabatt, jetzt bestellen: www.liegen.example", "advertisement"),
    ("Call us for the best prices on chairs: +44 20 7946 0000", "advertisement"),
    ("Is the oil on sale at www.oil.example any good", "question"),
    ("I got a pillow from www.pillow.example with a discount and it is too high", "question"),
    ("We found a balm for sale at www.balm.example and our girl has a rash", "question"),
    ("My knee clicks since I use the band that is on sale at www.band.example", "question"),
    ("Thanks for the article. My back is killing me", "question"),
    ("Lovely blog. Left knee clicks when walking", "question"),
    ("Saved my money for a massage and the pain is back", "question"),
    ("My neck hurts since Monday. Thanks!", "question"), ("Stiff neck", "question"),
    ("neck pain after massage thank you in advance", "question"),
    ("I love your blog. My calf has been cramping for weeks.", "question"),
    ("Thanks for the tips, they did not help and the pain is back", "question"),
    ("Can I have a massage when pregnant? Thank you", "question"),
    ("I read http://example.com/a about foam rolling. Is it any good?", "question"),
  ])
  func `what asks nothing is told from questions`(text: String, kind: String) {
    #expect(MessageKind(of: text).rawValue == kind)
  }

  @Test func `what asks nothing says so in each form, and is in no group that was asked`() throws {
    let workspace = try MatchBlog.workspace()
    try workspace.write("Thank you, lovely!\n\nthank you, lovely!\n\nStiff neck?\n", to: "q.txt")
    let lines = try workspace.askback("match", "q.txt")
    #expect(lines.output.components(separatedBy: "\"kind\":\"thanks\"").count == 3)
    #expect(lines.errors.contains("ask nothing: 2  thanks 2"))
    #expect(!lines.errors.contains("Asked more than once"))
    #expect(
      try workspace.askback("match", "q.txt", "--format", "csv").output.contains(",thanks,g1")
    )
    let markdown = try workspace.askback("match", "q.txt", "--format", "markdown").output
    #expect(markdown.contains("(asks nothing: thanks)"))
  }

  @Test func `a run in TREC's form has six words a line`() throws {
    let line = try output("trec", id: "a b").split(separator: " ")
    #expect(line.count == 6 && line[0] == "a_b" && line[1] == "Q0" && line[2] == "bruise")
    #expect(line[3] == "1" && Double(line[4]) != nil && line[5] == "askback\n")
  }

  @Test func `Markdown of hostile texts has no markup of theirs`() throws {
    let text = try output(
      "markdown",
      id: "<b>#1",
      "[neck](javascript:x) <script> `x` **y** stiff neck"
    )
    #expect(text.contains("## \\<b\\>\\#1: ") && !text.contains("<script>"))
    #expect(text.contains("\\[neck\\]\\(javascript:x\\)"))
  }

  @Test func `a question without any past answer is fresh`() throws {
    let line = try output("jsonl", "Quuxation of frobnicated widgets")
    #expect(line.contains("\"verdict\":\"fresh\"") && line.contains("\"matches\":[]"))
    #expect(try output("csv", "Quuxation").split(separator: "\r\n").count == 2)
  }

  @Test func `search says what to read first`() throws {
    let workspace = try MatchBlog.workspace()
    let page = try workspace.askback("search", Self.question).output
    #expect(page.hasPrefix("Read first: “can’t catch my breath”: shortness of breath."))
    #expect(page.contains("no medical care") && page.contains("careful: not for this asker"))
    let json = try workspace.askback("search", "--json", Self.question)
    #expect(json.errors.contains("Read first") && json.output.hasPrefix("{"))
    let flags = try #require(try json.json()["flags"] as? [[String: String]])
    #expect(flags.map { $0["rule"] } == ["breathless"])
    #expect(flags.first?.keys.sorted() == ["rule", "source", "title", "words"])
    let conflict = [
      "advised": "ibuprofen", "excluded": "ibuprofen", "match": "bruise", "words": "ibuprofen",
    ]
    #expect(try json.json()["conflicts"] as? [[String: String]] == [conflict])
    #expect(try !workspace.askback("search", "stiff neck").output.contains("Read first"))
  }
}
