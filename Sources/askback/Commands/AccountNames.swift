import Conversations

/// The names under which accounts wrote comments: an article that comes without its comments has its
/// author's number alone.
struct AccountNames {
  private var names: [String: String] = [:]

  /// More accounts than this are not remembered.
  private static let limit = 100_000

  /// Takes down the names in a thread; an account's first name counts.
  mutating func note(_ thread: CommentThread) {
    guard !thread.accountNames.isEmpty, let site = Self.site(of: thread) else { return }
    for (account, name) in thread.accountNames where names.count < Self.limit {
      let key = site + " " + account
      if names[key] == nil { names[key] = name }
    }
  }

  /// The name of the account that wrote the thread's article.
  func author(of thread: CommentThread) -> String? {
    guard let account = thread.authorAccount, let site = Self.site(of: thread) else { return nil }
    return names[site + " " + account]
  }

  /// Each site numbers its accounts for itself.
  private static func site(of thread: CommentThread) -> String? {
    guard let address = thread.article.url, let scheme = address.firstRange(of: "://") else {
      return nil
    }
    return address[scheme.upperBound...].prefix { $0 != "/" }.lowercased()
  }
}
