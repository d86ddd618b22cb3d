import Conversations

/// Comments that have no number but their place in the page.
enum CountedComments {
  /// Names those of one of several pages by what they say; `counted` holds their numbers.
  ///
  /// Each page counts from one, so that the first comment of the second page would take the place of the
  /// first one's.
  static func rename(_ comments: inout [Comment], counted: [String]) {
    guard !counted.isEmpty else { return }
    let counted = Set(counted)
    var names: [String: String] = [:]
    var unique = UniqueNames(comments.map(\.id))
    for comment in comments where counted.contains(comment.id) {
      names[comment.id] = unique.take(name(of: comment))
    }
    for place in comments.indices {
      let old = comments[place].id
      if let parent = comments[place].parent, let new = names[parent] {
        comments[place].parent = new
        // An answer within the block of its question has the question's number.
        if old.hasPrefix(parent + "-") {
          comments[place].id = new + old.dropFirst(parent.utf8.count)
        }
      }
      if let new = names[old] { comments[place].id = new }
    }
  }

  private static func name(of comment: Comment) -> String {
    var hash = NameHash()
    for text in [comment.author ?? "", comment.date ?? comment.dateText ?? "", comment.text] {
      for byte in text.utf8 { hash.add(byte) }
      hash.add(0)
    }
    return "c" + String(hash.value & 0xffff_ffff, radix: 36)
  }
}
