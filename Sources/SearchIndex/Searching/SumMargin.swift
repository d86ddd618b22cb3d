/// How far documents' sums by integers may lie apart the wrong way: a document whose sum is lower by more than
/// the margin of another's does not score higher.
///
/// A term adds up to `stored` · impact to a sum, and 1 more where that is rounded up, and more than
/// `exact` · (impact − fields) to a score, since an impact may be the sum of one for each field. The score is
/// never more than the sum but for what is cut off, which is said beforehand. So the sum is too high, for each of its
/// terms, by no more than 1 and
///
/// - (`stored` − `exact`) · highest impact + `exact` · fields, or
/// - a share of what the term adds, 1 − `exact` / `stored` · (1 − 1 / lowest impact), where the lowest is that of a
///   field (`PostingList.impactRange`).
///
/// The share is a quarter of the other where many terms meet: a document that has them all with its lowest
/// impacts has a low sum. Any terms may be counted by the one and the others by the other: those with the
/// highest shares, which say little, by what they add at most.
struct SumMargin {
  /// A term's weight and impacts, in units of a sum.
  struct Term {
    var exact: Double
    var stored: Double
    /// The lowest impact of a field, 0 if it is not known, and the highest.
    var impacts: ClosedRange<UInt8>

    /// How much too high the sum is at most, by the one and by the other.
    fileprivate func line(fieldCount: Int) -> Line {
      let lowest = Double(max(1, impacts.lowerBound))
      return Line(
        absolute: (stored - exact) * Double(impacts.upperBound) + exact * Double(fieldCount),
        share: stored > 0 ? max(0, 1 - exact / stored * (1 - 1 / lowest)) : 0
      )
    }
  }

  /// A bound: so much, and a share of the sum.
  fileprivate struct Line {
    var absolute: Double
    var share: Double

    func width(at sum: UInt16) -> Double { absolute + share * Double(sum) }
  }

  private let lines: [Line]
  private var line: Line
  /// From this sum on another bound may be the closest.
  private var nextChoice = 0

  /// Takes the terms of a query to documents of so many fields, whose sums are too low by less than `cutOff`.
  init(_ terms: [Term], fieldCount: Int, cutOff: Int) {
    var lines = terms.map { $0.line(fieldCount: fieldCount) }
    lines.sort { $0.share > $1.share }
    // What is cut off of another document's sum, what each of several is rounded up by, and a bit for the arithmetic.
    var absolute = Double(cutOff + terms.count) + 1.001
    for place in lines.indices {
      let term = lines[place].absolute
      lines[place].absolute = absolute
      absolute += term
    }
    line = Line(absolute: absolute, share: 0)
    lines.append(line)
    self.lines = lines
  }

  /// The lowest sum that a document may have which scores higher than one with this sum; below 1 for any.
  ///
  /// Asked for rising sums.
  mutating func lowestRival(of sum: UInt16) -> Int {
    if Int(sum) >= nextChoice {
      line = lines.min { $0.width(at: sum) < $1.width(at: sum) } ?? line
      nextChoice = Int(sum) + Int(sum) / 8 + 1
    }
    return Int(sum) - Int(line.width(at: sum).rounded(.up))
  }
}
