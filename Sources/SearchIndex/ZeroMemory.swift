#if canImport(Glibc)
private import Glibc
#else
private import Darwin
#endif

/// Memory of zeros that costs nothing until it is touched.
enum ZeroMemory {
  /// Returns room for so many numbers, at least one; to be freed.
  static func allocate(_ count: Int) -> UnsafeMutablePointer<Int32> {
    guard let memory = unsafe calloc(count, MemoryLayout<Int32>.stride) else {
      preconditionFailure("no memory for \(count) numbers")
    }
    return unsafe memory.bindMemory(to: Int32.self, capacity: count)
  }

  /// Gives it back.
  static func free(_ memory: UnsafeMutablePointer<Int32>) {
    #if canImport(Glibc)
    unsafe Glibc.free(memory)
    #else
    unsafe Darwin.free(memory)
    #endif
  }
}
