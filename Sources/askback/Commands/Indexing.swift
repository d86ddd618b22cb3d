import ArgumentParser
import KnowledgeBase
import Retrieval

/// Building an index with a line of progress, until the user asks to stop.
enum Indexing {
  /// Brings the index up to date; a run that is interrupted ends with 130, as a shell has it.
  static func run(
    _ contents: KnowledgeBase,
    full: Bool,
    memory: Int = PairIndex.defaultMemory,
    isQuiet: Bool
  ) throws -> PairIndex.Report {
    Interruption.watch()
    var progress: MatchProgress?
    defer { progress?.erase() }
    do {
      return try PairIndex.bringUpToDate(
        contents,
        full: full,
        memory: memory,
        threads: Machine.cores
      ) { done, total in
        if progress == nil {
          progress = MatchProgress("Indexing", total: total, isQuiet: isQuiet)
        }
        progress?.update(rows: done, bytes: done)
        return !Interruption.isAsked
      }
    } catch RetrievalError.interrupted {
      progress?.erase()
      Console.report(ErrorWords.words("\(RetrievalError.interrupted)", in: contents.path))
      throw ExitCode(130)
    }
  }

  /// Says that a search goes by an index that is older than the knowledge base.
  static func reportStale(_ folder: String) {
    let command = ShellWord.askback("index", in: folder)
    Console.report("askback: the index is older than the knowledge base; run '\(command)'.")
  }
}
