/// Writes a list of postings as `PostingLayout` has it.
struct PostingListEncoder {
  private let list: PostingList
  private let fieldCount: Int
  private var bytes: [UInt8] = []
  /// How many postings and exceptions are written.
  private var position = 0
  private var exception = 0

  /// Returns a list's bytes.
  static func encode(
    _ list: PostingList,
    as layout: PostingLayout,
    documentCount: Int,
    fieldCount: Int
  ) -> [UInt8] {
    var encoder = PostingListEncoder(list: list, fieldCount: fieldCount)
    if layout == .sparse {
      encoder.writeSparse()
    } else {
      encoder.writeRuns(layout, documentCount: documentCount)
    }
    return encoder.bytes
  }

  private init(list: PostingList, fieldCount: Int) {
    self.list = list
    self.fieldCount = fieldCount
  }

  private mutating func writeSparse() {
    var last: UInt32 = 0
    for (place, impact) in zip(list.places, list.impacts) {
      bytes.append(varint: UInt64(place - last))
      bytes.append(impact)
      last = place
    }
    last = 0
    for place in list.exceptions {
      bytes.append(varint: UInt64(place - last))
      last = place
      writeFrequencies()
    }
  }

  private mutating func writeRuns(_ layout: PostingLayout, documentCount: Int) {
    let windows = PostingLayout.windows(of: documentCount)
    var directory: [UInt32] = []
    bytes = [UInt8](repeating: 0, count: 4 * (windows + 1))
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
      writeExceptions(from: base)
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
    bytes.append(UInt16(run.count))
    for place in list.places[run] { bytes.append(UInt16(place - base)) }
    bytes += list.impacts[run]
  }

  private mutating func writeGaps(_ run: Range<Int>, _ base: UInt32) {
    var entries: [UInt8] = []
    var skips: [UInt8] = []
    var last = base
    for position in run {
      var gap = list.places[position] - last
      while true {
        if entries.count % (2 * PostingLayout.entriesPerSkip) == 0, !entries.isEmpty {
          skips.append(UInt16(list.places[position] - gap - base))
        }
        guard gap >= 255 else { break }
        entries += [255, 0]
        gap -= 255
      }
      entries.append(UInt8(gap))
      entries.append(list.impacts[position])
      last = list.places[position]
    }
    bytes.append(UInt16(entries.count / 2))
    bytes += skips
    bytes += entries
  }

  private mutating func writeRow(_ run: Range<Int>, _ base: UInt32, size: Int) {
    let start = bytes.count
    let group = PostingLayout.rowGroup
    bytes += [UInt8](repeating: 0, count: (size + group - 1) / group * group)
    for position in run {
      let offset = PostingLayout.rowOffset(of: Int(list.places[position] - base))
      bytes[start + offset] = list.impacts[position]
    }
  }

  private mutating func writeExceptions(from base: UInt32) {
    let places = list.exceptions[exception...].prefix { $0 - base < PostingLayout.windowSize }
    guard !places.isEmpty else { return }
    bytes.append(UInt16(places.count))
    for place in places { bytes.append(UInt16(place - base)) }
    for _ in places { writeFrequencies() }
  }

  /// Writes the frequencies of the next exception.
  private mutating func writeFrequencies() {
    for field in 0..<fieldCount {
      bytes.append(varint: UInt64(list.frequencies[exception * fieldCount + field]))
    }
    exception += 1
  }
}
