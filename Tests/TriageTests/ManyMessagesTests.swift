import Foundation
import Testing
import Triage

/// Thousands of messages, a line each, that were written without sight of the rules: a change that
/// makes one better must not make many worse.
@Suite struct ManyMessagesTests {
  private func lines(of file: String) throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Fixtures/\(file)"), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  @Test func `of messages with a sign at least 98 in 100 are flagged`() throws {
    let messages = try lines(of: "signs.txt")
    let missed = messages.filter { RedFlags.found(in: Wording($0)).isEmpty }
    #expect(messages.count > 3000 && missed.count * 50 <= messages.count, "\(missed)")
  }

  @Test func `of messages without a sign at most 1 in 100 are flagged`() throws {
    let messages = try lines(of: "no-signs.txt")
    let wrong = messages.filter { !RedFlags.found(in: Wording($0)).isEmpty }
    #expect(messages.count > 3300 && wrong.count * 100 <= messages.count, "\(wrong)")
  }
}
