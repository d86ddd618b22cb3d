internal import Storage

extension SegmentQuery {
  /// Adds up all postings, window by window, and gathers the documents that may be among the best.
  ///
  /// Takes the places of documents that are gone, in rising order.
  mutating func gather(
    into candidates: inout Candidates,
    as number: Int,
    _ query: IntegerQuery,
    _ window: borrowing ScoreWindow,
    deleted: [UInt32]
  ) throws(FormatError) {
    let asked = terms.indices.filter { query.weights[terms[$0].number].weight > 0 }
    if asked.isEmpty { return }
    let singles = try segment.singleImpacts()
    let fieldCount = segment.scale.fieldCount
    var rows: [ScoreWindow.Row] = []
    rows.reserveCapacity(asked.count)
    let windows = PostingLayout.windows(of: segment.documentCount)
    for index in 0..<windows {
      let base = index << PostingLayout.windowBits
      let size = PostingLayout.size(of: index, documentCount: segment.documentCount)
      rows.removeAll(keepingCapacity: true)
      var highest = 0
      for place in asked {
        let weights = query.weights[terms[place].number]
        let isSound =
          terms[place].postings.layout == .stream
          ? terms[place].addStream(to: window, from: base, weights)
          : terms[place].addParts(to: window, weights)
        guard isSound else { throw segment.check.fail("a part of postings") }
        if terms[place].postings.layout == .rows {
          let row = unsafe ScoreWindow.Row(
            terms[place].postings.rows(index),
            weight: weights.ofRow
          )
          if let row { rows.append(row) }
          highest += Int(weights.ofRow) * Int(terms[place].postings.impacts.upperBound)
        }
      }
      window.drain(
        size: size,
        rows: rows,
        highest: UInt16(clamping: highest >> Int(query.rowShift)),
        shift: query.rowShift,
        window.singles(of: index, singles, fieldCount: fieldCount),
        fieldCount: fieldCount,
        threshold: candidates.threshold
      ) { place, sum in
        if deleted.isEmpty || deleted.place(of: UInt32(base + place)) == nil {
          candidates.add(.init(segment: number, place: base + place, sum: sum))
        }
        return candidates.threshold
      }
    }
  }
}

extension SegmentQuery.Term {
  /// Adds the parts of a window, which is the next one; returns whether they are sound.
  fileprivate mutating func addParts(
    to window: borrowing ScoreWindow,
    _ weights: IntegerQuery.Weights
  ) -> Bool {
    if postings.layout == .runs {
      for field in 0..<postings.fieldCount {
        guard let gaps = parts.nextGaps() else { return false }
        window.add(gaps, of: field, weight: weights.ofSingle)
      }
    }
    guard let several = unsafe parts.nextSeveral() else { return false }
    if postings.hasGaps {
      guard several.count % 2 == 0 else { return false }
      unsafe window.add(gaps: several, weights)
    } else {
      guard let (places, impacts) = unsafe PostingParts.offsets(several) else { return false }
      unsafe window.add(places: places, impacts: impacts, weights)
    }
    // The first lines of each run were what a search waited for most.
    if let next = unsafe parts.nextPart { unsafe ScoreWindow.bringNear(next, lines: 4) }
    return true
  }

  /// Adds the stream's postings of a window, which is the next one; returns whether they are sound.
  ///
  /// By itself: within another function there are too many numbers for the registers.
  @inline(never)
  fileprivate mutating func addStream(
    to window: borrowing ScoreWindow,
    from base: Int,
    _ weights: IntegerQuery.Weights
  ) -> Bool {
    let end = base + PostingLayout.windowSize
    guard hasNext, stream.place < end else { return hasNext || stream.isAtEnd }
    var stream = stream
    let fieldCount = postings.fieldCount
    repeat {
      let place = stream.place &- base
      if stream.kind < fieldCount {
        window.addSingle(of: stream.kind, at: place, weight: weights.ofSingle)
      } else {
        window.add(stream.impact, at: place, weights)
      }
      hasNext = stream.next()
    } while hasNext && stream.place < end
    self.stream = stream
    return hasNext || stream.isAtEnd
  }
}
