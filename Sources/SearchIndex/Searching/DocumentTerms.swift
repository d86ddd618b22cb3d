/// A document's terms as a segment numbers them, field by field: rising, each as often as it stands there.
///
/// One is filled again and again. It lies in memory of its own: an array is asked for its uniqueness and its
/// bounds at each term, which took longer than reading it.
@safe final class DocumentTerms {
  private var memory: UnsafeMutablePointer<UInt32>
  private var capacity = 256
  /// Where each field ends.
  private let ends: UnsafeMutablePointer<Int>
  /// How many fields there are.
  let fieldCount: Int

  /// Makes room for documents of so many fields.
  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    unsafe ends = .allocate(capacity: fieldCount)
    unsafe ends.initialize(repeating: 0, count: fieldCount)
    unsafe memory = .allocate(capacity: capacity)
    unsafe memory.initialize(repeating: 0, count: capacity)
  }

  deinit {
    unsafe memory.deallocate()
    unsafe ends.deallocate()
  }

  /// The terms of a field, until the next document is read.
  subscript(field: Int) -> FieldTerms {
    let range = range(of: field)
    return unsafe FieldTerms(memory + range.lowerBound, count: range.count)
  }

  /// The terms of all fields, one field after the other.
  var all: FieldTerms { unsafe FieldTerms(memory, count: range(of: fieldCount - 1).upperBound) }

  /// How many terms a field has, those that stand twice counted twice: its length.
  func length(of field: Int) -> Int { range(of: field).count }

  @inline(__always)
  private func range(of field: Int) -> Range<Int> {
    precondition(field >= 0 && field < fieldCount)
    return unsafe (field == 0 ? 0 : ends[field - 1])..<ends[field]
  }

  /// Fills a field anew, and makes those behind it empty.
  ///
  /// `body` is lent room for so many terms, puts some down and returns how many, or `nil` if something is
  /// wrong with them; so does this.
  @inline(__always)
  func fill(
    _ field: Int,
    room: Int,
    _ body: (UnsafeMutablePointer<UInt32>) -> Int?
  ) -> Bool {
    let start = range(of: field).lowerBound
    if capacity < start + room { grow(to: 2 * (start + room)) }
    guard let count = unsafe body(memory + start) else { return false }
    precondition(count >= 0 && count <= room)
    for behind in field..<fieldCount { unsafe ends[behind] = start + count }
    return true
  }

  /// Makes all fields empty.
  func removeAll() {
    for field in 0..<fieldCount { unsafe ends[field] = 0 }
  }

  /// Adds a term behind all others: to the last field, or to the one that `end` says next.
  @inline(__always)
  func append(_ term: UInt32) {
    let end = unsafe ends[fieldCount &- 1]
    if end == capacity { grow(to: 2 * capacity) }
    unsafe memory[end] = term
    unsafe ends[fieldCount &- 1] = end &+ 1
  }

  /// Has a field end with the last term of all.
  func end(_ field: Int) {
    precondition(field >= 0 && field < fieldCount)
    unsafe ends[field] = ends[fieldCount - 1]
  }

  /// Puts other numbers in the place of terms; they need not rise then.
  func replace(_ number: (_ term: UInt32) -> UInt32) {
    for place in 0..<range(of: fieldCount - 1).upperBound {
      unsafe memory[place] = number(memory[place])
    }
  }

  /// Puts the terms of each field in order.
  func sort(by sorter: borrowing TermSorter) {
    for field in 0..<fieldCount {
      let range = range(of: field)
      unsafe sorter.sort(
        UnsafeMutableBufferPointer(start: memory + range.lowerBound, count: range.count)
      )
    }
  }

  private func grow(to size: Int) {
    let new = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
    unsafe new.initialize(repeating: 0, count: size)
    unsafe new.update(from: memory, count: capacity)
    unsafe memory.deallocate()
    unsafe memory = new
    capacity = size
  }
}

/// The terms of a field, lent until its document is read anew.
@safe struct FieldTerms: Sequence {
  private let terms: UnsafePointer<UInt32>
  /// How many there are.
  let count: Int

  fileprivate init(_ terms: UnsafePointer<UInt32>, count: Int) {
    unsafe self.terms = terms
    self.count = count
  }

  /// How many different ones there are, if they rise.
  var differentCount: Int {
    var (last, count) = (UInt32.max, 0)
    for term in self {
      count &+= term == last ? 0 : 1
      last = term
    }
    return count
  }

  /// Goes through the terms.
  @inline(__always)
  func makeIterator() -> Iterator { unsafe Iterator(place: terms, end: terms + count) }

  /// A place among the terms.
  @safe struct Iterator: IteratorProtocol {
    fileprivate var place: UnsafePointer<UInt32>
    fileprivate let end: UnsafePointer<UInt32>

    /// The term there; moves on.
    @inline(__always)
    mutating func next() -> UInt32? {
      guard unsafe place < end else { return nil }
      defer { unsafe place += 1 }
      return unsafe place.pointee
    }
  }
}
