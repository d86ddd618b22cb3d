import ArgumentParser
import Conversations
import Foundation
import ThreadImport

/// How fast pages become comment threads: from bytes in memory, on one core.
struct ThreadReading: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "threads",
    abstract: "Read pages into comment threads, from bytes in memory, on one core."
  )

  @Argument(help: "A folder of saved pages.")
  var folder: String

  @Option(help: "How often all pages are read; the median counts.")
  var rounds = 9

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds is a number from 1 on.") }
  }

  func run() throws {
    let pages = try Self.pages(in: folder)
    guard !pages.isEmpty else { throw ValidationError("\(folder): no .html file is in it.") }
    let size = pages.reduce(0) { $0 + $1.count }
    var comments = 0
    var seconds: [Double] = []
    for _ in 0..<rounds {
      comments = 0
      let start = ContinuousClock.now
      for page in pages {
        let content = try? SourceReader().read(page, name: "page")
        comments += content?.threads.reduce(0) { $0 + $1.comments.count } ?? 0
      }
      seconds.append((ContinuousClock.now - start) / .seconds(1))
    }
    let median = seconds.sorted()[rounds / 2]
    let megabytes = Double(size) / 1e6
    print(
      "askback: \(pages.count) pages, \(Self.rounded(megabytes)) MB, \(comments) comments: "
        + "\(Self.rounded(median * 1000)) ms, \(Self.rounded(megabytes / median)) MB/s"
    )
  }

  private static func pages(in folder: String) throws -> [[UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try names.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }.sorted().map {
      Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")))
    }
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
}
