/// What a page says of the article that a comment thread stands under.
package struct Article: Sendable, Equatable, Codable {
  /// The headline without the site's name, or `nil` where the page has none.
  package var title: String?
  /// The byline's name.
  package var author: String?
  /// The canonical address, as the page gives it.
  package var url: String?
  /// The day or moment of publication: ISO 8601.
  package var date: String?

  /// Makes an article from what is known of it.
  package init(
    title: String? = nil,
    author: String? = nil,
    url: String? = nil,
    date: String? = nil
  ) {
    self.title = title
    self.author = author
    self.url = url
    self.date = date
  }
}
