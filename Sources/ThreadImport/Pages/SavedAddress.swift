/// Reads where a page was saved from, as browsers note it in a comment of the markup.
enum SavedAddress {
  /// The address in one of the comments at a page's beginning.
  ///
  /// Chrome, Edge and the old Internet Explorer write "saved from url=(0042)https://…", the number being
  /// the address's length; SingleFile writes a line "url: https://…".
  static func find(in remarks: [[UInt8]]) -> String? {
    remarks.lazy.compactMap { address(in: $0[...]) }.first
  }

  private static func address(in remark: ArraySlice<UInt8>) -> String? {
    let isByProgram = remark.containsIgnoringCase("singlefile")
    for line in remark.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
      let line = line.drop(while: \.isASCIISpace)
      var rest: ArraySlice<UInt8>
      if line.startsIgnoringCase("saved from url=(") {
        guard let end = line.firstIndex(of: 0x29) else { continue }
        rest = line[(end + 1)...]
      } else if isByProgram, line.startsIgnoringCase("url:") {
        rest = line.dropFirst(4).drop(while: \.isASCIISpace)
      } else {
        continue
      }
      rest = rest.prefix { !$0.isASCIISpace }
      // A file on a disk and "about:internet" are no article's address.
      if rest.startsIgnoringCase("https://") || rest.startsIgnoringCase("http://") {
        return String(decoding: rest, as: UTF8.self)
      }
    }
    return nil
  }
}
