/// Random numbers that are the same on every machine for the same seed.
///
/// Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Begins the stream of a seed.
  init(seed: UInt64) { state = seed }

  /// Begins one of the many streams that a seed has.
  init(seed: UInt64, stream: UInt64) {
    var mixer = SplitMix64(seed: stream)
    state = seed ^ mixer.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// The next number above 0 and up to 1.
  mutating func fraction() -> Double { Double(next() >> 11 &+ 1) * 0x1p-53 }

  /// The next number below `bound`, which is above 0 and far below 2³².
  mutating func below(_ bound: Int) -> Int { (Int(next() >> 32) &* bound) >> 32 }
}
