internal import Storage

extension IndexWriter {
  /// Removes what writers that were cut off have left in an index's folder; the caller is the only
  /// writer.
  ///
  /// Where the manifest cannot be read nothing is removed: which segments it names is not known.
  package static func removeStrayFiles(in folder: String) {
    let names = Folder.names(in: folder)
    var named: Set<String> = []
    if names.contains(Manifest.name) {
      guard let manifest = try? Manifest(in: folder) else { return }
      named = manifest.segmentNames
    }
    Folder.remove(
      names.filter { $0.hasSuffix(".new") || $0.hasPrefix("segment-") && !named.contains($0) },
      in: folder
    )
  }

  /// Removes an index and the notes beside it; the caller is the only writer.
  package static func removeIndex(in folder: String, notes: [String]) {
    // First what names the rest, so that nobody reads half of it.
    Folder.remove([Manifest.name] + notes, in: folder)
    removeStrayFiles(in: folder)
  }
}
