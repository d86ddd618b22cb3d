import ArgumentParser

/// Measures the libraries inside one process, without start-up and output.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "askback-benchmark",
    abstract: "Measure what the libraries take.",
    subcommands: [
      ThreadReading.self, CollectionMaking.self, IndexBuilding.self, IndexMeasuring.self,
      IndexAsking.self, TermWriting.self,
    ]
  )
}
