import Conversations
import Testing
import ThreadImport

struct CoachFinderTests {
  private func names(
    _ comments: [Conversations.Comment],
    author: String? = nil,
    given: [String] = []
  ) -> [String] {
    let thread = CommentThread(article: Article(author: author), comments: comments)
    return CoachFinder(coaches: given).coach(of: thread).names
  }

  private func plain(
    _ id: String,
    _ author: String?,
    _ text: String = "Text of some words.",
    to parent: String? = nil
  ) -> Conversations.Comment {
    Conversations.Comment(id: id, parent: parent, author: author, text: text)
  }

  private var answered: [Conversations.Comment] {
    (1...4).flatMap { number in
      [
        plain("\(number)", "Reader \(number)"),
        plain("\(number)0", "Otto Lang", to: "\(number)"),
      ]
    }
  }

  @Test func `the page's marks come first`() {
    var comments = answered
    comments[0].isPostAuthor = true
    #expect(names(comments) == ["Reader 1"])
  }

  @Test func `given names are taken in any spelling`() {
    #expect(names([plain("1", "MC Milker")], given: ["mcmilker"]) == ["MC Milker"])
  }

  @Test(arguments: ["Otto Lang", "ottolang", "OTTO LANG"])
  func `the byline names the coach`(byline: String) {
    let comments = [plain("1", "Ann"), plain("2", "Otto Lang", to: "1")]
    #expect(names(comments, author: byline) == ["Otto Lang"])
  }

  @Test func `the byline's first name counts for one who answers`() {
    #expect(
      names([plain("1", "Ann"), plain("2", "Otto", to: "1")], author: "Otto Lang") == ["Otto"]
    )
    #expect(names([plain("1", "Ann"), plain("2", "Otto")], author: "Otto Lang").isEmpty)
  }

  @Test func `who gives most of the answers is the coach`() {
    #expect(names(answered) == ["Otto Lang"])
  }

  @Test func `readers who talk to each other have no coach`() {
    let talk = [
      plain("1", "Ann"), plain("2", "Ben", to: "1"), plain("3", "Ann", to: "2"),
      plain("4", "Cleo", to: "1"), plain("5", "Ben", to: "4"), plain("6", "Dora"),
    ]
    #expect(names(talk).isEmpty)
  }

  @Test func `one who signs the same under another name is the same coach`() {
    var comments = answered
    for index in comments.indices where comments[index].author == "Otto Lang" {
      comments[index].text = "Plant them deep.\n\nOtto\nYour Gardener"
    }
    comments.append(plain("99", "admin", "Deeper still.\n\nOtto\nYour Gardener", to: "3"))
    #expect(names(comments) == ["Otto Lang", "admin"])
  }

  @Test func `a given name finds the coach by signature`() {
    let comments = [plain("1", "Ann"), plain("2", "admin", "Deeper.\n\nOtto", to: "1")]
    #expect(names(comments, given: ["Otto"]) == ["admin"])
  }

  @Test func `a reader of the coach's name whom the coach greets is a reader`() {
    var answer = plain("2", "Otto", "Hi Otto, a fine name. Plant them in May.", to: "1")
    answer.isPostAuthor = true
    let thread = CommentThread(comments: [plain("1", "Otto", "When do I plant leeks?"), answer])
    #expect(CoachFinder().coach(of: thread).isCoach == [false, true])
  }
}
