/// How much a writer of an index takes.
struct IndexWriterBounds {
  /// About how many bytes are taken before a segment is written.
  var memory: Int
  /// How many threads number words besides the one that writes; 1 stands for none.
  var threads: Int
  /// How many bytes of texts are put in order at once, and are handed to a thread together.
  var pendingBytes: Int

  /// Bounds by which all takes so much memory: as many of the threads are started as take a quarter of it
  /// at most.
  init(memory: Int, threads wanted: Int) {
    threads = max(1, min(wanted, memory / 4 / NumberingCrew.bytesPerThread))
    self.memory = memory - (threads > 1 ? threads * NumberingCrew.bytesPerThread : 0)
    pendingBytes = min(4 << 20, memory)
  }
}
