import Testing

struct RepeatedWordsTests {
  private typealias T = Threads
  private static let canned = "I have written a whole article about this, please have a look at it."

  @Test func `the coach may give several readers the same answer`() {
    let found = T.pairs([
      T.reader("1", "Bram", "Why are my beans yellow?"), T.coach("2", Self.canned, to: "1"),
      T.reader("3", "Odile", "How deep do I sow them?"), T.coach("4", Self.canned, to: "3"),
      T.reader("5", "Hattie", "Do beans like shade?"), T.coach("6", Self.canned, to: "5"),
    ])
    #expect(found.outline == ["1:question 2:answer", "3:question 4:answer", "5:question 6:answer"])
  }

  @Test func `the same answer to one reader is a copy`() {
    let found = T.pairs([
      T.reader("1", "Bram", "Why are my beans yellow?"), T.coach("2", Self.canned, to: "1"),
      T.coach("3", Self.canned, to: "1"), T.coach("4", Self.canned),
    ])
    #expect(found.outline == ["1:question 2:answer"])
    #expect(found.rest == ["3:noise", "4:noise"])
  }

  @Test func `the same answer to both copies of a question is a copy`() {
    let question = "Why are my beans yellow, and that in the middle of June?"
    let found = T.pairs([
      T.reader("1", "Bram", question), T.reader("2", "Bram", question),
      T.coach("3", Self.canned, to: "1"), T.coach("4", Self.canned, to: "2"),
    ])
    #expect(found.outline == ["1:question 3:answer"])
    #expect(found.rest == ["2:noise", "4:noise"])
  }

  @Test(arguments: [
    "This comment has been removed by the author.", "[deleted]", "[removed]",
    "[ Removed by Reddit ]",
    "This comment has been removed by a blog administrator.", "This comment was deleted.",
    "Comment removed by moderator", "[Comment deleted at the reader’s request]",
    "This user account is suspended, comment hidden.",
    "Dieser Kommentar wurde vom Autor entfernt.",
    "Der Kommentar wurde von einem Blog-Administrator entfernt.",
    "Ce commentaire a été supprimé par l’auteur.",
    "Ce commentaire a été supprimé par un administrateur du blog.",
    "Este comentario ha sido eliminado por el autor.",
    "Este comentario ha sido eliminado por un administrador del blog.",
    "Questo commento è stato eliminato dall'autore.",
    "Questo commento è stato eliminato da un amministratore del blog.",
    "Este comentário foi removido pelo autor.",
    "Este comentário foi removido por um administrador do blog.",
    "Deze reactie is verwijderd door de auteur.",
    "Deze reactie is verwijderd door een blogbeheerder.",
  ])
  func `a notice in the place of a comment is no question`(notice: String) {
    let found = T.pairs([
      T.reader("1", "Bram", "Why are my beans yellow?"), T.coach("2", "They are too wet.", to: "1"),
      T.reader("3", "Odile", notice),
      T.coach("4", "Sow them three fingers deep, and water them in the evening.", to: "3"),
    ])
    #expect(found.outline == ["1:question 2:answer"])
    #expect(found.rest == ["3:noise", "4:orphan_reply"])
  }

  @Test(arguments: [
    "I removed the author's mulch, and the beans are yellow.", "Was this comment removed?",
    "The slugs have deleted all of my beans!", "Ich habe den Mulch entfernt, nun sind sie gelb.",
    "This comment was removed by the author. Why are my beans yellow?",
  ])
  func `what only speaks of something removed is a comment`(text: String) {
    let found = T.pairs([
      T.reader("1", "Bram", text),
      T.coach("2", "They want less water than they have got.", to: "1"),
    ])
    #expect(!found.rest.contains("1:noise"))
  }
}
