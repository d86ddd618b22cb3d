/// The files that a command reads and writes: what is written may be nothing that is read, no other
/// output, and nothing of the knowledge base.
struct CommandFiles {
  /// A file that is read.
  struct Input {
    /// Its path; `-` for standard input.
    var path: String
    /// What it is: "the file of questions".
    var words: String
  }

  /// A file that is written, with those beside it that writing it takes.
  struct Output {
    /// The option that names it: "-o".
    var option: String
    var path: String
    /// What is put behind the path for each file, none for the file itself.
    var endings = [""]
  }

  var read: [Input]
  var written: [Output]
  /// The knowledge base's folder.
  var knowledgeBase: String?

  /// What speaks against them, in a sentence; `nil` if nothing does.
  var trouble: String? {
    var owners: [FileIdentity: String] = [:]
    for file in read {
      let identity = file.path == "-" ? FileIdentity(ofOpen: 0) : FileIdentity(of: file.path)
      if let identity { owners[identity] = file.words }
    }
    for file in written {
      guard !file.path.isEmpty else { return "\(file.option): the name of a file is missing." }
      // What cannot be found is told when it is to be written.
      guard case .file(let base)? = try? OutputTarget(file.path) else { continue }
      for ending in file.endings {
        let path = base + ending
        guard case .file(let target)? = try? OutputTarget(path) else { continue }
        let identity = FileIdentity(of: target)
        let owner =
          isInKnowledgeBase(target) ? "in the knowledge base" : identity.flatMap { owners[$0] }
        if let owner {
          return ending.isEmpty
            ? "\(file.option) \(file.path): is \(owner)."
            : "\(file.option) \(file.path): would write \(path), which is \(owner)."
        }
        guard let identity else { continue }
        owners[identity] =
          ending.isEmpty ? "the file of \(file.option)" : "a file that \(file.option) needs"
      }
    }
    return nil
  }

  /// Whether a file lies in the knowledge base's folder, or in one within that.
  private func isInKnowledgeBase(_ path: String) -> Bool {
    guard let knowledgeBase, let base = FileIdentity(ofPresent: knowledgeBase) else { return false }
    var folder = FileNames.folder(of: path)
    var last: FileIdentity?
    while let identity = FileIdentity(ofPresent: folder), identity != last {
      if identity == base { return true }
      last = identity
      folder += "/.."
    }
    return false
  }
}
