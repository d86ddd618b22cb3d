/// What the ranking looks at in a pair, or in a question that is asked.
struct PairTraits {
  /// The grams of the question.
  var questionGrams: [Gram] = []
  /// The grams of question and answer.
  var grams: [Gram] = []
  /// The different terms of the question, by their numbers.
  var terms: [Int32] = []

  /// How much memory it takes, in bytes, about.
  var byteCount: Int {
    96 + 4 * (questionGrams.count + grams.count + terms.count)
  }

  /// Four letters that stand in a text, and how often.
  struct Gram {
    private let packed: UInt32

    init(place: UInt16, count: UInt8) { packed = UInt32(place) << 8 | UInt32(count) }

    /// Its place among all: a hash.
    ///
    /// Two grams that fall together cost a little sharpness and
    /// nothing else.
    var place: Int { Int(packed >> 8) }
    /// How often it stands there; 255 for more.
    var count: Int { Int(packed & 0xFF) }

    static let places = 1 << 16
  }
}
