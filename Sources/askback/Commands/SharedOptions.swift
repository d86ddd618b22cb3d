import ArgumentParser
import KnowledgeBase
import Retrieval

/// Where the knowledge base is.
struct KnowledgeBaseOptions: ParsableArguments {
  @Option(
    name: [.customLong("kb"), .customShort("k")],
    help: ArgumentHelp(
      "The knowledge base's folder (default: $ASKBACK_KB, else askback.kb here).",
      valueName: "dir"
    )
  )
  var folder: String?

  /// The folder that the option, the environment or the custom names.
  var path: String { folder ?? Self.defaultFolder }

  /// The folder where no option names one.
  static var defaultFolder: String { Terminal.environment("ASKBACK_KB") ?? "askback.kb" }

  /// Opens the knowledge base to be changed, or a copy of it in memory to try it on.
  ///
  /// An index of a later state goes first: the next state would have its number.
  func writer(rehearsing: Bool = false) throws -> KnowledgeBaseWriter {
    if rehearsing { return try KnowledgeBaseWriter(rehearsingAt: path) }
    let writer = try KnowledgeBaseWriter(at: path)
    try PairIndex.removeForeign(writer.contents)
    return writer
  }
}

/// What to read threads from.
struct SourcePaths: ParsableArguments {
  @Argument(help: "Files or folders; - or nothing for standard input.") var paths: [String] = []

  func validate() throws {
    if paths.isEmpty && Terminal.isTerminal(0) {
      throw ValidationError("Name the files or folders to read, or - for standard input.")
    }
  }

  /// The paths, `-` where none is named.
  var all: [String] { paths.isEmpty ? ["-"] : paths }
}

/// When to mark with colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  /// The style that the choice and the environment (NO_COLOR, CLICOLOR_FORCE, TERM) ask for.
  var style: Style {
    switch self {
    case .always: return .colour
    case .never: return .plain
    case .auto:
      if Terminal.environment("NO_COLOR") != nil { return .plain }
      if Terminal.environment("CLICOLOR_FORCE").map({ $0 != "0" }) == true { return .colour }
      let isDumb = Terminal.environment("TERM").map { $0 == "dumb" } ?? true
      return Terminal.isTerminal(1) && !isDumb ? .colour : .plain
    }
  }
}

/// How results look.
struct ColorOptions: ParsableArguments {
  @Option(help: "Mark with colour: auto, always or never.")
  var color: ColorChoice = .auto

  /// The style that the option and the environment ask for.
  var style: Style { color.style }
}
