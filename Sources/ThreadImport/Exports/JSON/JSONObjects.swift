/// Cuts JSON that comes in pieces into its objects: those of a list at the top, or those that
/// stand one after the other.
struct JSONObjects {
  static let maximumObject = 32 << 20

  /// The objects that have ended, to be taken away by the caller.
  var ready: [[UInt8]] = []
  private(set) var offset = 0
  private(set) var line = 1
  /// Objects that were too long.
  private(set) var longCount = 0

  private var object: [UInt8] = []
  /// How many braces and brackets are open within the object; 0 outside.
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isTooLong = false
  private var openLists = 0

  /// Whether the text broke off.
  var isUnfinished: Bool { depth > 0 || openLists > 0 }

  mutating func read(_ bytes: [UInt8]) {
    var start = 0
    for (index, byte) in bytes.enumerated() {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5c {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = depth > 0
      case 0x7b:
        if depth == 0 { start = index }
        depth += 1
      case 0x5b: if depth > 0 { depth += 1 } else { openLists += 1 }
      case 0x5d where depth == 0: openLists = max(0, openLists - 1)
      case 0x7d, 0x5d:
        guard depth > 0 else { continue }
        depth -= 1
        if depth == 0 { end(with: bytes[start...index]) }
      default: break
      }
    }
    if depth > 0 { keep(bytes[start...]) }
    offset += bytes.count
    line += bytes.count { $0 == 0x0a }
  }

  private mutating func end(with part: ArraySlice<UInt8>) {
    keep(part)
    if isTooLong { longCount += 1 } else { ready.append(object) }
    object = []
    isTooLong = false
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    guard object.count + part.count <= Self.maximumObject else {
      isTooLong = true
      object = []
      return
    }
    if !isTooLong { object.append(contentsOf: part) }
  }
}
