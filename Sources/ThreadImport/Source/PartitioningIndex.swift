extension Array {
  /// The first place whose element, and each later one, satisfies a condition.
  ///
  /// - Complexity: O(log *n*).
  func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
