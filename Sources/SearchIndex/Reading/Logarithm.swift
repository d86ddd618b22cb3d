#if canImport(Glibc)
private import Glibc
#else
private import Darwin
#endif

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }
