import Conversations

/// Prints threads as they come.
struct ThreadsOutput: ~Copyable {
  private let isJSON: Bool
  private var console = Console()
  private var count = 0
  /// Threads of a file that mixes articles, which are printed in the order of the file.
  private var mixed: [CommentThread] = []
  private var mixedCount = 0

  /// How many comments are put in the order of the file; more of them are printed by article.
  private static let mixedLimit = 20_000

  init(isJSON: Bool) { self.isJSON = isJSON }

  /// Prints a thread, at once or when the file is read.
  mutating func add(_ thread: CommentThread) throws {
    mixedCount += thread.comments.count
    guard isJSON, !thread.sourceOrder.isEmpty, thread.sourceOrder.count == thread.comments.count,
      mixedCount <= Self.mixedLimit
    else {
      try printMixed()
      return try print(thread)
    }
    mixed.append(thread)
  }

  /// Prints threads in the order in which their comments stand in the file: each run of comments
  /// of one article is a thread of its own.
  private mutating func printMixed() throws {
    let order = mixed.indices.flatMap { thread in
      mixed[thread].sourceOrder.enumerated().map { (thread, $0.offset, place: $0.element) }
    }
    let parts = mixed
    mixed = []
    var run: CommentThread?
    var last: Int?
    for (thread, comment, _) in order.sorted(by: { $0.place < $1.place }) {
      if thread != last, let run { try print(run) }
      if thread != last {
        run = parts[thread]
        run?.comments = []
      }
      run?.comments.append(parts[thread].comments[comment])
      last = thread
    }
    if let run { try print(run) }
  }

  private mutating func print(_ thread: CommentThread) throws {
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
    try printMixed()
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
