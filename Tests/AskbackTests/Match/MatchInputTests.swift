import Foundation
import Testing

@testable import askback

/// The forms of question files, as `match` reads them.
@Suite struct MatchInputTests {
  private func rows(
    _ bytes: [UInt8],
    columns: TableQuestions.Columns = .init()
  ) throws -> [String] {
    try InputRows.rows(bytes, name: "q.csv", columns: columns)
  }

  private func rows(_ text: String, name: String = "q.csv") throws -> [String] {
    try InputRows.rows(text, name: name)
  }

  @Test func `all forms of one list give the same answers`() throws {
    let workspace = try MatchBlog.workspace()
    let files = [
      "q.jsonl": try MatchBlog.jsonLines, "q.csv": MatchBlog.table(separator: ","),
      "excel.csv": "\u{FEFF}" + MatchBlog.table(separator: ";"),
      "q.tsv": MatchBlog.table(separator: "\t"), "q.mbox": MatchBlog.mailbox,
    ]
    let wanted = try workspace.askback("match", "-", input: MatchBlog.jsonLines)
    #expect(wanted.status == 0 && wanted.output.split(separator: "\n").count == 5)
    for (name, text) in files {
      try workspace.write(text, to: name)
      let outcome = try workspace.askback("match", name)
      #expect(outcome.output == wanted.output, "\(name)")
      // By content alone, too.
      let piped = try workspace.askback("match", "-", input: text)
      #expect(piped.output == wanted.output, "\(name) piped")
    }
    let wide = try #require(
      "\u{FEFF}".appending(files["q.csv"] ?? "").data(using: .utf16LittleEndian)
    )
    try wide.write(to: URL(fileURLWithPath: workspace.path + "/wide.csv"))
    #expect(try workspace.askback("match", "wide.csv").output == wanted.output)
  }

  @Test func `cells behind a long one take no more room than they need`() {
    var parser = DelimitedParser(delimiter: 0x2C, line: 1)
    var cells: [[UInt8]] = []
    parser.take(Array((String(repeating: "long ", count: 100_000) + "\n").utf8)) { _ in }
    parser.take(Array("a,b\nc,d\n".utf8)) { cells += $0.cells }
    #expect(cells.count == 4 && cells.allSatisfy { $0.capacity < 1000 })
  }

  @Test(arguments: [
    "Name;Your message\nJo;my neck\n", "Timestamp,What is your question?,Mail\n1,my neck,a@b\n",
  ])
  func `a column is known by a word in its name`(table: String) throws {
    #expect(try rows(table) == ["-: my neck"])
  }

  @Test func `of two columns that may hold the question none is taken`() {
    #expect(throws: CommandError.self) { try rows("your question,our comment\na,b\n") }
  }

  @Test func `paragraphs are questions`() throws {
    let text = "Stiff neck\nsince Monday\n\n \n\r\nCramp in the calf\n"
    #expect(
      try rows(text, name: "q.txt") == ["-: Stiff neck\nsince Monday", "-: Cramp in the calf"]
    )
  }

  @Test(arguments: [
    ("id,question\n1,neck\n", ["1: neck"]),
    ("question\nneck\n\ncalf", ["-: neck", "-: calf"]),
    ("sep=;\nNr;Frage\n1;Nacken, steif\n", ["1: Nacken, steif"]),
    ("id,anything\n1,neck\n", ["1: neck"]),
    ("id,question\n1,\"a \"\"b\"\",\nc\"\n", ["1: a \"b\",\nc"]),
    ("id,question\r1,neck\r\n2,calf\n3,hip", ["1: neck", "2: calf", "3: hip"]),
  ])
  func `tables are read`(text: String, wanted: [String]) throws {
    #expect(try rows(text) == wanted)
  }

  @Test func `columns go by name and by number`() throws {
    let table = Array("a,b,c\n1,neck,calf\n".utf8)
    #expect(try rows(table, columns: .init(question: "C", id: "a")) == ["1: calf"])
    #expect(try rows(table, columns: .init(question: "2")) == ["-: neck"])
    #expect(throws: CommandError.self) { try rows(table, columns: .init(question: "d")) }
    #expect(throws: CommandError.self) { try rows(table) }
  }

  private static let long = String(repeating: "neck ", count: 2_000_000)
  private static let umlauts = String(repeating: "grüne Füße ", count: 20) + "öfter"
  private static let hostile: [(String, [UInt8], [String])] = [
    (
      "a quotation that is never closed",
      Array("id,question\n1,\"neck\n2,calf\n3,hip\n".utf8),
      ["2! has a quotation mark that is never closed", "2: calf", "3: hip"]
    ),
    (
      "a quotation that another one seems to close",
      Array("id,question\n1,\"neck\n2,\"calf\"\n3,hip\n".utf8),
      ["2! has a quotation mark that is never closed", "2: calf", "3: hip"]
    ),
    ("text behind a quotation", Array("id,question\n1,\"stiff\" neck\n".utf8), ["1: stiff neck"]),
    (
      "NUL characters", Array("id,question\n1,ne\u{0}ck\n2,hip\n".utf8),
      ["2! has NUL characters; it is damaged, or no text", "2: hip"]
    ),
    (
      "ten megabytes in a cell", Array("id,question\n1,\(long)\n2,hip\n".utf8),
      ["2! is longer than a megabyte", "2: hip"]
    ),
    (
      "ten megabytes in a quoted cell", Array("id,question\n1,\"\(long)\"\n2,hip\n".utf8),
      ["2! is longer than a megabyte", "2: hip"]
    ),
    (
      "ragged rows", Array("id,question\n1\n2,hip,more\n3,hip,\n,\n".utf8),
      [
        "2! has 1 cells where the header has 2", "3! has 3 cells where the header has 2", "3: hip",
        "5! has no text",
      ]
    ),
    (
      "mixed ends of lines", Array("id,question\r\n1,neck\r2,hip\n\r\n3,calf\r\n".utf8),
      ["1: neck", "2: hip", "3: calf"]
    ),
    ("one id twice", Array("id,question\n1,neck\n1,hip\n".utf8), ["1: neck", "1: hip"]),
    (
      "bytes that are no text in any character set",
      Array("id,question\n0,\(umlauts)\n1,ne".utf8) + [0xC3, 0x28, 0x80]
        + Array("ck\n2,hip\n".utf8),
      ["0: \(umlauts)", "1: ne\u{FFFD}(\u{FFFD}ck", "2: hip"]
    ),
    (
      "windows-1252", Array("id,question\n1,".utf8) + [0x67, 0x72, 0xFC, 0x6E] + Array("\n".utf8),
      ["1: grün"]
    ),
    (
      "five thousand columns",
      Array("id,question\n1\(String(repeating: ",x", count: 5000))\n2,hip\n".utf8),
      ["2! has more than 4096 cells", "2: hip"]
    ),
    (
      "nothing but quotation marks",
      Array("id,question\n".utf8) + [UInt8](repeating: 0x22, count: 99_999),
      ["2! has a quotation mark that is never closed"]
    ),
  ]

  @Test(arguments: hostile.indices)
  func `hostile tables lose nothing but their bad rows`(place: Int) throws {
    let (name, bytes, wanted) = Self.hostile[place]
    #expect(try rows(bytes) == wanted, "\(name)")
  }

  @Test func `a quotation that is never closed costs one row of a large table`() throws {
    let table = "id,question\n1,\"neck\n" + String(repeating: "2,hip pain\n", count: 400_000)
    let rows = try rows(table)
    #expect(rows.count == 400_001 && rows[0].hasPrefix("2! has a quotation mark"))
    #expect(rows.dropFirst().allSatisfy { $0 == "2: hip pain" })
  }

  @Test(arguments: ["", "\n\n", ",,\n1,2,3\n", "a,b\n1,neck\n", "\"id,question\n1,neck\n"])
  func `a table without a header that says what is what is an error`(text: String) {
    #expect(throws: CommandError.self) { try rows(text) }
  }

  @Test func `pieces of any size give the same records`() {
    let text = "id,q\r\n1,\"a\"\"b\r\nc\"\r2,\"open\n3,x\n\n4,\"y\"z\n5,\"\"\n"
    func records(size: Int) -> [String] {
      var parser = DelimitedParser(delimiter: 0x2C, line: 1)
      var found: [String] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        parser.take(Array(bytes[start..<min(start + size, bytes.count)])) {
          found.append("\($0)")
        }
      }
      parser.finish { found.append("\($0)") }
      return found
    }
    let whole = records(size: 1000)
    #expect(whole.count == 6)
    for size in 1...9 { #expect(records(size: size) == whole) }
  }

  @Test func `a question's lines end with a line feed`() throws {
    let wanted = ["1: neck\nback\n\nhip"]
    #expect(try rows("id,question\r\n1,\"neck\r\nback\r\rhip\"\r\n") == wanted)
    #expect(try rows(#"{"id":1,"text":"neck\r\nback\r\n\nhip"}"#, name: "q.jsonl") == wanted)
  }

  @Test(arguments: ["\u{A0}", " \u{A0}\t", "\u{3000}", "\u{2003}\u{200B}", "\u{0C}"])
  func `a line of white space of any kind parts questions`(blank: String) throws {
    let text = "Stiff neck\n\(blank)\n\u{A0}Cramp\n\(blank)a\n"
    #expect(try rows(text, name: "q.txt") == ["-: Stiff neck", "-: \u{A0}Cramp\n\(blank)a"])
  }

  @Test(arguments: ["q.txt", "q.csv", "q.jsonl"])
  func `what could not be read is asked without it`(name: String) throws {
    let before = ["q.txt": "", "q.csv": "question\n", "q.jsonl": "{\"text\":\""][name] ?? ""
    let end = name == "q.jsonl" ? "\"}" : ""
    #expect(try rows("\(before)ne\u{FFFD}ck\(end)\n", name: name) == ["-: ne\u{FFFD}ck"])
    let unreadable = try rows("\(before)\u{FFFD}\u{FFFD}\(end)\n", name: name)
    #expect(unreadable.first?.hasSuffix("! has no text that can be read") == true)
  }
}
