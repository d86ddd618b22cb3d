#if canImport(Glibc)
private import Glibc
#else
private import Darwin
#endif

/// Numbers that are zeros at first, and cost nothing until they are touched.
///
/// For loops that go from place to place: an array is asked for its uniqueness as well each time.
/// They are numbers by agreement only: to look up that a type is one takes .1 ms when a process begins.
@safe final class ZeroMemory<Number: BitwiseCopyable> {
  private let numbers: UnsafeMutablePointer<Number>
  private let count: Int

  /// Takes memory for so many numbers.
  init(_ count: Int) {
    self.count = count
    // From the system, which gives zeros without writing them.
    guard let memory = unsafe calloc(max(1, count), MemoryLayout<Number>.stride) else {
      preconditionFailure("no memory for \(count) numbers")
    }
    unsafe numbers = memory.bindMemory(to: Number.self, capacity: max(1, count))
  }

  deinit { unsafe free(numbers) }

  /// Whether a place is one of them, by one comparison.
  @inline(__always)
  private func contains(_ place: Int) -> Bool {
    UInt(bitPattern: place) < UInt(bitPattern: count)
  }

  subscript(place: Int) -> Number {
    @inline(__always) get {
      precondition(contains(place))
      return unsafe numbers[place]
    }
    @inline(__always) set {
      precondition(contains(place))
      unsafe numbers[place] = newValue
    }
  }

  /// Makes all of them zeros again.
  func clear() { unsafe memset(numbers, 0, count * MemoryLayout<Number>.stride) }

  /// Adds the numbers of a range to a list.
  func append(_ range: Range<Int>, to list: inout [Number]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    unsafe list += UnsafeBufferPointer(start: numbers + range.lowerBound, count: range.count)
  }
}
