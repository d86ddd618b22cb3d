internal import SearchIndex

extension Calibration {
  /// The note of an index that a calibration is kept in: model version, pairs, bits of the shift.
  static let name = "calibration"

  /// Reads the calibration of an index; the prior where there is none, or one that is damaged or
  /// was made for another index or another model.
  init(of index: IndexReader, in folder: String) {
    self = .prior
    guard let note = try? index.note(named: Self.name, in: folder), note.count == 3,
      note[0] == UInt64(ConfidenceModel.version), let pairs = Int(exactly: note[1])
    else { return }
    let shift = Double(bitPattern: note[2])
    guard Self.bounds.contains(shift) else { return }
    self = Calibration(shift: shift, pairCount: pairs)
  }

  /// Keeps the calibration with an index.
  func write(to index: IndexReader, in folder: String) throws {
    try index.write(
      note: [UInt64(ConfidenceModel.version), UInt64(max(0, pairCount)), shift.bitPattern],
      named: Self.name,
      in: folder
    )
  }
}
