import Foundation
import Testing

@testable import askback

/// The page that `match --report` writes.
@Suite struct MatchReportTests {
  private func report(_ questions: [(String, String)]) throws -> String {
    let workspace = try MatchBlog.workspace()
    let lines = try questions.map { id, text in
      String(
        decoding: try JSONSerialization.data(withJSONObject: ["id": id, "text": text]),
        as: UTF8.self
      )
    }
    try workspace.write(lines.joined(separator: "\n"), to: "<q>.jsonl")
    let outcome = try workspace.askback("match", "<q>.jsonl", "-o", "out", "--report", "out.html")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!FileNames.exists(workspace.path + "/out.html.part"))
    return try String(contentsOfFile: workspace.path + "/out.html", encoding: .utf8)
  }

  @Test func `the page shows pictures, rows, answers and marks`() throws {
    let page = try report(MatchBlog.questions)
    #expect(page.components(separatedBy: "<tr data-row").count == 6)
    #expect(page.components(separatedBy: "<svg").count == 4 && page.contains("data-words=\"g2\""))
    #expect(page.contains("<mark>neck</mark>") && page.contains("Asked more than once"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func `one message is one, and a page without a file is refused`() throws {
    let page = try report([("a1", "Stiff neck")])
    #expect(page.contains("<p>1 message from "))
    let workspace = try MatchBlog.workspace()
    try workspace.write("Stiff neck\n", to: "q.txt")
    let outcome = try workspace.askback("match", "q.txt", "--report", "-")
    #expect(outcome.status == 2 && outcome.errors.contains("--report -: name a file"))
    #expect(!FileNames.exists(workspace.path + "/-"))
  }

  @Test func `texts cannot become markup or scripts`() throws {
    let hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)> \"' neck & stiff"
    let page = try report([(hostile, hostile), ("\" onclick=\"x", hostile + " \u{202E}")])
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(!page.contains("<img") && !page.contains("\" onclick") && !page.contains("\u{202E}"))
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;"))
    #expect(HTMLText.link("javascript:alert(1)", "x") == "x")
  }

  @Test(arguments: ["style", "script"])
  func `the policy names the very style and script of the page`(name: String) throws {
    let page = try report(MatchBlog.questions)
    let start = try #require(page.range(of: "<\(name)>"))
    let end = try #require(page.range(of: "</\(name)>"))
    let workspace = try Workspace()
    let sum = try workspace.shell(
      "sha256sum",
      [],
      input: String(page[start.upperBound..<end.lowerBound])
    )
    let digits = Array(sum.output.prefix(64))
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { place in
      place + 1 < digits.count ? UInt8(String(digits[place...place + 1]), radix: 16) : nil
    }
    #expect(
      bytes.count == 32
        && page.contains("\(name)-src 'sha256-\(Data(bytes).base64EncodedString())'")
    )
  }

  @Test func `a report that was interrupted goes on to the same page`() throws {
    let workspace = try MatchBlog.workspace()
    let lines = (1...40).map {
      "{\"id\":\($0),\"text\":\"stiff neck case \($0 / 2) since the drive\"}\n"
    }
    try workspace.write(lines.joined(), to: "q.jsonl")
    var options = MatchOptions(
      input: workspace.path + "/q.jsonl",
      output: workspace.path + "/out",
      report: workspace.path + "/out.html",
      workers: 2,
      isQuiet: true,
      folder: workspace.path + "/askback.kb"
    )
    func page() throws -> String {
      try String(contentsOfFile: workspace.path + "/out.html", encoding: .utf8)
    }
    let whole = try MatchRun(options)
    #expect(try whole.run())
    try whole.finish(isComplete: true)
    let wanted = try page()
    do {
      let run = try MatchRun(options) { $0 >= 17 }
      #expect(try !run.run())
      try run.finish(isComplete: false)
    }
    _ = try workspace.shell("printf x >> out.html.part; rm out.html", [])
    options.isResuming = true
    let run = try MatchRun(options)
    #expect(try run.run())
    try run.finish(isComplete: true)
    #expect(try page() == wanted)
  }
}
