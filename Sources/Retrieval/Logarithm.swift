#if canImport(Glibc)
private import Glibc
#else
private import Darwin
#endif

/// The C library's logarithm.
enum Logarithm {
  /// Returns ln of a positive number.
  static func natural(_ value: Float) -> Float { logf(value) }

  /// Returns the logarithm to the base 2 of a positive number.
  static func binary(_ value: Double) -> Double { log2(value) }
}
