#if canImport(Glibc)
private import Glibc
#else
private import Darwin
#endif

/// Numbers that are zeros at first, and cost nothing until they are touched.
@safe final class ZeroMemory {
  private let numbers: UnsafeMutablePointer<Int32>
  private let count: Int

  /// Takes memory for so many numbers.
  init(_ count: Int) {
    self.count = count
    // From the system, which gives zeros without writing them.
    guard let memory = unsafe calloc(max(1, count), MemoryLayout<Int32>.stride) else {
      preconditionFailure("no memory for \(count) numbers")
    }
    unsafe numbers = memory.bindMemory(to: Int32.self, capacity: max(1, count))
  }

  deinit { unsafe free(numbers) }

  subscript(place: Int) -> Int32 {
    @inline(__always) get {
      precondition(place >= 0 && place < count)
      return unsafe numbers[place]
    }
    set {
      precondition(place >= 0 && place < count)
      unsafe numbers[place] = newValue
    }
  }
}
