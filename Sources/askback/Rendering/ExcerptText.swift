import Retrieval

extension Excerpt {
  /// The excerpt's text, each piece as `text` makes it, with "…" where the whole goes on.
  func joined(_ text: (Piece) -> String) -> String {
    (isCutBefore ? "…" : "") + pieces.map(text).joined() + (isCutAfter ? "…" : "")
  }
}
