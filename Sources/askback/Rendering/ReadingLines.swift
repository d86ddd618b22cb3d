import Retrieval

/// What the page says of words that were read as others.
enum ReadingLines {
  /// A line for each word, at most `width` cells wide.
  static func lines(_ readings: [Reading], _ width: Int, _ style: Style) -> [StyledText] {
    readings.flatMap { reading in
      Wrapping.lines(
        StyledText("read ", .aside) + StyledText(CleanText.oneLine(reading.word), .match)
          + StyledText(" as ", .aside) + StyledText(CleanText.oneLine(reading.readAs), .match),
        width: width,
        style: style
      )
    }
  }
}

/// A reading in JSON.
struct ReadingJSON: Encodable {
  private var word: String
  private var readAs: String

  init(_ reading: Reading) {
    word = reading.word
    readAs = reading.readAs
  }

  private enum CodingKeys: String, CodingKey {
    case word
    case readAs = "as"
  }
}
