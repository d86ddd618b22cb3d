import ArgumentParser
import Retrieval

/// What the pairs must be that a search may find.
struct SearchFilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only pairs answered then or later: YYYY, YYYY-MM or YYYY-MM-DD.",
      valueName: "date"
    )
  )
  var since: String?
  @Option(
    help: ArgumentHelp("Only pairs answered then or earlier, or in that month.", valueName: "date")
  )
  var until: String?
  @Option(
    help: ArgumentHelp("Only articles whose title or address holds this.", valueName: "pattern")
  )
  var article: String?
  @Option(help: ArgumentHelp("Only questions of this person.", valueName: "name"))
  var asker: String?
  @Option(help: "Look in the question, the answer or both.")
  var field = FieldChoice.both
  @Option(
    help: ArgumentHelp("More like this pair: its question is what is asked.", valueName: "id")
  )
  var like: String?

  /// The fields that can be asked for by name.
  enum FieldChoice: String, ExpressibleByArgument, CaseIterable {
    case question
    case answer
    case both
  }

  /// The filters that the options ask for.
  var filters: SearchFilters {
    var filters = SearchFilters()
    filters.since = since
    filters.until = until
    filters.article = article
    filters.asker = asker
    filters.field = PairField(rawValue: field.rawValue)
    filters.like = like
    return filters
  }

  func validate() throws {
    for (name, value) in [("--since", since), ("--until", until)] {
      if let value, !Self.isDate(value) {
        throw ValidationError("\(name) \(value): give a date as 2019, 2019-05 or 2019-05-02.")
      }
    }
    // "2019" with "2019-05" leaves the months up to May.
    if let since, let until {
      let length = min(since.count, until.count)
      if since.prefix(length) > until.prefix(length) {
        throw ValidationError("--since \(since) is later than --until \(until): nothing can pass.")
      }
    }
    let texts = [
      ("--article", article, "a part of an article's title or address"),
      ("--asker", asker, "a name"), ("--like", like, "a pair's id, as search prints it"),
    ]
    for (name, value, wanted) in texts {
      if let value, value.allSatisfy(\.isWhitespace) {
        throw ValidationError("\(name) is empty: give \(wanted).")
      }
    }
  }

  /// Whether a text is a year, a month or a day of the calendar, in ISO 8601.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard parts.count <= 3,
      zip(parts, lengths).allSatisfy({ part, length in
        part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count > 1 else { return true }
    guard (1...12).contains(numbers[1]) else { return false }
    let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return numbers.count < 3 || (1...days[numbers[1] - 1]).contains(numbers[2])
  }
}
