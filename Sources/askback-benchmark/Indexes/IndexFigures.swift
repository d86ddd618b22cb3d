import Foundation

/// What measuring an index gave; what was not measured is `nil`.
struct IndexFigures: Encodable {
  /// Building from texts in memory, on one core.
  struct Build: Codable {
    var seconds: Double
    var pairsPerSecond: Double
    var megabytesPerSecond: Double
    var peakMemoryBytes: Int?
  }

  /// Answering questions of a length, one after another, from text to the best ten.
  struct Search: Encodable {
    var words: Int
    var questions: Int
    var microseconds: Latencies
    /// The same from terms that are looked up already, as other engines are measured.
    var searchMicroseconds: Latencies
    /// Finding the best 64, and looking at them again for the ranking.
    var best64Microseconds: Latencies
    var closerLookMicroseconds: Latencies
  }

  /// Answering all questions of all lengths.
  struct Batch: Encodable {
    var threads: Int
    var questionsPerSecond: Double
  }

  var pairs: Int
  var inputBytes: Int
  var indexBytes: Int
  /// Of these the lists of documents, which exact scores and the closer look read.
  var listBytes: Int
  var terms: Int
  var segments: Int
  var build: Build?
  var openMicroseconds: Double
  var searches: [Search] = []
  var batches: [Batch] = []
  var searchMemoryBytes: Int?
  /// Adding 100 pairs, until they are on the disk and the first question is answered.
  var addMilliseconds: Double?
}

extension IndexFigures {
  /// The figures as lines of a table.
  var table: String {
    var rows = [
      ("collection", "\(pairs) pairs, \(Self.megabytes(inputBytes)), \(terms) terms"),
      (
        "index",
        "\(Self.megabytes(indexBytes)), "
          + "\(Self.rounded(Double(indexBytes) / Double(max(1, inputBytes)), 3)) of the input, "
          + "\(segments) segments; without the documents' lists "
          + "\(Self.rounded(Double(indexBytes - listBytes) / Double(max(1, inputBytes)), 3))"
      ),
    ]
    if let build {
      let peak = build.peakMemoryBytes.map { ", at most \(Self.megabytes($0)) of memory" } ?? ""
      rows.append(
        (
          "build",
          "\(Self.rounded(build.seconds, 1)) s, \(Self.rounded(build.pairsPerSecond)) pairs/s, "
            + "\(Self.rounded(build.megabytesPerSecond, 1)) MB/s\(peak)"
        )
      )
    }
    rows.append(("open", "\(Self.rounded(openMicroseconds)) us"))
    for search in searches {
      let latency = search.microseconds
      let percentiles = [latency.p50, latency.p95, latency.p99].map { Self.rounded($0) }
      let parts = [
        ("search", search.searchMicroseconds), ("best 64", search.best64Microseconds),
        ("closer look", search.closerLookMicroseconds),
      ].map { "\($0) \(Self.rounded($1.p50))" }
      rows.append(
        (
          "\(search.words) words",
          "p50/p95/p99 \(percentiles.joined(separator: " / ")) us; p50 of "
            + parts.joined(separator: ", ")
        )
      )
    }
    for batch in batches {
      let name = batch.threads == 1 ? "batch, 1 core" : "batch, \(batch.threads) cores"
      rows.append((name, "\(Self.rounded(batch.questionsPerSecond)) questions/s"))
    }
    if let searchMemoryBytes {
      rows.append(("memory", "\(Self.megabytes(searchMemoryBytes)) beside the mapped index"))
    }
    if let addMilliseconds {
      rows.append(("add 100", "\(Self.rounded(addMilliseconds, 1)) ms until found, on the disk"))
    }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, value in
      name + String(repeating: " ", count: width + 2 - name.count) + value
    }
    .joined(separator: "\n")
  }

  private static func megabytes(_ bytes: Int) -> String { rounded(Double(bytes) / 1e6, 1) + " MB" }

  private static func rounded(_ value: Double, _ places: Int = 0) -> String {
    String(format: "%.\(places)f", value)
  }
}
