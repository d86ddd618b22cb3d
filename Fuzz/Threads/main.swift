import CFuzz
import Conversations
import Glibc
import ThreadImport

/// Reads any bytes as a file of a blog and makes pairs of its threads; errors are fine, traps,
/// leaks, time-outs and broken promises are findings.
func check(_ bytes: [UInt8]) {
  guard let content = try? SourceReader().read(bytes, name: "fuzz") else { return }
  for thread in content.threads {
    var seen: Set<String> = []
    for comment in thread.comments {
      precondition(seen.insert(comment.id).inserted, "an id comes twice")
    }
    for comment in thread.comments {
      if let parent = comment.parent { precondition(seen.contains(parent), "no such parent") }
    }
    let pairs = PairExtractor(coaches: []).pairs(in: thread)
    let used = pairs.pairs.flatMap(\.parts).map(\.comment) + pairs.unpaired.map(\.comment)
    precondition(Set(used) == seen, "a comment is lost")
  }
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
exit(
  unsafe LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    check(Array(unsafe UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
)
