import Testing

@testable import SearchIndex

/// What a word that no document holds is read as.
struct SpellingTests {
  /// The distance by the textbook's table.
  private func tableDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for i in 1..<left.count + 1 {
      var row = [i]
      for j in 1..<right.count + 1 {
        var least = min(rows[i - 1][j], row[j - 1]) + 1
        least = min(least, rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          least = min(least, rows[i - 2][j - 2] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }

  @Test func `distances are those of the textbook's table`() {
    var random = SeededGenerator(seed: 41)
    var near = 0
    for _ in 0..<20_000 {
      func word() -> [UInt8] {
        (0..<Int.random(in: 1...9, using: &random)).map { _ in
          UInt8.random(in: 0x61...0x63, using: &random)
        }
      }
      let (left, right) = (word(), word())
      let distance = tableDistance(left, right)
      for limit in 0...3 {
        let found = EditDistance.between(left.span, right.span, limit: limit)
        #expect(found == (distance <= limit ? distance : nil), "\(left) \(right) \(limit)")
      }
      if distance <= 2 { near += 1 }
    }
    #expect(near > 1_000)
  }

  /// The word that another is read as by an index.
  private func correction(of word: String, _ reader: IndexReader) throws -> String? {
    let queries = QueryReader(reader)
    var query = try queries.query(for: word)
    return try queries.correct(&query).first?.readAs
  }

  private func correction(of term: String, among texts: [String]) throws -> String? {
    let folder = try TemporaryFolder()
    var documents: [UInt64: [String]] = [:]
    for (number, text) in zip(UInt64(1)..., texts) { documents[number] = [text, ""] }
    return try correction(of: term, try index(documents, in: folder.path))
  }

  @Test(arguments: [
    // Swapped, doubled and not doubled: any word from five letters on.
    ("wirst", "wrist"), ("elbbow", "elbow"), ("pilow", "pillow"),
    // Any one edit from six letters on.
    ("shoulddr", "shoulder"), ("shouder", "shoulder"),
    // Two edits from nine.
    ("phisiotherapest", "physiotherapist"),
  ])
  func `a slip becomes the word`(slip: String, word: String) throws {
    #expect(try correction(of: slip, among: ["\(word) here"]) == word)
  }

  @Test(arguments: [
    ("pilows", "pillow"), ("strecthing", "stretch"),
    ("tumour", "tumor"), ("anaemia", "anemia"), ("fibre", "fiber"), ("paralyze", "paralyse"),
  ])
  func `an ending or the other spelling is no hindrance`(slip: String, word: String) throws {
    #expect(try correction(of: slip, among: ["\(word) here"]) == word)
  }

  @Test(arguments: [
    ("cancer", "cancel"), ("infection", "injection"), ("gluten", "glutes"), ("brother", "bother"),
    ("shingles", "single"), ("insects", "injection"), ("flight", "fight"), ("dairy", "diary"),
    ("recent", "retention"), ("respect", "resection"),
    ("mental", "metal"), ("ampicillin", "amoxicillin"),
  ])
  func `an ordinary word is none of a likely slip`(word: String, other: String) throws {
    #expect(try correction(of: word, among: ["\(other) here"]) == nil)
  }

  @Test(arguments: [("wendril", "wenfril", true), ("wendril", "wenkril", false)])
  func `a consonant is taken for one that is near it or sounds alike`(
    slip: String,
    word: String,
    isRead: Bool
  ) throws {
    #expect(try correction(of: slip, among: ["\(word) here"]) == (isRead ? word : nil))
  }

  @Test(arguments: [
    ("bloom", "blood"), ("plant", "plan"), ("tree", "three"), ("magnet", "market"),
    ("500mgs", "50mgs"), ("vitamin", "vitami9"),
    ("kneading", "needing"),
  ])
  func `what may be a word of its own stays`(term: String, other: String) throws {
    #expect(try correction(of: term, among: ["\(other) here"]) == nil)
  }

  @Test func `the fewest edits come before frequency, and frequency before order`() throws {
    let texts = ["elastobund", "elastobind", "elastobind", "elastobond"]
    #expect(try correction(of: "elastobbund", among: texts) == "elastobund")
    #expect(try correction(of: "carbut", among: ["carbot", "carbit", "carbit"]) == "carbit")
    #expect(try correction(of: "carbut", among: ["carbot", "carbit"]) == "carbit")
  }

  @Test func `documents that are gone do not count`() throws {
    let folder = try TemporaryFolder()
    try index([1: ["carbot", ""], 2: ["carbot", ""], 3: ["carbit", ""]], in: folder.path)
    var writer = IndexWriter(continuing: try IndexReader(at: folder.path), in: folder.path)
    writer.delete(1)
    writer.delete(2)
    try writer.update(4, texts: ["carbat", ""])
    try writer.update(5, texts: ["carbat", ""])
    let reader = try writer.commit(stamp: IndexStamp(identity: 1, revision: 2))
    #expect(try correction(of: "carbut", reader) == "carbat")
  }
}
