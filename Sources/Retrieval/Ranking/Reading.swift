/// A word of the question that no past pair holds, and the word that it was read as.
package struct Reading: Sendable, Equatable {
  /// The word as the question has it.
  package var word: String
  /// What it was read as: a word of past pairs.
  package var readAs: String

  /// Makes a reading.
  package init(word: String, readAs: String) {
    self.word = word
    self.readAs = readAs
  }
}
