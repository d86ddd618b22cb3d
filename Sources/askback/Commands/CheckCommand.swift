import ArgumentParser
import KnowledgeBase
import Retrieval

/// `askback check`: whether a knowledge base is well.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verify knowledge base and index, say what to do.",
    discussion: """
      Examples:
        askback check                every pair, comment, section and posting
        askback check --repair       and builds the index anew if it is damaged

      A line for each thing: ok, warn or fail, each that is not ok with what to do. --repair makes \
      anew what is made from the pairs, and never changes the pairs.

      Exit status: 0 all is well, 1 something is not, 2 trouble.
      """
  )

  @OptionGroup var knowledgeBase: KnowledgeBaseOptions
  @OptionGroup var color: ColorOptions
  @Flag(help: "Make anew what can be made from the pairs.") var repair = false
  @Flag(help: "Print one JSON object (askback.check/1).") var json = false
  @Flag(name: .shortAndLong, help: "Print only what is not well.") var quiet = false

  func run() throws {
    let report = try report()
    if json {
      try Console.write([try JSONOutput.line(CheckJSON(report, path: knowledgeBase.path))])
    } else {
      let page = CheckPage(report: report, isRepairing: repair, isQuiet: quiet)
      try Console.write(
        page.lines(width: Terminal.width(), style: color.style).map { $0.rendered(color.style) }
      )
    }
    if !report.isWell { throw ExitCode(1) }
  }

  private func report() throws -> HealthReport {
    let folder = knowledgeBase.path
    do {
      var check = try HealthCheck(of: folder)
      let repairs = repair ? try Repair.run(check, in: folder, isQuiet: quiet || json) : []
      if !repairs.isEmpty { check = try HealthCheck(of: folder) }
      return HealthReport(findings: check.findings + [machine], repairs: repairs)
    } catch let error as KnowledgeBaseError {
      guard case .damaged(let detail) = error.reason else { throw error }
      return HealthReport(findings: [
        .init(
          .fail,
          "knowledge base",
          "the database cannot be read: \(detail)",
          fix: "restore a copy, or import the pages again into a new folder"
        ), machine,
      ])
    }
  }

  private var machine: HealthReport.Finding {
    .init(.ok, "askback \(Askback.versionNumber)", Machine.description(color.style))
  }
}
