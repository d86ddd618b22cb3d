import ArgumentParser
import Conversations
import ThreadImport

/// `askback parse PATH`: what import sees in a file, without a knowledge base.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print the threads that import would read from a file."
  )

  @Argument(help: "Files or folders; - for standard input.") var paths: [String]
  @Option(help: "A name that the coach goes by; may be repeated.") var coach: [String] = []
  @Flag(help: "Print one JSON object (askback.threads/1).") var json = false

  func run() throws {
    let reader = SourceReader(coaches: coach)
    let files = try paths.flatMap { path throws(CommandError) in try InputFile.files(below: path) }
    var output = ThreadsOutput(isJSON: json)
    var warnings: [String] = []
    var failures: [String] = []
    for path in files {
      do {
        var pieces = try InputPieces(of: path)
        let content = try reader.read(name: path) {
          try pieces.next()
        } each: { thread in
          try output.add(thread)
        } pairs: { _ in
        }
        warnings += content.warnings.map { "\(path): \($0.description)" }
      } catch let error as SourceError {
        failures.append(error.description)
      }
    }
    try output.finish(warnings: warnings)
    for message in json ? failures : warnings + failures { Console.report(message) }
    if !failures.isEmpty { throw ExitCode(2) }
  }
}
