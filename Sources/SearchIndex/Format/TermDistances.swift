internal import Storage

/// How far apart the terms of a document's field lie, in the order of their numbers: what distances are coded by.
///
/// A distance is told by steps of 2^*s* numbers: for each that is passed over a zero, then a one and *s* bits. *s* rises
/// with the numbers, as terms become rarer: a step has .7 of a term on average (a code of Golomb's with a parameter that
/// changes as it goes). A field with half as many terms as usual has steps twice as long.
struct TermDistances: Sendable {
  /// How many different terms the field has on average, at least 1.
  private let usual: Int
  /// The first number from which on *s* is 1, 2 and so on.
  private let starts: [UInt32]
  /// How many numbers section 11 has of each field.
  static let numbers = 32

  /// Reads those of a field, which must be there.
  init(from bytes: RawSpan, field: Int) {
    func number(_ place: Int) -> UInt32 {
      let offset = 4 * (field * Self.numbers + place)
      precondition(offset >= 0 && offset + 4 <= bytes.byteCount)
      return unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self)
        .littleEndian
    }
    usual = max(1, Int(min(number(0), 1 << 24)))
    starts = (1..<Self.numbers).map(number)
  }

  /// Makes those of a field that has so many different terms in all documents together.
  ///
  /// `frequencies` tells how many documents hold each term, falling.
  init(frequencies: [UInt32], fieldTerms: Int, documentCount: Int) {
    let all = frequencies.reduce(0) { $0 + Int($1) }
    usual = max(1, min(1 << 24, (fieldTerms + documentCount / 2) / max(1, documentCount)))
    var starts = [UInt32](repeating: .max, count: Self.numbers - 1)
    var found = 0
    for (number, frequency) in frequencies.enumerated() {
      // A term is in a field as often as its documents' share of all says.
      let expected = Double(fieldTerms) * Double(frequency) / Double(max(1, all))
      let step = 0.69 * Double(documentCount) / max(expected, 1e-9)
      // 2^s is the nearest power of two.
      while found < starts.count, step * 1.414_213_562 >= Double(UInt64(1) << UInt64(found + 1)) {
        starts[found] = UInt32(number)
        found += 1
      }
    }
    self.starts = starts
  }

  /// The section's bytes of this field.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(UInt32(usual))
    for start in starts { bytes.append(start) }
    return bytes
  }

  /// By how much *s* is higher in a field with so many different terms.
  @inline(__always)
  private func shift(for count: Int) -> Int {
    let (usual, count) = (UInt64(usual * usual), UInt64(count * count))
    // The nearest power of two to the usual number over this one, by squares; -3 to 3.
    var shift = -3
    for bound in 0..<6 { shift &+= usual &<< 5 >= count &<< UInt64(2 * bound) ? 1 : 0 }
    return shift
  }

  /// Writes the terms of a field, of which so many are different, each once.
  func write(_ terms: FieldTerms, different: Int, to bits: inout BitWriter) {
    unsafe starts.withUnsafeBufferPointer { starts in
      var steps = unsafe Steps(starts, shift: shift(for: different))
      for term in terms {
        let term = Int(term)
        // The one before it once more.
        if term < steps.next { continue }
        steps.lengthen()
        var zeros = 0
        while term &- steps.next >= 1 &<< steps.plain {
          zeros &+= 1
          steps.next &+= 1 &<< steps.plain
          steps.lengthen()
        }
        bits.append(zeros: zeros, then: term &- steps.next, bits: steps.plain)
        steps.next = term &+ 1
      }
    }
  }

  /// Reads so many different terms, which are less than `termCount`; returns whether they are sound.
  func read(
    _ count: Int,
    from bits: inout BitCursor,
    into terms: UnsafeMutablePointer<UInt32>,
    termCount: Int
  ) -> Bool {
    // A copy, which need not lie in memory.
    var cursor = bits
    defer { bits = cursor }
    return unsafe starts.withUnsafeBufferPointer { starts in
      var steps = unsafe Steps(starts, shift: shift(for: count))
      for number in 0..<count {
        steps.lengthen()
        var word = cursor.next
        while word.trailingZeroBitCount >= Self.mostSteps {
          steps.pass(Self.mostSteps)
          cursor.skip(Self.mostSteps)
          guard cursor.isSound && steps.next < termCount else { return false }
          word = cursor.next
        }
        let zeros = word.trailingZeroBitCount
        steps.pass(zeros)
        let rest = word &>> UInt64(zeros &+ 1) & (1 &<< UInt64(steps.plain) &- 1)
        let term = steps.next &+ Int(truncatingIfNeeded: rest)
        cursor.skip(zeros &+ 1 &+ steps.plain)
        guard term < termCount else { return false }
        unsafe terms[number] = UInt32(truncatingIfNeeded: term)
        steps.next = term &+ 1
      }
      return cursor.isSound
    }
  }

  /// A one and 34 bits must be left behind so many steps, of the bits that are at hand.
  private static let mostSteps = BitCursor.window - 36
}

/// How long the steps are from the number at hand on.
@safe private struct Steps {
  private let starts: UnsafeBufferPointer<UInt32>
  private let shift: Int
  private var scale = -1
  /// The number at hand.
  var next = 0
  /// Steps are 2^plain long until the number at hand reaches the end.
  private(set) var plain = 0
  private(set) var end = 0

  init(_ starts: UnsafeBufferPointer<UInt32>, shift: Int) {
    unsafe self.starts = starts
    self.shift = shift
  }

  /// Passes over so many steps, which is no loop over them: how many there are cannot be foretold.
  @inline(__always)
  mutating func pass(_ count: Int) {
    var left = count
    while next &+ left &<< plain >= end {
      let shorter = (end &- next &+ 1 &<< plain &- 1) &>> plain
      next &+= shorter &<< plain
      left &-= shorter
      lengthen()
    }
    next &+= left &<< plain
  }

  /// Looks how long they are where the number at hand has changed.
  @inline(__always)
  mutating func lengthen() {
    while end <= next {
      scale &+= 1
      plain = max(0, scale &+ shift)
      end = unsafe scale < starts.count ? Int(starts[scale]) : .max
    }
  }
}
