package import Storage

extension IndexReader {
  /// What is in a folder where an index may be.
  package enum Presence {
    /// Nothing of an index.
    case none
    /// An index that cannot be opened; what is wrong and where.
    case broken(String)
    /// An index, open.
    case open(IndexReader)
  }

  /// Looks whether there is an index in `folder`.
  package static func presence(in folder: String) -> Presence {
    do throws(FormatError) {
      guard let reader = try IndexReader(ifAt: folder) else { return .none }
      return .open(reader)
    } catch {
      return .broken(error.finding)
    }
  }

  /// Verifies the tables of words and terms, which are else verified in pieces when they are first read:
  /// what is opened then asks for bounds only.
  ///
  /// - Complexity: O(*n*) in their bytes, some GB/s; about a tenth of the index.
  package func verifyTables() throws(FormatError) {
    for segment in segments { try segment.verifyTables() }
  }

  /// Looks through the whole index and returns what is wrong and where, at most one thing a segment.
  ///
  /// Every section is looked at by its checksum, every posting by the words of its document.
  ///
  /// - Complexity: O(*n*) in the postings, some 50 ns each; 8 bytes of memory for each document of
  ///   the largest segment.
  package func damage() -> [String] {
    var damage: [String] = []
    for (segment, entry) in zip(segments, manifest.entries) {
      do throws(FormatError) {
        try segment.verifyThroughout(deleted: entry)
      } catch {
        damage.append(error.finding)
      }
    }
    return damage
  }

  /// Returns the numbers of the documents that can be found, in rising order; a number that stands in
  /// two segments stands twice.
  ///
  /// - Complexity: O(*n* log *n*).
  package func documents() throws(FormatError) -> [UInt64] {
    var documents: [UInt64] = []
    for (segment, entry) in zip(segments, manifest.entries) {
      var deleted = entry.deleted[...]
      for (place, id) in try segment.ids().enumerated() {
        if deleted.first.map({ Int($0) == place }) == true {
          deleted.removeFirst()
        } else {
          documents.append(id)
        }
      }
    }
    return documents.sorted()
  }

  /// The names in the index's folder that belong to nothing: left by a writer that was cut off.
  ///
  /// `notes` are the names of what is kept with the index.
  package func strayFiles(in folder: String, notes: Set<String>) -> [String] {
    let named = manifest.segmentNames
    return Folder.names(in: folder).filter {
      $0 != Manifest.name && !named.contains($0) && !notes.contains($0)
    }
  }

  /// The format that this version reads and writes.
  package static var formatVersion: Int { Int(SectionFile.version) }
}
