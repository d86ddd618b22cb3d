/// Reads the records of an XML file piece by piece, in time linear in its size and with bounded
/// memory, whatever the file holds.
///
/// It is forgiving: prefixes need not be declared, a `&` that begins no reference stands for
/// itself, an end tag ends what is open within, one that ends nothing is left out. It follows no
/// document type and knows the five entities of XML alone, so that a file can neither grow nor
/// reach for other files.
struct XMLScanner {
  static let maximumDepth = 256
  static let maximumAttributes = 256
  static let maximumText = 1 << 20
  static let maximumTag = 2 << 20

  enum State {
    case text
    /// Behind `<`, as long as it is not clear what begins.
    case opening
    case tag
    case comment
    case cdata
    case instruction
    case declaration
  }

  let shape: XMLShape
  /// The records that have ended, to be taken away by the caller.
  var records: [XMLElement] = []
  private(set) var cuts: [ExportCut: Int] = [:]
  /// How many bytes and lines were read.
  private(set) var offset = 0
  private(set) var line = 1

  var open: [OpenElement] = []
  /// Elements that are open beyond the greatest depth.
  var overflow = 0
  /// The place in `open` of the field whose text is gathered.
  var field: Int?
  /// The text of that field so far.
  var text: [UInt8] = []
  var isTextCut = false
  var prefixes = XMLPrefixes()

  private var state = State.text
  /// Text up to the next tag, not yet decoded.
  private var run: [UInt8] = []
  /// The tag at hand without its brackets.
  private var tag: [UInt8] = []
  private var quote: UInt8 = 0
  private var lastSignificant: UInt8 = 0
  /// How many of the bytes that end a comment, a CDATA section or a document type were seen, or how
  /// many brackets are open.
  private var ending = 0

  init(shape: XMLShape) { self.shape = shape }

  /// Whether the file broke off: an element, a comment or a section is still open.
  var isUnfinished: Bool { !open.isEmpty || (state != .text && state != .opening) }

  mutating func note(_ cut: ExportCut) { cuts[cut, default: 0] += 1 }

  /// Reads on.
  mutating func read(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      switch state {
      case .text: scanText(bytes, &index)
      case .opening: scanOpening(bytes, &index)
      case .tag: scanTag(bytes, &index)
      case .comment: skip(bytes, &index, past: 0x2d)
      case .cdata: scanSection(bytes, &index)
      case .instruction: skip(bytes, &index, past: 0x3f)
      case .declaration: skipDeclaration(bytes, &index)
      }
    }
    offset += bytes.count
    line += bytes.count { $0 == 0x0a }
  }

  /// Ends the file; what is open is given up, but for the record that may be partial.
  mutating func finish() {
    guard let partial = shape.partial,
      let index = open.firstIndex(where: { $0.kind == .element && $0.element.name == partial })
    else { return }
    records.append(open[index].element)
  }

  // MARK: Text

  private mutating func scanText(_ bytes: [UInt8], _ index: inout Int) {
    let start = index
    while index < bytes.count, bytes[index] != 0x3c { index += 1 }
    if field != nil, index > start { addToRun(bytes[start..<index]) }
    guard index < bytes.count else { return }
    index += 1
    state = .opening
    tag.removeAll(keepingCapacity: true)
  }

  private mutating func addToRun(_ part: ArraySlice<UInt8>) {
    let room = max(0, Self.maximumText - text.count - run.count)
    run.append(contentsOf: part.prefix(room))
    if part.count > room { cutText() }
  }

  private mutating func cutText() {
    if !isTextCut { note(.text) }
    isTextCut = true
  }

  /// Decodes the gathered run into the field's text.
  private mutating func endRun() {
    guard !run.isEmpty else { return }
    if field != nil {
      let removed = XMLText.decode(run[...], into: &text)
      if removed > 0 { cuts[.controls, default: 0] += removed }
    }
    run.removeAll(keepingCapacity: true)
  }

  private mutating func scanSection(_ bytes: [UInt8], _ index: inout Int) {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x5d {
        ending += 1
      } else if byte == 0x3e, ending >= 2 {
        addSection(bytes[start..<index])
        // The brackets of the end are not text; some may have come with the piece before.
        if field != nil, !isTextCut { text.removeLast(min(3, text.count)) }
        ending = 0
        state = .text
        return
      } else {
        ending = 0
      }
    }
    addSection(bytes[start..<index])
  }

  private mutating func addSection(_ part: ArraySlice<UInt8>) {
    guard field != nil else { return }
    let room = max(0, Self.maximumText - text.count)
    let removed = XMLText.copy(part.prefix(room), into: &text)
    if removed > 0 { cuts[.controls, default: 0] += removed }
    if part.count > room { cutText() }
  }

  // MARK: What begins with <

  private static let sectionStart = Array("![CDATA[".utf8)

  private mutating func scanOpening(_ bytes: [UInt8], _ index: inout Int) {
    let byte = bytes[index]
    if tag.isEmpty {
      if byte.isASCIILetter || byte >= 0x80 || byte == 0x5f || byte == 0x3a || byte == 0x2f {
        begin(.tag)
      } else if byte == 0x3f {
        begin(.instruction)
      } else if byte == 0x21 {
        index += 1
        tag.append(byte)
      } else {
        // A sign that stands for itself, as in "a < b".
        if field != nil { addToRun([0x3c]) }
        state = .text
      }
      return
    }
    tag.append(byte)
    index += 1
    if tag.elementsEqual([0x21, 0x2d, 0x2d]) {
      begin(.comment)
    } else if Self.sectionStart.starts(with: tag) {
      if tag.count == Self.sectionStart.count { begin(.cdata) }
    } else if tag.count > 2 || byte != 0x2d {
      if tag.count == 2, byte.asciiLowercased == 0x64 { note(.documentType) }
      index -= 1
      begin(.declaration)
    }
  }

  private mutating func begin(_ next: State) {
    endRun()
    state = next
    tag.removeAll(keepingCapacity: true)
    ending = 0
    quote = 0
    lastSignificant = 0
  }

  /// Passes over a comment or an instruction: up to `-->` or `?>`.
  private mutating func skip(_ bytes: [UInt8], _ index: inout Int, past mark: UInt8) {
    let needed = mark == 0x2d ? 2 : 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == mark {
        ending += 1
      } else if byte == 0x3e, ending >= needed {
        state = .text
        return
      } else {
        ending = 0
      }
    }
  }

  /// Passes over a document type with all that it declares.
  private mutating func skipDeclaration(_ bytes: [UInt8], _ index: inout Int) {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case 0x22, 0x27: quote = byte
      case 0x5b: ending += 1
      case 0x5d: ending = max(0, ending - 1)
      case 0x3e where ending == 0:
        state = .text
        return
      default: break
      }
    }
  }

  /// Gathers a tag up to the `>` that stands in no quotes.
  private mutating func scanTag(_ bytes: [UInt8], _ index: inout Int) {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3e {
        tag.append(contentsOf: bytes[start..<index])
        index += 1
        state = .text
        readTag(tag)
        return
      } else if byte == 0x3c {
        // The tag before has no end.
        index += 1
        state = .opening
        tag.removeAll(keepingCapacity: true)
        return
      } else if byte == 0x22 || byte == 0x27, lastSignificant == 0x3d {
        quote = byte
      }
      if !byte.isASCIISpace { lastSignificant = byte }
      index += 1
    }
    tag.append(contentsOf: bytes[start..<index])
    if tag.count > Self.maximumTag {
      note(.tag)
      tag.removeAll(keepingCapacity: false)
      state = .text
    }
  }
}
