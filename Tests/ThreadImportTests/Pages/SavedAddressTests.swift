import Conversations
import Testing

@testable import ThreadImport

/// The address that browsers note in a page which they save.
struct SavedAddressTests {
  private func url(_ remark: String, head: String = "", before: String = "") throws -> String? {
    try thread(
      """
      <!DOCTYPE html>\(before)<!--\(remark)-->
      <html lang="en"><head><meta charset="utf-8">\(head)<title>Rye</title></head><body>
      <ol><li id="comment-1" class="comment depth-1">a</li></ol></body></html>
      """
    ).article.url
  }

  @Test(arguments: [
    " saved from url=(0026)https://bread.example/rye/ ",
    " saved from url=(0026)https://bread.example/rye/#comments ",
    "\n Page saved with SingleFile \n url: https://bread.example/rye/ \n saved date: Wed\n",
  ])
  func `is the article's, where the page itself gives none`(remark: String) throws {
    #expect(try url(remark) == "https://bread.example/rye/")
    #expect(try url(remark, before: "<html>\n<head>\n") == "https://bread.example/rye/")
    let canonical = "<link rel='canonical' href='https://bread.example/wheat/'>"
    #expect(try url(remark, head: canonical) == "https://bread.example/wheat/")
  }

  @Test(arguments: [
    " saved from url=(0014)about:internet ", " saved from url=(0022)file:///home/rye.html ",
    " saved from url=(", " url: https://theme.example/ ",
    "\n Theme: Crumb\n URL: https://a.example\n",
    "",
  ])
  func `is not that of a file, nor of whoever made the theme`(remark: String) throws {
    #expect(try url(remark) == nil)
  }

  @Test func `is read at the beginning alone`() throws {
    let page = page("<!-- saved from url=(0026)https://bread.example/rye/ --><p>x</p>")
    #expect(try thread(page).article.url == nil)
  }
}
