import Retrieval

extension SelectionReport {
  /// The conditions in their order: "+desk, --since 2018".
  var sentence: String {
    CleanText.oneLine((words + options).joined(separator: ", "))
  }

  /// What to say where the conditions leave nothing to be found.
  var nothing: String? {
    let conditions = words + options
    guard !conditions.isEmpty else { return nil }
    if passing > 0 {
      let pairs =
        passing == 1
        ? "The only pair that passes \(sentence) shares no"
        : "None of the \(passing) pairs that pass \(sentence) shares a"
      return pairs + " word with this question."
    }
    let hint =
      words.isEmpty ? "" : " To ask it in plain words, give the question on standard input."
    if !unmet.isEmpty {
      return "No pair passes \(CleanText.oneLine(unmet.joined(separator: ", nor ")))." + hint
    }
    let together = conditions.count > 1 ? " together" : ""
    return "No pair passes \(sentence)\(together)." + hint
  }
}
