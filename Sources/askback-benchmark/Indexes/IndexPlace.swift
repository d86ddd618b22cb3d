import ArgumentParser
import SearchIndex

/// Which index is measured, and where it is.
struct IndexPlace: ParsableArguments {
  @Option(name: .customLong("collection"), help: "A folder that `collection` wrote.")
  var folder: String

  @Flag(help: "Question and answer as one field, as other engines have them.")
  var oneField = false

  /// The pairs and the questions.
  var collection: CollectionReader { CollectionReader(folder: folder) }

  /// The index's own folder.
  var indexPath: String { "\(folder)/index-\(oneField ? 1 : 2)" }

  /// What the index says that it was made from.
  var stamp: IndexStamp { IndexStamp(identity: 1, revision: 1) }

  /// The fields, weighed as askback weighs them.
  var settings: IndexSettings {
    let weights = oneField ? [1] : [0.6, 0.4]
    return IndexSettings(fields: weights.map { .init(weight: $0) })
  }

  /// Returns the texts of each pair's fields.
  func texts(of pairs: [[String]]) -> [[String]] {
    oneField ? pairs.map { [$0.joined(separator: " ")] } : pairs
  }
}
