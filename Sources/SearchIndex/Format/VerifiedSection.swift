private import CProcessor
internal import Storage
private import Synchronization

/// A section of a segment of which each piece is verified when it is first read, so that opening a
/// large index and asking one question reads little of it.
///
/// It is a view for loops that read millions of numbers: it may be used as long as the segment is kept.
@safe struct VerifiedSection: @unchecked Sendable {
  /// Pieces have 2^9 bytes: to verify one takes .1 µs, and checksums take a hundredth of a section.
  static let pieceBits = 9
  /// Where long lists are read one after the other they have 2^12.
  static let longPieceBits = 12

  private let bytes: UnsafeRawBufferPointer
  private let verified: VerifiedBits.View
  private unowned(unsafe) let pieces: SectionPieces
  private let pieceBits: Int
  /// How many bytes there are if all were found right, else 0: within them only bounds are asked for.
  private let right: Int

  fileprivate init(
    _ bytes: UnsafeRawBufferPointer,
    verified: VerifiedBits.View,
    _ pieces: SectionPieces
  ) {
    unsafe self.bytes = bytes
    self.verified = verified
    unsafe self.pieces = pieces
    pieceBits = pieces.pieceBits
    right = pieces.isRight ? bytes.count : 0
  }

  /// The section as it is known now: faster to read, if it was verified as a whole.
  var renewed: Self { unsafe pieces.section }

  /// Verifies all of it at once, for whoever reads it millions of times.
  ///
  /// - Complexity: O(*n*) in its bytes, once; some GB/s.
  func verifyAll() throws(FormatError) { try unsafe pieces.verifyAll() }

  /// How many pieces so many bytes have.
  static func pieces(of count: Int, bits: Int = pieceBits) -> Int {
    (count + 1 << bits - 1) >> bits
  }

  /// How many bytes there are.
  var count: Int { unsafe bytes.count }

  /// Reads an integer at an offset.
  @inline(__always)
  func load<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type,
    at offset: Int
  ) throws(FormatError) -> Value {
    try verify(offset, MemoryLayout<Value>.size)
    // In bounds, by `verify`; every bit pattern is an integer.
    return Value(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
  }

  /// Lends some bytes.
  @inline(__always)
  func slice(_ range: Range<Int>) throws(FormatError) -> UnsafeRawBufferPointer {
    try verify(range.lowerBound, range.count)
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  /// Brings near what will be read at an offset, whatever it is.
  @inline(__always)
  func bringNear(_ offset: Int) {
    guard let base = unsafe bytes.baseAddress, offset >= 0, unsafe offset < bytes.count else {
      return
    }
    unsafe askback_prefetch(base + offset)
  }

  /// The integer at an offset that is verified already, or will be when it is read and only brings near
  /// what it leads to; 0 where there is none.
  @inline(__always)
  func unverified(at offset: Int) -> UInt32 {
    guard offset >= 0, unsafe offset <= bytes.count - 4 else { return 0 }
    return unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }

  /// Checks that bytes are there, and the pieces that they lie in.
  @inline(__always)
  private func verify(_ offset: Int, _ length: Int) throws(FormatError) {
    if offset >= 0 && length >= 0 && offset <= right &- length { return }
    let end = offset &+ length
    guard unsafe offset >= 0 && end <= bytes.count && end >= offset else {
      throw unsafe pieces.beyondEnd(offset)
    }
    let piece = offset &>> pieceBits
    if length > 0, (end &- 1) &>> pieceBits == piece, verified.contains(piece) { return }
    try unsafe pieces.verify(offset..<end)
  }
}

/// The checksums of the pieces of a section while it is written.
struct PieceChecksums {
  private(set) var checksums: [UInt8] = []
  private var piece: [UInt8] = []
  private let pieceLength: Int

  /// Begins without bytes; pieces have 2^`bits`.
  init(bits: Int = VerifiedSection.pieceBits) { pieceLength = 1 << bits }

  /// The checksums of a whole section.
  static func checksums(of section: [UInt8]) -> [UInt8] {
    var pieces = PieceChecksums()
    pieces.add(section)
    pieces.finish()
    return pieces.checksums
  }

  /// Adds the bytes that come next.
  mutating func add(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + pieceLength - piece.count)
      piece += bytes[start..<end]
      if piece.count == pieceLength { finish() }
      start = end
    }
  }

  /// Ends the last piece.
  mutating func finish() {
    guard !piece.isEmpty else { return }
    checksums.append(Checksum.lowerHalf(of: unsafe piece.span.bytes))
    piece.removeAll(keepingCapacity: true)
  }
}

/// The pieces of a section, and which of them were found right.
@safe final class SectionPieces: Sendable {
  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private nonisolated(unsafe) let checksums: UnsafeRawBufferPointer
  private let verified: VerifiedBits
  private let check: CheckedReader
  fileprivate let pieceBits: Int
  private let isAllRight = Atomic(false)

  /// Takes the bytes of the section and the checksums of its pieces of 2^`bits` bytes, u32 each, as many as there are
  /// pieces.
  init(_ bytes: RawSpan, checksums: RawSpan, bits: Int, _ check: CheckedReader) {
    let count = VerifiedSection.pieces(of: bytes.byteCount, bits: bits)
    precondition(checksums.byteCount == 4 * count)
    pieceBits = bits
    unsafe self.bytes = bytes.withUnsafeBytes { unsafe $0 }
    unsafe self.checksums = checksums.withUnsafeBytes { unsafe $0 }
    verified = VerifiedBits(count)
    self.check = check
  }

  /// The section as loops have it.
  var section: VerifiedSection {
    unsafe VerifiedSection(bytes, verified: verified.view, self)
  }

  /// Whether all of it was found right at once.
  fileprivate var isRight: Bool { isAllRight.load(ordering: .relaxed) }

  fileprivate func verifyAll() throws(FormatError) {
    guard !isRight else { return }
    try unsafe verify(bytes.indices)
    isAllRight.store(true, ordering: .relaxed)
  }

  @inline(never)
  fileprivate func beyondEnd(_ offset: Int) -> FormatError {
    check.fail("a number beyond the end, at byte \(offset)")
  }

  /// Checks the pieces that bytes lie in, which are there.
  @inline(never)
  fileprivate func verify(_ range: Range<Int>) throws(FormatError) {
    guard !range.isEmpty else { return }
    let pieces = range.lowerBound >> pieceBits...(range.upperBound - 1) >> pieceBits
    for piece in pieces where !verified.contains(piece) { try verify(piece) }
  }

  private func verify(_ piece: Int) throws(FormatError) {
    let start = piece << pieceBits
    let end = unsafe min(bytes.count, start + 1 << pieceBits)
    let found = Checksum.lowerHalf(
      of: unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<end]).bytes
    )
    // There is one for each piece, as `init` has found.
    let expected = unsafe checksums.loadUnaligned(fromByteOffset: 4 * piece, as: UInt32.self)
    guard found == UInt32(littleEndian: expected) else {
      throw check.fail("a checksum is wrong, at byte \(start) of a section")
    }
    verified.insert(piece)
  }
}
