/// Writes a list of postings as `PostingLayout` has it.
struct PostingListEncoder {
  private let list: PostingList
  private var bytes: [UInt8] = []
  /// How many postings are written.
  private var position = 0

  /// Returns a list's bytes.
  static func encode(
    _ list: PostingList,
    as layout: PostingLayout,
    documentCount: Int
  ) -> [UInt8] {
    var encoder = PostingListEncoder(list: list)
    if layout == .sparse {
      encoder.writeSparse()
    } else {
      encoder.writeRuns(layout, documentCount: documentCount)
    }
    return encoder.bytes
  }

  private init(list: PostingList) { self.list = list }

  private mutating func writeSparse() {
    bytes.reserveCapacity(4 * list.places.count)
    var last: UInt32 = 0
    for (place, impact) in zip(list.places, list.impacts) {
      bytes.append(varint: UInt64(place - last))
      bytes.append(impact)
      last = place
    }
  }

  private mutating func writeRuns(_ layout: PostingLayout, documentCount: Int) {
    let windows = PostingLayout.windows(of: documentCount)
    var directory: [UInt32] = []
    bytes = [UInt8](repeating: 0, count: 4 * (windows + 1))
    bytes.reserveCapacity(bytes.count + 3 * list.places.count)
    for window in 0..<windows {
      directory.append(UInt32(bytes.count))
      let base = UInt32(window << PostingLayout.windowBits)
      var end = position
      while end < list.places.count, list.places[end] - base < PostingLayout.windowSize { end += 1 }
      guard end > position else { continue }
      let run = position..<end
      switch layout {
      case .sparse: break
      case .offsets: writeOffsets(run, base)
      case .gaps: writeGaps(run, base)
      case .dense:
        let size = PostingLayout.size(of: window, documentCount: documentCount)
        writeRow(run, base, size: size)
      }
      position = end
    }
    directory.append(UInt32(bytes.count))
    for (number, offset) in directory.enumerated() {
      for byte in 0..<4 {
        bytes[number * 4 + byte] = UInt8(truncatingIfNeeded: offset >> (8 * UInt32(byte)))
      }
    }
  }

  private mutating func writeOffsets(_ run: Range<Int>, _ base: UInt32) {
    for place in list.places[run] { bytes.append(UInt16(place - base)) }
    bytes += list.impacts[run]
  }

  private mutating func writeGaps(_ run: Range<Int>, _ base: UInt32) {
    var last = base
    for position in run {
      var gap = list.places[position] - last
      while gap >= 255 {
        bytes.append(255)
        bytes.append(0)
        gap -= 255
      }
      bytes.append(UInt8(gap))
      bytes.append(list.impacts[position])
      last = list.places[position]
    }
  }

  private mutating func writeRow(_ run: Range<Int>, _ base: UInt32, size: Int) {
    let start = bytes.count
    bytes += repeatElement(0, count: PostingLayout.rowLength(of: size))
    for position in run {
      let offset = PostingLayout.rowOffset(of: Int(list.places[position] - base))
      bytes[start + offset] = list.impacts[position]
    }
  }
}
