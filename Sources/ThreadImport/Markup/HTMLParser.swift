private import CLibXML2

/// Reads tame markup into a tree with libxml2's HTML parser.
///
/// The parser's events are taken down as they come, so that libxml2 builds no tree of its own:
/// its limits on depth and text do not apply, and nothing has to be freed but the context.
enum HTMLParser {
  /// Why libxml2 stopped.
  enum Failure: Error, Equatable, CustomStringConvertible {
    /// There was no memory for a parser.
    case noMemory
    /// The parser gave up with this code of libxml2.
    case stopped(code: Int)

    var description: String {
      switch self {
      case .noMemory: "there is not enough memory"
      case .stopped(let code): "the parser stopped with code \(code)"
      }
    }
  }

  /// Parses markup.
  static func parse(_ markup: TameMarkup) throws(Failure) -> HTMLTree {
    _ = setUp
    let builder = TreeBuilder(capacity: markup.bytes.count)
    guard let size = Int32(exactly: markup.bytes.count) else { throw .stopped(code: 0) }
    guard size > 0 else { return builder.finish() }
    guard let context = unsafe htmlNewParserCtxt() else { throw .noMemory }
    defer { unsafe htmlFreeParserCtxt(context) }
    // The builder lives until the end of this function, longer than the context.
    unsafe context.pointee._private = Unmanaged.passUnretained(builder).toOpaque()
    unsafe listen(on: context)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | HTML_PARSE_NOIMPLIED.rawValue
      | UInt32(XML_PARSE_HUGE.rawValue)
    let document = unsafe markup.bytes.withUnsafeBytes { bytes in
      unsafe htmlCtxtReadMemory(
        context,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        size,
        nil,
        "UTF-8",
        Int32(bitPattern: options)
      )
    }
    unsafe xmlFreeDoc(document)
    let failure = unsafe failure(of: context)
    let tree = withExtendedLifetime(builder) { builder.finish() }
    if let failure { throw failure }
    return tree
  }

  /// Once, before any thread parses: no entity is ever loaded from a file.
  private static let setUp: Void = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// A fatal error of libxml2 means that it did not read on; others it has put right itself.
  private static func failure(of context: htmlParserCtxtPtr) -> Failure? {
    guard let error = unsafe xmlCtxtGetLastError(context) else { return nil }
    let code = unsafe Int(error.pointee.code)
    let ended = unsafe context.pointee.disableSAX != 0
    guard ended || code == Int(XML_ERR_NO_MEMORY.rawValue) else { return nil }
    return .stopped(code: code)
  }

  /// Replaces the handlers that would build libxml2's tree.
  private static func listen(on context: htmlParserCtxtPtr) {
    guard let handlers = unsafe context.pointee.sax else { return }
    unsafe handlers.pointee.startDocument = nil
    unsafe handlers.pointee.endDocument = nil
    unsafe handlers.pointee.internalSubset = nil
    unsafe handlers.pointee.comment = nil
    unsafe handlers.pointee.processingInstruction = nil
    unsafe handlers.pointee.startElement = { context, name, attributes in
      guard let name = unsafe name, let builder = unsafe HTMLParser.builder(of: context) else {
        return
      }
      unsafe builder.start(name, attributes)
    }
    unsafe handlers.pointee.endElement = { context, name in
      guard let name = unsafe name, let builder = unsafe HTMLParser.builder(of: context) else {
        return
      }
      builder.end(unsafe HTMLParser.tag(named: name))
    }
    let characters: charactersSAXFunc = { context, bytes, count in
      guard let bytes = unsafe bytes, let builder = unsafe HTMLParser.builder(of: context) else {
        return
      }
      unsafe builder.add(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    unsafe handlers.pointee.characters = unsafe characters
    unsafe handlers.pointee.cdataBlock = unsafe characters
    unsafe handlers.pointee.ignorableWhitespace = unsafe characters
  }

  /// The builder that `parse` put into the context.
  fileprivate static func builder(of context: UnsafeMutableRawPointer?) -> TreeBuilder? {
    guard let context = unsafe context else { return nil }
    let parser = unsafe context.assumingMemoryBound(to: xmlParserCtxt.self)
    guard let stored = unsafe parser.pointee._private else { return nil }
    return unsafe Unmanaged<TreeBuilder>.fromOpaque(stored).takeUnretainedValue()
  }

  /// The tag of a name that ends with a NUL.
  fileprivate static func tag(named name: UnsafePointer<xmlChar>) -> HTMLTag {
    HTMLTag.named(unsafe NameHash(terminated(name)))
  }

  /// The bytes before the NUL.
  fileprivate static func terminated(
    _ text: UnsafePointer<xmlChar>
  ) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
  }
}

/// Takes down the parser's events as the nodes of a tree.
private final class TreeBuilder {
  private var tree = HTMLTree()
  /// The open elements, outermost first; the root is always open.
  private var open: [Int] = [0]

  init(capacity: Int) {
    tree.bytes.reserveCapacity(capacity)
    tree.nodes.append(HTMLTree.Node(tag: .document, parent: 0, end: 0, start: 0))
  }

  func start(
    _ name: UnsafePointer<xmlChar>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let tag = unsafe HTMLParser.tag(named: name)
    // libxml2 puts in the elements that the markup leaves out.
    guard !tag.traits.contains(.transparent) else { return }
    var node = HTMLTree.Node(
      tag: tag,
      parent: Int32(open[open.count - 1]),
      end: 0,
      start: Int32(tree.attributes.count)
    )
    var index = 0
    while let attributes = unsafe attributes, let name = unsafe attributes[index] {
      if let value = unsafe attributes[index + 1],
        let known = HTMLAttribute.named(unsafe NameHash(HTMLParser.terminated(name)))
      {
        let bytes = unsafe HTMLParser.terminated(value)
        tree.attributes.append(
          HTMLTree.Attribute(
            name: known,
            start: Int32(tree.bytes.count),
            length: Int32(bytes.count)
          )
        )
        unsafe tree.bytes.append(contentsOf: bytes)
        node.attributeCount += 1
      }
      index += 2
    }
    open.append(tree.nodes.count)
    tree.nodes.append(node)
  }

  func end(_ tag: HTMLTag) {
    guard !tag.traits.contains(.transparent), open.count > 1 else { return }
    tree.nodes[open.removeLast()].end = Int32(tree.nodes.count)
  }

  func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = Int32(tree.bytes.count)
    let parent = Int32(open[open.count - 1])
    unsafe tree.bytes.append(contentsOf: bytes)
    let last = tree.nodes.count - 1
    if tree.nodes[last].tag == .text, tree.nodes[last].parent == parent,
      tree.nodes[last].start + tree.nodes[last].length == start
    {
      tree.nodes[last].length += Int32(bytes.count)
      return
    }
    tree.nodes.append(
      HTMLTree.Node(
        tag: .text,
        parent: parent,
        end: Int32(last + 2),
        start: start,
        length: Int32(bytes.count)
      )
    )
  }

  func finish() -> HTMLTree {
    while let index = open.popLast() { tree.nodes[index].end = Int32(tree.nodes.count) }
    return tree
  }
}
