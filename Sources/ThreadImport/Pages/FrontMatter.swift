/// The lines between `---` with which a fragment of a page may begin.
struct FrontMatter: Sendable, Equatable {
  var title: String?
  var author: String?
  var date: String?

  init(of tree: HTMLTree) {
    // The first text stands in nothing, or in one element such as a paragraph.
    guard let first = tree.nodes.indices.prefix(3).first(where: { tree.tag(of: $0) == .text }),
      tree.text(of: first).drop(while: \.isASCIISpace).startsIgnoringCase("---")
    else { return }
    let lines = String(decoding: tree.text(of: first).prefix(4096), as: UTF8.self)
      .split(separator: "\n").drop { $0.withoutEdgeSpace != "---" }
    for line in lines.dropFirst() {
      if line.withoutEdgeSpace == "---" { return }
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = Self.unquoted(line[line.index(after: colon)...])
      guard !value.isEmpty else { continue }
      switch line[..<colon].withoutEdgeSpace {
      case "title": title = value
      case "author": author = value
      case "date": date = DateReader.machineDate(value)
      default: break
      }
    }
    // Without an end it was no front matter.
    self = FrontMatter()
  }

  private init() {}

  private static func unquoted(_ text: Substring) -> String {
    var value = text.withoutEdgeSpace
    for quote in ["\"", "'"]
    where value.count > 1 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      value = value.dropFirst().dropLast()
    }
    return String(value)
  }
}
