private import CStemmer

/// The Porter2 stemmer for English, by libstemmer; one stemmer serves one thread.
///
/// https://snowballstem.org/algorithms/english/stemmer.html
@safe struct Stemmer: ~Copyable {
  private let stemmer: OpaquePointer

  init() {
    guard let stemmer = unsafe sb_stemmer_new("english", "UTF_8") else {
      preconditionFailure("libstemmer was built without English")
    }
    unsafe self.stemmer = stemmer
  }

  deinit { unsafe sb_stemmer_delete(stemmer) }

  /// Returns the stem of a folded word.
  func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let stem = unsafe sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
        return unsafe String(decoding: bytes, as: UTF8.self)
      }
      // The stemmer keeps its result until the next call, and tells its length.
      let length = Int(unsafe sb_stemmer_length(stemmer))
      return unsafe String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
