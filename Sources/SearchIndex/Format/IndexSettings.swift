/// What an index is made with; it does not change until the index is built anew.
package struct IndexSettings: Sendable, Equatable {
  /// A field of a document.
  package struct Field: Sendable, Equatable {
    /// What its score counts in the sum of fields.
    package var weight: Double
    /// The length, in terms, at which a text is neither long nor short (BM25's average length).
    ///
    /// It is taken from the collection when the index is built anew and stays what it is, so that
    /// the scores of old documents do not change with every new one.
    package var referenceLength: Double

    /// Makes a field.
    package init(weight: Double, referenceLength: Double = 0) {
      self.weight = weight
      self.referenceLength = referenceLength
    }
  }

  /// The fields, in the order in which a document's texts are given.
  package var fields: [Field]

  /// Makes settings; reference lengths of 0 are set when the index is first written.
  package init(fields: [Field]) { self.fields = fields }
}

/// What an index was made from: the caller's own numbers, kept with it.
package struct IndexStamp: Sendable, Equatable {
  /// Which collection.
  package var identity: UInt64
  /// Which state of it.
  package var revision: UInt64
  /// What tells this state from others of the same number.
  package var mark: UInt64

  /// Makes a stamp.
  package init(identity: UInt64, revision: UInt64, mark: UInt64 = 0) {
    self.identity = identity
    self.revision = revision
    self.mark = mark
  }
}
