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

/// Prints threads as they come.
struct ThreadsOutput: ~Copyable {
  private let isJSON: Bool
  private var console = Console()
  private var count = 0

  init(isJSON: Bool) { self.isJSON = isJSON }

  /// Prints a thread.
  mutating func add(_ thread: CommentThread) throws {
    if isJSON {
      // A comment at a time: an encoder needs a kilobyte for each.
      console.text(count == 0 ? ThreadsJSON.start : ",")
      console.text(try ThreadJSON.start(of: thread))
      for (place, comment) in thread.comments.enumerated() {
        console.text((place == 0 ? "" : ",") + (try JSONOutput.line(CommentJSON(comment))))
      }
      console.text(ThreadJSON.end(of: thread))
    } else {
      for line in Self.outline(thread) { console.line(line) }
    }
    count += 1
  }

  /// Prints what closes the output.
  mutating func finish(warnings: [String]) throws {
    if isJSON {
      console.text(count == 0 ? ThreadsJSON.start : "")
      console.line(ThreadsJSON.end(warnings: try JSONOutput.line(warnings)))
    }
    try console.finish()
  }

  /// A thread for the eye: a comment a line, indented by depth.
  private static func outline(_ thread: CommentThread) -> [String] {
    var depths: [String: Int] = [:]
    var lines = [CleanText.oneLine(thread.article.title ?? "(no title)")]
    for comment in thread.comments {
      let depth = comment.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
      depths[comment.id] = depth
      let facts = [
        comment.id, comment.kind == .comment ? nil : comment.kind.rawValue,
        (comment.author ?? "?") + (comment.isPostAuthor ? " (coach)" : ""),
        comment.date ?? comment.dateText,
      ]
      let head = facts.compactMap(\.self).joined(separator: " · ")
      let start = CleanText.oneLine(String(comment.text.prefix(60)))
      lines.append(
        String(repeating: "  ", count: min(depth, 20) + 1) + CleanText.oneLine(head) + "  " + start
      )
    }
    return lines + [""]
  }
}
