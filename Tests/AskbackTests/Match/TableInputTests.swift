import Testing

@testable import askback

/// How `match` tells tables and their columns.
@Suite struct TableInputTests {
  private static let table =
    "id,Your question\n1,my back hurts after lifting\n2,I have a fever and cough\n"
  private static let wanted = ["1: my back hurts after lifting", "2: I have a fever and cough"]

  @Test(arguments: ["unnamed", "q.txt", "q.csv"])
  func `a table is read where a column is named`(name: String) throws {
    let columns = [
      TableQuestions.Columns(question: "Your question"), .init(question: "2"), .init(id: "ID"),
    ]
    for columns in columns {
      #expect(try InputRows.rows(Self.table, name: name, columns: columns) == Self.wanted)
    }
    let refusal = InputRows.refusal(of: Self.table, name: name, columns: .init(question: "x"))
    #expect(
      refusal == "\(name), line 1: --question-column x: there is no such column."
        + " There are: id, Your question."
    )
  }

  @Test(arguments: [
    ",", ";", "\t", "|",
  ])
  func `a table is known by its look`(separator: String) throws {
    let text = Self.table.split(separator: ",").joined(separator: separator)
    for name in ["unnamed", "q.txt"] {
      #expect(try InputRows.rows(text, name: name) == Self.wanted)
      #expect(try InputRows.rows("\n \r\n" + text, name: name) == Self.wanted)
    }
  }

  @Test(arguments: [
    "My back hurts, badly\nMy knee hurts, a lot\nMy hip, too\n",
    "My back hurts, badly, since Monday\nand I sit, too.\n",
    "Dear Kim,\nmy neck,\nmy back\n", "neck,back\n", "Neck; back; hip\nHeat; cold; rest\nA; b; c\n",
  ])
  func `prose with commas is prose`(text: String) throws {
    for name in ["unnamed", "q.txt"] {
      #expect(try InputRows.rows(text, name: name).count == 1)
    }
  }

  @Test(arguments: [
    "Message ID,From,Feedback", "Date of message,From,Feedback", "id,Question,Question",
    "id,text,message", "your message,comment author,our comment", "id,date", "Question about knees",
  ])
  func `a column that is not clear is asked for`(header: String) {
    let refusal = InputRows.refusal(of: "\(header)\na,b,c\n", name: "q.csv")
    let list = header.split(separator: ",").joined(separator: ", ")
    #expect(refusal?.contains("line 1: which column holds the question?") == true)
    #expect(refusal?.contains(": \(list). If that is no header") == true)
  }

  @Test(arguments: ["Message ID,Feedback\n", "Date of message,id,Client message\n,"])
  func `a column that is something else's is no question`(text: String) throws {
    #expect(
      try InputRows.rows(text + "m1,neck\n", name: "q.csv").first?.hasSuffix(": neck") == true
    )
  }

  @Test func `two columns of one name are told apart by number`() throws {
    let text = "id,Question,Question\n1,neck,hip\n"
    let refusal = InputRows.refusal(of: text, name: "q.csv", columns: .init(question: "question"))
    #expect(refusal?.hasSuffix("columns 2, 3 have that name. Say the number.") == true)
    #expect(try InputRows.rows(text, name: "q.csv", columns: .init(question: "3")) == ["1: hip"])
  }

  @Test(arguments: [
    "7,I have a question about my neck pain\n8,my knee hurts\n",
    "I have a question about my neck pain\nmy knee hurts\n", "kim@example.org,neck question\n",
    "2026-01-05,My question\n",
  ])
  func `a table without a header loses no question`(text: String) {
    for columns in [TableQuestions.Columns(), .init(question: "1")] {
      let refusal = InputRows.refusal(of: text, name: "q.csv", columns: columns)
      #expect(refusal?.contains("q.csv, line 1: there is no header") == true)
    }
  }

  @Test func `blank lines before the header change nothing but the lines' numbers`() throws {
    let text = "\n \r\n\rid;question\n1;my back hurts, badly\n2\n"
    #expect(
      try InputRows.rows(text, name: "l.csv") == [
        "1: my back hurts, badly", "6! has 1 cells where the header has 2",
      ]
    )
  }

  @Test(arguments: [",", ";"])
  func `a table named for tabs may hold other separators`(separator: String) throws {
    let text = Self.table.split(separator: ",").joined(separator: separator)
    #expect(try InputRows.rows(text, name: "q.tsv") == Self.wanted)
    let tabs = "question\tid, if any\nneck, back\t1\n"
    #expect(try InputRows.rows(tabs, name: "q.tsv") == ["-: neck, back"])
    #expect(try InputRows.rows("question\nneck, back\n", name: "q.tsv") == ["-: neck, back"])
  }

  @Test func `a separator has no space behind it`() throws {
    let text = "Name (last, first);Your question\nA;neck, back\n"
    #expect(try InputRows.rows(text, name: "q.csv") == ["-: neck, back"])
  }
}
