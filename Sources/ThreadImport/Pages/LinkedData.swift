/// What a page's JSON-LD says of its article.
struct LinkedData: Sendable, Equatable {
  var headline: String?
  var author: String?
  var url: String?
  var date: String?
  /// Comments, or a question with its answers, that the data holds in full.
  var comments: [LinkedComment] = []
  /// Whether there are more comments than are read.
  var hasMoreComments = false

  private static let articleTypes: Set<String> = [
    "Article", "BlogPosting", "NewsArticle", "Recipe", "WebPage", "TechArticle", "Report",
    "HowTo", "QAPage", "DiscussionForumPosting", "OpinionNewsArticle", "ReportageNewsArticle",
  ]

  init() {}

  /// Reads scripts of JSON-LD; one that is not JSON says nothing.
  init(_ scripts: [[UInt8]]) {
    var objects: [[String: JSONValue]] = []
    for script in scripts {
      guard let value = JSONValue.read(script) else { continue }
      value.collectObjects(into: &objects, depth: 0)
    }
    let reading = LinkedComment.Reading(objects)
    comments = reading.comments
    hasMoreComments = reading.isCut
    var people: [String: String] = [:]
    for object in objects {
      if let id = object["@id"]?.string, let name = object["name"]?.string { people[id] = name }
    }
    let articles = objects.filter { !$0.types.isDisjoint(with: Self.articleTypes) }
    // A page's own entry says less than its article's.
    for object in articles.sorted(by: {
      !$0.types.contains("WebPage") && $1.types.contains("WebPage")
    }) {
      headline = headline ?? object["headline"]?.string
      author = author ?? object["author"]?.name(people)
      url = url ?? object["mainEntityOfPage"]?.address ?? object["url"]?.string
      date = date ?? object["datePublished"]?.string.flatMap(DateReader.machineDate)
    }
  }
}
