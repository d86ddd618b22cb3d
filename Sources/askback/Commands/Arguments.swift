import ArgumentParser
import SearchIndex

/// What the argument parser cannot know of our arguments.
enum Arguments {
  /// Puts what only looks like an option behind `--`: any text is a query, so an argument of
  /// `search` that begins with a dash and holds a space or ends the line of a sentence is words.
  static func normalized(_ arguments: [String]) -> [String] {
    guard arguments.first == "search", !arguments.contains("--") else { return arguments }
    let texts = arguments.filter { $0.hasPrefix("-") && $0.contains(where: \.isWhitespace) }
    guard !texts.isEmpty else { return arguments }
    return arguments.filter { !texts.contains($0) } + ["--"] + texts
  }

  /// What to say of a first word that names no command; `nil` if it does name one, or if there is
  /// none.
  static func hint(for arguments: [String]) -> String? {
    guard let word = arguments.dropFirst().first, !word.hasPrefix("-") else { return nil }
    let names = Askback.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !names.contains(word) else { return nil }
    let near = names.compactMap { name in
      EditDistance.between(Array(name.utf8).span, Array(word.utf8).span, limit: 2)
        .map { (name: name, distance: $0) }
    }
    let nearest = near.min { $0.distance < $1.distance }?.name
    let guess = nearest.map { " Did you mean '\($0)'?" } ?? ""
    return "Error: '\(word)' is no askback command.\(guess) See 'askback --help'."
  }
}
