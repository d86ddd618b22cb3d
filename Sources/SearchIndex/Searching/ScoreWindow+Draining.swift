internal import CProcessor

extension ScoreWindow {
  /// The rows of a term, which are added while the sums are looked through.
  @safe struct Row {
    private let row: askback_row

    /// Takes the rows of a window, which are as long as its documents need; `nil` where there are none.
    init?(_ bits: UnsafeRawBufferPointer, weight: UInt16) {
      guard let start = bits.baseAddress else { return nil }
      // The weight in each lane, so that it need not be spread again for every 128 documents.
      unsafe row = askback_row(
        bits: start.assumingMemoryBound(to: UInt8.self),
        weight: Lanes(repeating: weight)
      )
    }
  }

  /// Hands over each document whose sum, with what its weights and rows come to, reaches the threshold that `body`
  /// last returned, and begins anew.
  ///
  /// 128 documents at a time. Weights, and those of the rows that have a document, are added up first and multiplied
  /// by the document's impacts only then. Rows are passed over where they cannot bring any document to the threshold:
  /// they add `highest` at most.
  ///
  /// The weights of rows stay below 2^8 in all, and impacts times those below 2^16; the threshold is at least 1 and
  /// below 2^15.
  borrowing func drain(
    size: Int,
    rows: [Row],
    highest: UInt16,
    shift: UInt16,
    _ singles: Singles,
    fieldCount: Int,
    threshold first: UInt16,
    _ body: (_ place: Int, _ sum: UInt16) -> UInt16
  ) {
    let (places, sums) = unsafe (scratch, scratch + Self.foundRoom)
    unsafe rows.withUnsafeBytes { rows in
      let window = unsafe askback_window(
        rows: rows.baseAddress?.assumingMemoryBound(to: askback_row.self),
        row_count: rows.count / MemoryLayout<askback_row>.stride,
        row_shift: UInt32(shift),
        rows_highest: highest,
        field_count: fieldCount,
        impacts: singles.pairs.0.assumingMemoryBound(to: UInt8.self),
        more_impacts: singles.pairs.1.assumingMemoryBound(to: UInt8.self),
        sums: self.sums,
        weight_distance: PostingLayout.windowSize,
        found_places: places,
        found_sums: sums
      )
      unsafe withUnsafePointer(to: window) { window in
        var threshold = first
        for group in 0..<(size + PostingLayout.rowGroup - 1) / PostingLayout.rowGroup {
          let count =
            hasWideVectors
            ? unsafe askback_take_group(window, group, threshold)
            : unsafe window.pointee.takeGroup(group, least: threshold)
          for number in 0..<count {
            let place = unsafe group * PostingLayout.rowGroup + Int(places[number])
            let sum = unsafe sums[number]
            // Of the last group there may be some without a document.
            if sum >= threshold, place < size { threshold = body(place, sum) }
          }
        }
      }
    }
  }
}
