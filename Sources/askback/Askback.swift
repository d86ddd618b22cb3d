import ArgumentParser

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The command `askback`: reads arguments, calls a library, prints.
@main
struct Askback: ParsableCommand {
  /// The version of the command.
  static let versionNumber = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "askback",
    abstract: "Finds the past answers to a new question in a blog's comment threads.",
    discussion: """
      Examples:
        askback import saved-pages/            read pages, build the index
        askback search "stiff neck after a long drive, tingling arm"
        askback show stiff-neck-12             one pair in full

      Exit status: 0 found or done, 1 nothing found or not well, 2 trouble.
      """,
    version: "askback \(versionNumber)",
    groupedSubcommands: [
      CommandGroup(name: "Build", subcommands: [ImportCommand.self, IndexCommand.self]),
      CommandGroup(
        name: "Ask",
        subcommands: [SearchCommand.self, MatchCommand.self, ShowCommand.self]
      ),
      CommandGroup(
        name: "Care",
        subcommands: [
          ReviewCommand.self, StatsCommand.self, CheckCommand.self, ExportCommand.self,
        ]
      ),
      CommandGroup(name: "Measure", subcommands: [EvalCommand.self]),
      CommandGroup(name: "Look", subcommands: [ParseCommand.self]),
    ]
  )

  /// Runs the command and ends the process with 0, with the status that the command gives, or
  /// with 2 for trouble, mistaken arguments included.
  static func main() {
    guard Descriptor.openStandardStreams() else { terminate(2) }
    var folder: String?
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if let search = SearchShortcut.run(for: arguments) {
        folder = search.folder
        try search.run()
      }
      var command = try parseAsRoot(Arguments.normalized(arguments))
      folder = (command as? any KnowledgeBaseCommand)?.knowledgeBase.path
      try command.run()
    } catch let status as ExitCode {
      terminate(status.rawValue)
    } catch {
      terminate(status(after: error, in: folder))
    }
  }

  /// Prints what an error says; one may be the answer to a question: `--help`, `--version`.
  private static func status(after error: any Error, in folder: String?) -> Int32 {
    guard exitCode(for: error) == .success else {
      let message = Arguments.hint(for: CommandLine.arguments) ?? fullMessage(for: error)
      Console.report(folder.map { ErrorWords.words(message, in: $0) } ?? message)
      return 2
    }
    do {
      try Console.write([fullMessage(for: error)])
      return 0
    } catch {
      Console.report("Error: \(error)")
      return 2
    }
  }
}

/// Ends the process.
func terminate(_ status: Int32) -> Never { exit(status) }
