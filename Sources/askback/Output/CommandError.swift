/// Trouble that a command meets: a sentence that says what, where and what to do.
///
/// The exit status is 2.
struct CommandError: Error, CustomStringConvertible {
  /// The sentence.
  var description: String

  init(_ description: String) { self.description = description }
}
