import Conversations
import Foundation
import Testing

@testable import askback

private let pairs = ["necks-1", "necks-3"].map {
  QuestionAnswerPair(id: $0, question: "Why?", answer: "Because of \($0).")
}

/// Runs the dialogue with these answers; returns what was judged and printed.
private func talk(_ answers: String...) throws -> (judged: [String], printed: [String]) {
  var rest = answers[...]
  var judged: [String] = []
  var printed: [String] = []
  try SearchDialogue(
    pairs: pairs,
    read: { rest.popFirst() },
    write: { printed += $0 },
    page: { [$0.answer] },
    judge: { pair, isRight in judged.append("\(pair.id) \(isRight)") }
  ).run()
  return (judged, printed)
}

@Suite struct SearchDialogueTests {
  @Test func `a number opens the pair`() throws {
    let outcome = try talk("2", "q")
    #expect(outcome.printed.contains("Because of necks-3.") && outcome.judged.isEmpty)
  }

  @Test func `y and n with a number judge it`() throws {
    #expect(
      try talk("y 1", "n2", " Y  2 ", "q", "y 1").judged
        == ["necks-1 true", "necks-3 false", "necks-3 true"]
    )
    #expect(try talk("y 1").printed.contains("necks-1: answers the question. Noted."))
  }

  @Test(arguments: ["0", "3", "y 0", "n 9", "-1", "9223372036854775807", "y -9223372036854775808"])
  func `a number that the list has not is told`(answer: String) throws {
    let outcome = try talk(answer, "q")
    #expect(outcome.judged.isEmpty)
    #expect(outcome.printed.contains { $0.hasSuffix("the list has the numbers 1 to 2.") })
  }

  @Test(arguments: ["", "y", "n", "y 1 2", "open 1", "?", "99999999999999999999", "\u{1B}[A", "qq"])
  func `anything else gives help`(answer: String) throws {
    let outcome = try talk(answer, "q")
    #expect(outcome.judged.isEmpty && outcome.printed.contains("N    open pair N of the list"))
  }
}

@Suite struct FeedbackFilesTests {
  private func read(_ workspace: borrowing Workspace, _ name: String) throws -> String {
    try String(contentsOfFile: workspace.path + "/" + name, encoding: .utf8)
  }

  @Test func `judgments are kept in the forms that eval reads`() throws {
    let workspace = try Workspace()
    let corpus = Workspace.package.appendingPathComponent("Corpus").path
    try workspace.askback("import", "-q", "-k", workspace.path, corpus)
    let feedback = FeedbackFiles(in: workspace.path)
    let question =
      "Primary school teacher, \"burning\"\tpain\nfrom the nape \u{202E}to the shoulder"
    try feedback.add(question: question, pair: "why-your-neck-aches-4123", isRight: true)
    try feedback.add(question: question, pair: "why-your-neck-aches-4118", isRight: true)
    try feedback.add(question: question, pair: "why-your-neck-aches-4123", isRight: false)
    try feedback.add(
      question: "\"\"=cmd snowboard",
      pair: "why-your-neck-aches-4118",
      isRight: false
    )
    let lines = try read(workspace, "feedback.questions.tsv").split(separator: "\n")
    #expect(lines.count == 3 && lines[0] == "id\tquestion")
    #expect(
      lines[1].hasSuffix("\tPrimary school teacher, \"burning\" pain from the nape to the shoulder")
    )
    #expect(lines[2].hasSuffix("\t=cmd snowboard"))
    let outcome = try workspace.askback(
      "eval",
      "--questions",
      "feedback.questions.tsv",
      "--qrels",
      "feedback.qrels",
      "-k",
      "."
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("2 questions, 1 of them with an answer"))
  }

  @Test func `a line that was cut off is taken out by the next`() throws {
    let workspace = try Workspace()
    let feedback = FeedbackFiles(in: workspace.path)
    try feedback.add(question: "stiff neck", pair: "a", isRight: true)
    let (qrels, questions) = try (
      read(workspace, "feedback.qrels"), read(workspace, "feedback.questions.tsv")
    )
    try workspace.write(qrels + "5dfe 0", to: "feedback.qrels")
    try workspace.write(String(questions.dropLast(4)), to: "feedback.questions.tsv")
    try feedback.add(question: "stiff neck", pair: "a", isRight: true)
    #expect(try read(workspace, "feedback.qrels") == qrels + qrels)
    #expect(try read(workspace, "feedback.questions.tsv") == questions)
  }

  @Test(arguments: ["", "123", "\u{1B}\u{1B}", "\"\""])
  func `a question without letters is refused, and nothing is written`(question: String) throws {
    let workspace = try Workspace()
    let feedback = FeedbackFiles(in: workspace.path)
    #expect(throws: CommandError.self) {
      try feedback.add(question: question, pair: "a", isRight: true)
    }
    #expect(try workspace.fingerprint().isEmpty)
  }

  @Test func `many at once lose no line`() async throws {
    let workspace = try Workspace()
    let path = workspace.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask {
          let question = "stiff neck \(number % 5)"
          try FeedbackFiles(in: path).add(question: question, pair: "p\(number)", isRight: true)
        }
      }
      try await group.waitForAll()
    }
    #expect(try read(workspace, "feedback.qrels").split(separator: "\n").count == 40)
    #expect(try read(workspace, "feedback.questions.tsv").split(separator: "\n").count == 6)
  }
}
