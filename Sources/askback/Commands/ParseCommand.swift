import ArgumentParser
import Conversations
import ThreadImport

/// `askback parse PATH`: what import sees in a file, without a knowledge base.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print the threads that import would read from a file."
  )

  @OptionGroup var sources: SourcePaths
  @Option(help: "A name that the coach goes by; may be repeated.") var coach: [String] = []
  @Flag(help: "Print one JSON object (askback.threads/1).") var json = false

  func run() throws {
    let reader = SourceReader(coaches: coach)
    var output = ThreadsOutput(isJSON: json)
    var warnings: [String] = []
    var files = SourceFiles()
    try files.forEach(below: sources.all) { path in
      var pieces = try InputPieces(of: path)
      let content = try reader.read(name: path) {
        try pieces.next()
      } each: { thread in
        try output.add(thread)
      } pairs: { _ in
      }
      warnings += content.warnings.map { "\(path): \($0.description)" }
    }
    try output.finish(warnings: warnings)
    for message in (json ? [] : warnings) + files.failures { Console.report(message) }
    if let leftOut = files.leftOutWords { Console.report("left out: \(leftOut)") }
    if files.count == 0 && files.failures.isEmpty { Console.report("Nothing read.") }
    if files.isTrouble { throw ExitCode(2) }
  }
}
