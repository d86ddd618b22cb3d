import ArgumentParser
import Foundation
import SearchIndex

/// Builds the index of a collection, and prints what that took as JSON.
struct IndexBuilding: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the index of a collection, and print what that took as JSON."
  )

  @OptionGroup var place: IndexPlace
  @Option(help: "How many threads number words besides the one that writes; 1 for none.")
  var threads = 1

  /// Reading the pairs' file does not count, writing the index does.
  func run() throws {
    try? FileManager.default.removeItem(atPath: place.indexPath)
    var writer = IndexWriter(
      replacing: place.indexPath,
      settings: place.settings,
      threads: threads
    )
    var count = 0
    var time = Duration.zero
    try place.collection.forEachBatch { batch in
      let texts = place.texts(of: batch)
      let start = ContinuousClock.now
      for pair in texts {
        count += 1
        try writer.update(UInt64(count), texts: pair)
      }
      time += ContinuousClock.now - start
    }
    let start = ContinuousClock.now
    _ = try writer.commit(stamp: place.stamp)
    let seconds = (time + (ContinuousClock.now - start)) / .seconds(1)
    let figures = IndexFigures.Build(
      seconds: seconds,
      pairsPerSecond: Double(count) / seconds,
      megabytesPerSecond: Double(try place.collection.byteCount()) / 1e6 / seconds,
      peakMemoryBytes: ProcessMemory.bytes(.peak)
    )
    print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
  }
}
