import Conversations

/// Finds the comments that say nothing: empty ones, links alone, notices in the place of a comment that
/// was taken away, second copies, advertisements.
struct NoiseFinder {
  /// For each comment, whether it is noise.
  private(set) var isNoise: [Bool]
  /// The positions of the noise that is advertisement.
  private(set) var spam: Set<Int> = []
  /// For a copy, the position of the comment that it repeats.
  private(set) var original: [Int: Int] = [:]
  /// Each comment's position by its `id`.
  private(set) var positions: [String: Int] = [:]

  /// The last comment of each author since the coach's last one, by the key of the name.
  private var latest: [String: (position: Int, words: [String])] = [:]

  /// Looks through all comments of `reading`.
  init(_ reading: ThreadReading) {
    isNoise = Array(repeating: false, count: reading.comments.count)
    var earlier = EarlierWords()
    for position in reading.order {
      let comment = reading.comments[position]
      if positions[comment.id] == nil { positions[comment.id] = position }
      guard comment.kind == .comment else { continue }
      if reading.traits[position].isEmpty || reading.traits[position].isRemovalNotice {
        isNoise[position] = true
        continue
      }
      if isSpam(position, reading) {
        isNoise[position] = true
        spam.insert(position)
        continue
      }
      let words = Wording(comment.text).words
      guard words.count >= 5 else { continue }
      let key = (reading.keys[position] ?? "") + "\n" + words.joined(separator: " ")
      let target = answered(by: position, reading)
      if let first = earlier.position(of: key, to: target) {
        take(copy: position, of: first, reading: reading)
        if !isNoise[position] { earlier.note(position, key, to: target) }
      } else {
        earlier.note(position, key, to: target)
        takeCorrection(position, words: words, reading: reading)
      }
    }
  }

  /// The comment that the coach's reply goes to; of a second copy, the one that it repeats.
  private func answered(by position: Int, _ reading: ThreadReading) -> Int? {
    guard reading.coach.isCoach[position], let parent = reading.tree.parents[position] else {
      return nil
    }
    return original[parent] ?? parent
  }

  /// Whether the comment is an advertisement; never one that the coach wrote or replies to.
  private func isSpam(_ position: Int, _ reading: ThreadReading) -> Bool {
    guard !reading.coach.isCoach[position],
      SpamSigns.areFound(in: reading.comments[position].text, reading.traits[position])
    else { return false }
    return !reading.tree.replies[position].contains { reading.coach.isCoach[$0] }
  }

  /// Takes a comment that its author wrote before in nearly the same words: the first is noise if
  /// nobody has replied to it.
  private mutating func takeCorrection(_ position: Int, words: [String], reading: ThreadReading) {
    if reading.coach.isCoach[position] {
      if !reading.coachReplies { latest.removeAll() }
      return
    }
    guard let name = reading.keys[position] else { return }
    let before = latest.updateValue((position, words), forKey: name)
    guard let before, Self.areAlike(before.words, words), !isNoise[before.position],
      reading.tree.parents[position] == reading.tree.parents[before.position],
      reading.tree.replies[before.position].isEmpty
    else { return }
    isNoise[before.position] = true
    original[before.position] = position
  }

  /// Whether four of five words are the same.
  private static func areAlike(_ one: [String], _ other: [String]) -> Bool {
    let (one, other) = (Set(one), Set(other))
    let shared = one.intersection(other).count
    return shared >= 5 && shared * 5 >= max(one.count, other.count) * 4
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

/// Where the same words of one author stood before.
///
/// The coach may give the same words to several readers ("I have written about this: …"), so replies to
/// different comments are no copies of each other.
private struct EarlierWords {
  private var all: [String: Int] = [:]
  private var replies: [String: [Int: Int]] = [:]

  /// The comment that one with these words, which replies to `target`, is a copy of.
  func position(of words: String, to target: Int?) -> Int? {
    guard let target else { return all[words] }
    if let reply = replies[words]?[target] { return reply }
    return replies[words] == nil ? all[words] : nil
  }

  /// Takes down where these words stand.
  mutating func note(_ position: Int, _ words: String, to target: Int?) {
    all[words] = position
    if let target { replies[words, default: [:]][target] = position }
  }
}
