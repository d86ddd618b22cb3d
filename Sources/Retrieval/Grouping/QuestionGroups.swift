/// Groups questions that ask the same, one after the other: each joins the group whose first
/// question is most like it, or begins a group of its own.
///
/// The same text always joins the same group, though its words be too common to tell anything.
/// Likeness is the cosine, and two terms must be shared if both have two; short questions that each say
/// something of their own are two (*safe with epilepsy*, *safe with varicose veins*). A question is compared only
/// with the first questions that share one of its weightiest rare terms; those that share none cannot
/// be as like as `threshold` (prefix filtering: Bayardo, Ma, Srikant: Scaling Up All Pairs Similarity Search, 2007).
package struct QuestionGroups {
  /// Questions that ask the same.
  package struct Group: Sendable {
    /// How many.
    package fileprivate(set) var size = 0
    /// The first few members: what the typical one is chosen from.
    fileprivate var members: [(row: Int, wording: String, vector: QuestionVector)] = []

    /// The member that is most like the others, of the first few: its row and its wording.
    package var typical: (row: Int, wording: String) {
      let likeness = members.map { one in
        members.reduce(Float(0)) { $0 + one.vector.product($1.vector) }
      }
      let best = likeness.indices.max { (likeness[$0], $1) < (likeness[$1], $0) } ?? 0
      return members.isEmpty ? (0, "") : (members[best].row, members[best].wording)
    }
  }

  /// How like two questions must be.
  ///
  /// On 44 wordings of 11 questions among 24 others, pairs of one
  /// group were right in 98 % and found in half at .45, in all and a third at .55.
  private static let threshold: Float = 0.45
  /// A term that so many groups begin with tells nothing; more are not kept.
  private static let mostLeaders = 512
  private static let mostMembers = 8
  private static let longestWording = 160
  /// So many groups can be joined, some 40 MB; a question that is like none of them stands alone then.
  private static let mostGroups = 1 << 16
  /// So many texts are remembered.
  private static let mostTexts = 1 << 18
  /// A question is compared with so many groups.
  private static let mostCompared = 128

  /// The groups that can be joined, in the order of their first questions.
  package private(set) var groups: [Group] = []
  /// How many groups there are, those of one question that none can join included.
  package private(set) var count = 0
  /// The groups whose first question has a term among its weightiest rare ones.
  private var leaders: [UInt32: [Int32]] = [:]
  /// The groups of the texts that were met, by the texts' names.
  private var texts: [TextName: Int32] = [:]
  /// What a question shares with each group, and the groups with which it shares anything: zeros and none between
  /// two questions.
  private var shared: [Float] = []
  private var sharing: [Int32] = []

  /// Makes an empty list of groups.
  package init() {}

  /// Puts a question into a group and returns the group's place, in `groups` if it can be joined; `name` is that of
  /// its text, and `wording` what of it is shown.
  ///
  /// - Complexity: at most 128 comparisons and 512 steps for each of its rare terms, whatever the number of groups.
  package mutating func add(
    _ vector: QuestionVector,
    name: TextName,
    row: Int,
    wording: @autoclosure () -> String
  ) -> Int {
    let group = texts[name].map(Int.init) ?? place(of: vector) ?? count
    if group == count {
      count += 1
      guard group < Self.mostGroups else { return group }
      begin(vector)
    }
    if texts.count < Self.mostTexts { texts[name] = Int32(truncatingIfNeeded: group) }
    groups[group].size += 1
    if groups[group].members.count < Self.mostMembers {
      groups[group].members.append((row, Self.cut(wording()), vector))
    }
    return group
  }

  /// The group whose first question is most like this one.
  private mutating func place(of vector: QuestionVector) -> Int? {
    let weights = TermWeights(vector.entries)
    var best: (group: Int, likeness: Float)?
    for candidate in candidates(for: vector) {
      guard let leader = groups[candidate].members.first?.vector else { continue }
      let likeness = leader.product(weights)
      guard likeness >= Self.threshold, likeness > best?.likeness ?? 0 else { continue }
      // "My neck hurts" and "my hip hurts" share half of what they say, and are two questions.
      if leader.shared(weights) >= min(2, leader.entries.count, vector.entries.count),
        !leader.isOther(than: vector)
      {
        best = (candidate, likeness)
      }
    }
    return best?.group
  }

  /// The groups whose first question has some of a question's weightiest rare terms, in their order: those that share
  /// most where there are many.
  ///
  /// To compare a question of common words with all of them took 7 ms where there were 10,000.
  private mutating func candidates(for vector: QuestionVector) -> [Int] {
    for entry in vector.prefix(threshold: Self.threshold) {
      for leader in leaders[entry.term] ?? [] {
        if shared[Int(leader)] == 0 { sharing.append(leader) }
        shared[Int(leader)] += entry.weight * entry.weight
      }
    }
    let chosen = sharing.count > Self.mostCompared ? mostSharing() : sharing
    for group in sharing { shared[Int(group)] = 0 }
    sharing.removeAll(keepingCapacity: true)
    return chosen.map(Int.init).sorted()
  }

  /// As many groups as are compared, those that share most.
  private func mostSharing() -> [Int32] {
    // Counted in 1,024ths: there are thousands, and all that is asked for are the highest.
    func level(_ group: Int32) -> Int { min(1_023, Int(1_024 * shared[Int(group)])) }
    var counts = [Int](repeating: 0, count: 1_024)
    for group in sharing { counts[level(group)] += 1 }
    var (least, room) = (1_023, Self.mostCompared)
    while counts[least] <= room, least > 0 {
      room -= counts[least]
      least -= 1
    }
    return sharing.filter { group in
      if level(group) == least { room -= 1 }
      return level(group) > least || (level(group) == least && room >= 0)
    }
  }

  /// Begins a group with this question.
  private mutating func begin(_ vector: QuestionVector) {
    for entry in vector.prefix(threshold: Self.threshold)
    where leaders[entry.term, default: []].count < Self.mostLeaders {
      leaders[entry.term, default: []].append(Int32(truncatingIfNeeded: groups.count))
    }
    groups.append(Group())
    shared.append(0)
  }

  /// The beginning of a wording that is too long.
  private static func cut(_ wording: String) -> String {
    guard wording.utf8.count > longestWording else { return wording }
    let start = String(decoding: wording.utf8.prefix(longestWording), as: UTF8.self)
    let isPlain = start.utf8.allSatisfy { $0 < 0x80 }
    return (isPlain ? start : start.filter { $0 != "\u{FFFD}" }) + "…"
  }
}

