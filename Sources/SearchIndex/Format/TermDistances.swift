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
    let shift = shift(for: different)
    var (next, scale) = (0, 0)
    // How many numbers a step has, as 2^plain, and from where on it has more.
    var (plain, end) = (max(0, shift), starts.first.map { Int($0) } ?? .max)
    for term in terms {
      let term = Int(term)
      // The one before it once more.
      if term < next { continue }
      var zeros = 0
      while true {
        while next >= end {
          scale += 1
          plain = max(0, scale + shift)
          end = scale < starts.count ? Int(starts[scale]) : .max
        }
        if term &- next < 1 &<< plain { break }
        zeros &+= 1
        next &+= 1 &<< plain
      }
      let distance = term &- next
      if zeros &+ 1 &+ plain <= 32 {
        bits.append(1 &<< zeros | distance &<< (zeros &+ 1), bits: zeros &+ 1 &+ plain)
      } else {
        bits.append(zeros: zeros)
        bits.append(distance, bits: plain)
      }
      next = term &+ 1
    }
  }

  /// Reads so many different terms, which are less than `termCount`; returns whether they are sound.
  @inline(__always)
  func read(
    _ count: Int,
    from bits: inout BitCursor,
    into terms: UnsafeMutablePointer<UInt32>,
    termCount: Int
  ) -> Bool {
    let shift = shift(for: count)
    return unsafe starts.withUnsafeBufferPointer { starts in
      var (next, scale, plain, end) = (0, -1, 0, 0)
      // Steps are 2^plain long until the number at hand reaches the end.
      @inline(__always)
      func lengthenSteps() {
        while end <= next {
          scale &+= 1
          plain = max(0, scale &+ shift)
          end = unsafe scale < starts.count ? Int(starts[scale]) : .max
        }
      }
      for number in 0..<count {
        lengthenSteps()
        var word = bits.next
        var used = 0
        while true {
          let zeros = word.trailingZeroBitCount
          // Mostly all steps are as long: how many there are cannot be foretold, so they are not gone one by one.
          if zeros &+ used < BitCursor.window - 36, next &+ zeros &<< plain < end {
            next &+= zeros &<< plain
            word &>>= UInt64(zeros)
            used &+= zeros
            break
          }
          next &+= 1 &<< plain
          word &>>= 1
          used &+= 1
          lengthenSteps()
          // A one and 34 bits behind it must be left of those at hand.
          if used == BitCursor.window - 36 {
            bits.skip(used)
            guard bits.isSound && next < termCount else { return false }
            (word, used) = (bits.next, 0)
          }
        }
        let term = next &+ Int(truncatingIfNeeded: word &>> 1 & (1 &<< UInt64(plain) &- 1))
        bits.skip(used &+ 1 &+ plain)
        guard term < termCount else { return false }
        unsafe terms[number] = UInt32(truncatingIfNeeded: term)
        next = term &+ 1
      }
      return bits.isSound
    }
  }
}
