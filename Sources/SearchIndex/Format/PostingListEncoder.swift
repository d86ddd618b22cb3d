/// Writes a list of postings as `PostingLayout` has it.
struct PostingListEncoder {
  private let list: PostingList
  private let documentCount: Int
  private let fieldCount: Int
  private var bytes: [UInt8] = []
  /// How many bytes each part has.
  private var directory: [UInt16] = []

  /// Returns a list's bytes.
  static func encode(_ list: PostingList, documentCount: Int, fieldCount: Int) -> [UInt8] {
    var encoder = PostingListEncoder(
      list: list,
      documentCount: documentCount,
      fieldCount: fieldCount
    )
    let layout = PostingLayout(frequency: list.places.count, documentCount: documentCount)
    if layout == .stream { return encoder.stream() }
    let rows = layout == .rows ? encoder.rows() : []
    encoder.writeParts(of: layout)
    var all: [UInt8] = []
    all.reserveCapacity(2 * encoder.directory.count + rows.count + encoder.bytes.count)
    for length in encoder.directory { all.append(length) }
    return all + rows + encoder.bytes
  }

  private init(list: PostingList, documentCount: Int, fieldCount: Int) {
    self.list = list
    self.documentCount = documentCount
    self.fieldCount = fieldCount
  }

  private func stream() -> [UInt8] {
    let plain = PostingLayout.plainBits(
      frequency: list.places.count,
      documentCount: documentCount
    )
    var bits = BitWriter()
    var last = -1
    for (number, place) in list.places.enumerated() {
      let distance = Int(place) - last - 1
      last = Int(place)
      bits.append(zeros: distance >> plain, then: distance & (1 &<< plain &- 1), bits: plain)
      let kind = list.kinds[number]
      if PostingList.isOfOneField(kind) {
        let zeros = fieldCount &- 1 &- kind.trailingZeroBitCount
        bits.append(1 &<< zeros, bits: zeros &+ 1)
      } else {
        bits.append(Int(list.impacts[number]) &<< fieldCount, bits: fieldCount &+ 8)
      }
    }
    bits.endByte()
    return bits.bytes.array
  }

  /// The bits of singles, window by window.
  private func rows() -> [UInt8] {
    let windows = 0..<PostingLayout.windows(of: documentCount)
    var starts = [0]
    for window in windows {
      let size = PostingLayout.size(of: window, documentCount: documentCount)
      starts.append(
        starts[window] + PostingLayout.rowBytes(of: size, fieldCount: fieldCount)
      )
    }
    var rows = [UInt8](repeating: 0, count: starts[windows.count])
    for (number, place) in list.places.enumerated() {
      let inWindow = Int(place) & (PostingLayout.windowSize - 1)
      let (byte, bit) = PostingLayout.rowBit(of: inWindow)
      let start =
        starts[Int(place) >> PostingLayout.windowBits]
        + inWindow / PostingLayout.rowGroup * fieldCount * PostingLayout.groupBytes
      for field in 0..<fieldCount where list.kinds[number] & 1 << UInt8(field) != 0 {
        rows[start + field * PostingLayout.groupBytes + byte] |= 1 << UInt8(bit)
      }
    }
    return rows
  }

  private mutating func writeParts(of layout: PostingLayout) {
    bytes.reserveCapacity(2 * list.places.count)
    var position = 0
    for window in 0..<PostingLayout.windows(of: documentCount) {
      let base = UInt32(window << PostingLayout.windowBits)
      var end = position
      while end < list.places.count, list.places[end] - base < PostingLayout.windowSize { end += 1 }
      if layout == .runs {
        for field in 0..<fieldCount { writeSingles(position..<end, of: UInt8(field), base) }
      }
      writeSeveral(position..<end, base)
      position = end
    }
  }

  private mutating func endPart(from start: Int, hasLongGaps: Bool = false) {
    directory.append(UInt16(bytes.count - start) | (hasLongGaps ? PostingLayout.longGaps : 0))
  }

  /// Writes the gap before a place, with an impact behind it if there is one; returns the place.
  private mutating func writeGap(
    to place: UInt32,
    from last: UInt32,
    impact: UInt8? = nil
  ) -> UInt32 {
    var gap = place - last
    while gap >= 255 {
      bytes.append(255)
      if impact != nil { bytes.append(0) }
      gap -= 255
    }
    bytes.append(UInt8(gap))
    if let impact { bytes.append(impact) }
    return place
  }

  private mutating func writeSingles(_ run: Range<Int>, of field: UInt8, _ base: UInt32) {
    let start = bytes.count
    var last = base
    for position in run where list.kinds[position] & 1 << field != 0 {
      last = writeGap(to: list.places[position], from: last)
    }
    endPart(from: start, hasLongGaps: bytes[start...].contains(255))
  }

  private mutating func writeSeveral(_ run: Range<Int>, _ base: UInt32) {
    let start = bytes.count
    let several = run.filter { list.kinds[$0] == 0 }
    if PostingLayout.hasGaps(frequency: list.places.count, documentCount: documentCount) {
      var last = base
      for position in several {
        last = writeGap(
          to: list.places[position],
          from: last,
          impact: list.impacts[position]
        )
      }
    } else {
      for position in several { bytes.append(UInt16(list.places[position] - base)) }
      for position in several { bytes.append(list.impacts[position]) }
    }
    endPart(from: start)
  }
}
