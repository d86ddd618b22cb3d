import Conversations
import Testing
import ThreadImport

/// What holds for any thread.
struct PairingPropertyTests {
  @Test(arguments: 0..<300)
  func `every comment is accounted for once`(seed: Int) {
    let thread = RandomThread(seed: UInt64(seed)).thread
    let found = PairExtractor(coaches: seed % 3 == 0 ? ["Hilde"] : []).pairs(in: thread)
    let ids = found.pairs.flatMap { $0.parts.map(\.comment) } + found.unpaired.map(\.comment)
    #expect(ids.sorted() == thread.comments.map(\.id).sorted())
    #expect(found == PairExtractor(coaches: seed % 3 == 0 ? ["Hilde"] : []).pairs(in: thread))
    let pairIDs = Set(found.pairs.map(\.id))
    for pair in found.pairs {
      #expect(pair.parts.contains { $0.role == .answer })
      #expect(pair.parts.count { $0.role == .question } == 1)
      if let follows = pair.follows { #expect(pairIDs.contains(follows)) }
    }
    let positions = Dictionary(
      uniqueKeysWithValues: thread.comments.enumerated().map { ($0.element.id, $0.offset) }
    )
    let places = found.unpaired.compactMap { positions[$0.comment] }
    #expect(places == places.sorted())
  }

  @Test func `ten thousand comments are all accounted for`() {
    let thread = RandomThread(seed: 7, size: 10_000).thread
    let found = PairExtractor().pairs(in: thread)
    #expect(found.pairs.reduce(found.unpaired.count) { $0 + $1.parts.count } == 10_000)
  }
}

/// A thread of random people, replies, and sentences.
struct RandomThread {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let names = [
    "Ann", "Ben", "Hilde", "ann77", "", "Cleo Marsh", "Hilde", "Ö", "Hilde",
  ]
  private static let sentences = [
    "Hi Ann,", "Hi Ben,", "@Cleo", "#3", "Why is that?", "Thank you!", "It worked.", "\n\n",
    "Hilde",
    "Thanks for your reply.", "Could you tell me more?", "The leaves are brown.", "She did.", "> x",
    "https://a.example/b?c", "“The leaves are brown. Why is that?”", "You're welcome.", "🙂", "",
    "I have the same problem.", "Ann, I forgot something.", "Viele Grüße\nHilde",
  ]

  let thread: CommentThread

  init(seed: UInt64, size: Int? = nil) {
    var generator = Generator(state: seed)
    var comments: [Conversations.Comment] = []
    let count = size ?? Int.random(in: 0...40, using: &generator)
    let isFlat = seed % 4 == 0
    let hasDates = seed % 5 == 0
    for index in 0..<count {
      let name = Self.names.randomElement(using: &generator)
      var text = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        Self.sentences.randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
      if size != nil { text += " \(index)" }
      let parent =
        isFlat || Bool.random(using: &generator)
        ? nil
        : String(Int.random(in: max(0, index - 30)...index + 2, using: &generator))
      comments.append(
        Conversations.Comment(
          id: String(index),
          parent: parent,
          kind: Int.random(in: 0...20, using: &generator) == 0 ? .pingback : .comment,
          author: name?.isEmpty ?? true ? nil : name,
          isPostAuthor: seed % 2 == 0 && name == "Hilde",
          date: hasDates
            ? "20\(10 + Int.random(in: 0...9, using: &generator))-03-0\(index % 9 + 1)" : nil,
          text: text,
          flags: Int.random(in: 0...20, using: &generator) == 0 ? [.orphan] : []
        )
      )
    }
    if seed % 7 == 0 { comments.reverse() }
    thread = CommentThread(comments: comments)
  }
}
