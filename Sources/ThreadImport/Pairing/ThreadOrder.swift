import Conversations

/// The order in which the comments of a thread were written, where the page shows it.
struct ThreadOrder: Sendable {
  /// Positions in the document, the earliest comment first; a parent stands before its replies.
  let positions: [Int]

  /// Orders `comments` by date, else by number, else as the document has them.
  ///
  /// - Complexity: O(*n* log *n*), *n* = the number of comments.
  init(of comments: [Comment], parents: [Int?]) {
    let document = Array(comments.indices)
    let keys = Self.moments(of: comments) ?? Self.numbers(of: comments, parents: parents)
    guard let keys else {
      positions = Self.parentsFirst(document, parents: parents)
      return
    }
    let isNewestFirst = Self.isFalling(keys, parents: parents)
    let sorted = document.sorted { one, other in
      if keys[one] != keys[other] { return keys[one] < keys[other] }
      return isNewestFirst && parents[one] == parents[other] ? one > other : one < other
    }
    positions = Self.parentsFirst(sorted, parents: parents)
  }

  /// The comments' moments, if all comments written by people have one.
  private static func moments(of comments: [Comment]) -> [Int]? {
    var moments: [Int] = []
    var latest = 0
    for comment in comments {
      if let date = comment.date, let moment = Moment(date) {
        latest = moment.seconds
      } else if comment.kind == .comment {
        return nil
      }
      moments.append(latest)
    }
    return moments.isEmpty ? nil : moments
  }

  /// The comments' numbers, if all have one and the top level runs one way.
  private static func numbers(of comments: [Comment], parents: [Int?]) -> [Int]? {
    var numbers: [Int] = []
    for comment in comments {
      guard comment.id.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(comment.id)
      else { return nil }
      numbers.append(number)
    }
    let top = numbers.indices.filter { parents[$0] == nil }.map { numbers[$0] }
    let steps = zip(top, top.dropFirst())
    let rising = steps.count { $0 < $1 }
    let falling = steps.count { $0 > $1 }
    return rising == 0 || falling == 0 ? numbers : nil
  }

  private static func isFalling(_ keys: [Int], parents: [Int?]) -> Bool {
    let top = keys.indices.filter { parents[$0] == nil }.map { keys[$0] }
    let steps = zip(top, top.dropFirst())
    return steps.count { $0 > $1 } > steps.count { $0 < $1 }
  }

  /// Moves each comment behind its parent.
  private static func parentsFirst(_ sorted: [Int], parents: [Int?]) -> [Int] {
    var isPlaced = [Bool](repeating: false, count: sorted.count)
    var positions: [Int] = []
    positions.reserveCapacity(sorted.count)
    for position in sorted where !isPlaced[position] {
      var chain = [position]
      isPlaced[position] = true
      while let last = chain.last, let parent = parents[last], !isPlaced[parent] {
        isPlaced[parent] = true
        chain.append(parent)
      }
      positions.append(contentsOf: chain.reversed())
    }
    return positions
  }
}

/// A moment of time read from an ISO 8601 date.
struct Moment: Sendable, Equatable {
  /// Since the beginning of 1970, in the offset's own time zone put right; midnight where the
  /// date has no time.
  let seconds: Int

  /// Reads `2010-03-04`, `2010-03-04T10:16`, `2010-03-04T10:16:17.5+01:00` and the like.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[start..<start + count] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 0x30
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var total = Self.days(year, month, day) * 86_400
    if let hour = number(11, 2), let minute = number(14, 2) {
      total += hour * 3600 + minute * 60 + (number(17, 2) ?? 0)
      if let sign = bytes.dropFirst(16).lastIndex(where: { $0 == 0x2B || $0 == 0x2D }),
        let hours = number(sign + 1, 2)
      {
        let minutes = number(sign + 4, 2) ?? number(sign + 3, 2) ?? 0
        total -= (bytes[sign] == 0x2B ? 1 : -1) * (hours * 3600 + minutes * 60)
      }
    }
    seconds = total
  }

  /// Days since 1970 in the Gregorian calendar, years counted from March.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