extension QuestionVector {
  /// The cosine with another vector.
  fileprivate func product(_ other: QuestionVector) -> Float {
    product(TermWeights(other.entries))
  }

  fileprivate func product(_ weights: TermWeights) -> Float {
    entries.reduce(0) { $0 + $1.weight * weights[$1.term] }
  }

  /// How many terms it shares with another.
  fileprivate func shared(_ weights: TermWeights) -> Int { entries.count { weights[$0.term] > 0 } }

  /// Up to so many terms it is plain what a question is about.
  private static let fewTerms = 6

  /// Whether this question and another are short, and each has terms of its own that weigh about as much
  /// as any that they share: what is alike is the form of the question then, and not its matter.
  fileprivate func isOther(than other: Self) -> Bool {
    entries.count <= Self.fewTerms && other.entries.count <= Self.fewTerms
      && saysMore(than: other) && other.saysMore(than: self)
  }

  private func saysMore(than other: Self) -> Bool {
    var (own, shared): (Float, Float) = (0, 0)
    for entry in entries {
      let square = entry.weight * entry.weight
      let isShared = other.entries.contains { $0.term == entry.term }
      if isShared { shared = max(shared, square) } else { own += square }
    }
    return own >= shared / 2
  }

  /// The rarest terms, without which what is left is shorter than the threshold.
  fileprivate func prefix(threshold: Float) -> ArraySlice<Entry> {
    var left: Float = 0
    for place in entries.indices.reversed() {
      left += entries[place].weight * entries[place].weight
      if left >= threshold * threshold { return entries[...place] }
    }
    return entries[...]
  }
}

/// The weights of a vector's terms, by their hashes: a question is compared with hundreds of others, and a
/// dictionary took most of the time of that.
private struct TermWeights {
  private var terms: [UInt32]
  private var weights: [Float]
  private let mask: Int

  /// Equal terms count together.
  init(_ entries: [QuestionVector.Entry]) {
    var size = 64
    while size < 4 * entries.count { size *= 2 }
    mask = size - 1
    terms = [UInt32](repeating: 0, count: size)
    weights = [Float](repeating: 0, count: size)
    for entry in entries {
      let place = place(of: entry.term)
      terms[place] = entry.term
      weights[place] += entry.weight
    }
  }

  /// A term's weight, 0 where there is none.
  subscript(term: UInt32) -> Float { weights[place(of: term)] }

  /// Where a term is, or would be put; a weight of 0 marks an empty place.
  private func place(of term: UInt32) -> Int {
    var place = Int(truncatingIfNeeded: term) & mask
    while weights[place] != 0 && terms[place] != term { place = (place + 1) & mask }
    return place
  }
}
