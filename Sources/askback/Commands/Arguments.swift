import ArgumentParser

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
    let nearest = names.min { distance($0, word) < distance($1, word) }
    let guess = nearest.flatMap { distance($0, word) <= 2 ? " Did you mean '\($0)'?" : nil } ?? ""
    return "Error: '\(word)' is no askback command.\(guess) See 'askback --help'."
  }

  /// The number of letters to insert, delete or exchange between two words (Levenshtein).
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.unicodeScalars)
    var row = Array(0...right.count)
    for (i, letter) in left.unicodeScalars.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let exchange = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(exchange, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
