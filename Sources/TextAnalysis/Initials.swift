/// First letters that words may have, as bytes.
package struct Initials: Sendable {
  private var isWanted: [Bool]

  /// Every letter.
  package static let all = Initials(isWanted: [Bool](repeating: true, count: 256))

  private init(isWanted: [Bool]) { self.isWanted = isWanted }

  /// The first letters of these terms.
  package init(of terms: some Sequence<String>) {
    isWanted = [Bool](repeating: false, count: 256)
    for initial in terms.compactMap(\.utf8.first) { isWanted[Int(initial)] = true }
  }

  /// Whether words that begin with this byte are wanted.
  package func contains(_ initial: UInt8) -> Bool { isWanted[Int(initial)] }
}
