import Conversations

/// Finds the comments that say nothing: empty ones, links alone, and second copies.
struct NoiseFinder {
  /// For each comment, whether it is noise.
  private(set) var isNoise: [Bool]
  /// For a copy, the position of the comment that it repeats.
  private(set) var original: [Int: Int] = [:]
  /// Each comment's position by its `id`.
  private(set) var positions: [String: Int] = [:]

  /// Looks through all comments of `reading`.
  init(_ reading: ThreadReading) {
    isNoise = Array(repeating: false, count: reading.comments.count)
    var earlier: [String: Int] = [:]
    for position in reading.order {
      let comment = reading.comments[position]
      if positions[comment.id] == nil { positions[comment.id] = position }
      guard comment.kind == .comment else { continue }
      if reading.traits[position].isEmpty {
        isNoise[position] = true
        continue
      }
      guard reading.traits[position].wordCount >= 5 else { continue }
      let key =
        (reading.keys[position] ?? "") + "\n" + Wording(comment.text).words.joined(separator: " ")
      guard let first = earlier.updateValue(position, forKey: key) else { continue }
      take(copy: position, of: first, reading: reading)
      if isNoise[position] { earlier[key] = first }
    }
  }

  /// Of two copies the one stays that the coach replies to, or the first.
  private mutating func take(copy: Int, of first: Int, reading: ThreadReading) {
    let hasAnswer = { (position: Int) in
      reading.tree.replies[position].contains { reading.coach.isCoach[$0] }
    }
    let isFirstKept = hasAnswer(first) || !hasAnswer(copy)
    isNoise[isFirstKept ? copy : first] = true
    original[isFirstKept ? copy : first] = isFirstKept ? first : copy
  }
}
