/// Names of which each is given out once: a second "7" becomes "7-2".
struct UniqueNames {
  private var used: Set<String>
  private var repetitions: [String: Int] = [:]

  /// Begins with names that are taken.
  init(_ taken: some Sequence<String>) { used = Set(taken) }

  /// Returns the name, or if it is taken the next one that is made of it.
  mutating func take(_ base: String) -> String {
    var name = base
    while !used.insert(name).inserted {
      repetitions[base, default: 1] += 1
      name = "\(base)-\(repetitions[base, default: 0])"
    }
    return name
  }
}
