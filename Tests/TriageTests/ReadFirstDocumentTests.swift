import Foundation
import Testing

@testable import Triage

@Suite struct ReadFirstDocumentTests {
  @Test func `the document for users has every sign with its source, in order`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Docs/read-first.md")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| ") && $0.contains("http") }.map(String.init)
    let wanted = RedFlagRule.all.map { rule in
      "| \(rule.title) | [\(URL(string: rule.source)?.host() ?? "")](\(rule.source)) |"
    }
    #expect(rows == wanted)
  }

  @Test(arguments: [
    "no fever", "I haven't noticed, in all these weeks, any numbness", "chest pain: none",
    "the doctor ruled out a clot", "you asked about fainting, and it never happened",
  ])
  func `denials that the document names are none`(text: String) {
    #expect(RedFlags.found(in: Wording(text)).isEmpty)
  }

  @Test(arguments: [
    "tablets don't touch the chest pain", "my hand is not only numb but weak",
    "no cough, just a fever and a stiff neck", "I cant brethe", "my calf is like a log",
  ])
  func `signs that the document names are seen`(text: String) {
    #expect(!RedFlags.found(in: Wording(text)).isEmpty)
  }
}
