extension ScoreWindow {
  /// The rows of a term, which are added while the sums are looked through.
  @safe struct Row {
    let bits: UnsafeRawPointer
    /// The weight in each lane, so that it need not be spread again for every 128 documents.
    let weight: Lanes

    /// Takes the rows of a window, which are as long as its documents need; `nil` where there are none.
    init?(_ bits: UnsafeRawBufferPointer, weight: UInt16) {
      guard let start = bits.baseAddress else { return nil }
      unsafe self.bits = start
      self.weight = Lanes(repeating: weight)
    }
  }

  /// Hands over each document whose sum, rows included, reaches the threshold that `body`
  /// last returned, and begins anew.
  ///
  /// 128 documents at a time. Where no row can bring any of them to the threshold they are passed over. A row has a bit
  /// for each document; weights are added up in bytes, two in each lane: 4 instructions for sixteen documents and a
  /// row. Only then they are multiplied by the documents' impacts.
  ///
  /// The weights of rows stay below 2^8 in all, and impacts times weights below 2^16; they add `highest` at most when
  /// they are shifted; the threshold is at least 1 and below 2^15.
  borrowing func drain(
    size: Int,
    rows: [Row],
    _ singles: Singles,
    fieldCount: Int,
    highest: UInt16,
    shift: UInt16,
    threshold first: UInt16,
    _ body: (_ place: Int, _ sum: UInt16) -> UInt16
  ) {
    var threshold = first
    var needed = threshold > highest ? threshold - highest : 0
    let groupBytes = PostingLayout.groupBytes * fieldCount
    let weights = unsafe RowWeights(UnsafeMutableRawPointer(scratch))
    unsafe rows.withUnsafeBufferPointer { rows in
      for place in stride(from: 0, to: size, by: PostingLayout.rowGroup) {
        // A window has a multiple of 128 sums.
        let memory = unsafe UnsafeMutableRawPointer(sums + place)
        if unsafe needed == 0 || SumGroup.reaches(needed, memory) {
          var isReached = true
          if !rows.isEmpty {
            let group = place / PostingLayout.rowGroup * groupBytes
            for field in 0..<fieldCount {
              unsafe weights.put(rows, at: group &+ PostingLayout.groupBytes &* field, field)
            }
            isReached = unsafe weights.multiply(
              fieldCount,
              by: singles,
              place,
              shift,
              to: memory,
              reaching: threshold
            )
          }
          if isReached {
            unsafe SumGroup.forEachReaching(threshold, memory) { number, sum in
              guard sum >= threshold, place + number < size else { return }
              threshold = body(place + number, sum)
              needed = threshold > highest ? threshold - highest : 0
            }
          }
        }
        unsafe SumGroup.clear(memory)
      }
    }
  }
}
