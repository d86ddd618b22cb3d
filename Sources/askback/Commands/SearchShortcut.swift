import SearchIndex

/// Reads the plain form of a search's arguments without the argument parser.
///
/// The parser asks the Swift runtime some hundred times whether a type conforms to a protocol, each
/// time through all conformances of the program: 12 of the 17 million instructions of a whole
/// command, 2 of its 4 ms. Search is the command that runs in loops, so its plain form goes by
/// here. Whatever is unusual (help, mistakes, abbreviations) gives `nil` and takes the long way,
/// which reads the plain form just so; a test compares the two.
enum SearchShortcut {
  /// Returns the search that the arguments ask for, or `nil`.
  static func run(for arguments: [String]) -> SearchRun? {
    guard arguments.first == "search" else { return nil }
    var words: [String] = []
    var folder: String?
    var color = ColorChoice.auto
    var limit = SearchRun.defaultLimit
    var similarity = Similarity.fields
    var isJSON = false
    var isExact = false
    var showsWeak = false
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--json": isJSON = true
      case "--exact": isExact = true
      case "--weak": showsWeak = true
      case "-k", "--kb":
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        folder = value
      case "-n":
        guard let value = rest.popFirst().flatMap({ Int($0) }), SearchRun.limits.contains(value)
        else { return nil }
        limit = value
      case "--color":
        guard let value = rest.popFirst().flatMap(ColorChoice.init(rawValue:)) else { return nil }
        color = value
      case "--similarity":
        guard let value = rest.popFirst().flatMap(TextbookSimilarity.init(rawValue:))
        else { return nil }
        similarity = value.similarity
      default:
        guard !argument.hasPrefix("-") || argument == "-" else { return nil }
        words.append(argument)
      }
    }
    guard !words.isEmpty || !Terminal.isTerminal(0) else { return nil }
    // `joined` asks the runtime what an array of strings conforms to: .1 ms.
    let question = words.dropFirst().reduce(words.first ?? "") { "\($0) \($1)" }
    return SearchRun(
      question: words.isEmpty || words == ["-"] ? nil : question,
      limit: limit,
      similarity: similarity,
      isExact: isExact,
      folder: folder ?? KnowledgeBaseOptions.defaultFolder,
      isJSON: isJSON,
      showsWeak: showsWeak,
      style: color.style
    )
  }
}
