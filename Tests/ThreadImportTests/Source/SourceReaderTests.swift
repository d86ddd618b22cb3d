import Testing

@testable import ThreadImport

struct SourceReaderTests {
  private func failure(_ bytes: [UInt8]) -> SourceError? {
    do {
      _ = try SourceReader().read(bytes, name: "a.bin")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [[], Array(" \n\t".utf8), [0, 0, 0]] as [[UInt8]])
  func `an empty file is refused`(bytes: [UInt8]) {
    #expect(failure(bytes)?.reason == .empty)
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7\n".utf8), "PDF"), ([0x50, 0x4b, 3, 4, 0, 0], "ZIP"),
      ([0x1f, 0x8b, 8, 0], "gzip"), ([0x89, 0x50, 0x4e, 0x47, 13], "PNG"),
      (Array("<?xml version=\"1.0\"?>\n<!-- x -->\n<svg version=\"2.0\"></svg>".utf8), "SVG"),
      (Array("<!-- a > b --><svg version=\"2.0\"></svg>".utf8), "SVG"),
      (Array("<?xml version=\"1.0\"?><users><row Id=\"1\" /></users>".utf8), "Posts.xml"),
      (Array(#"[{"content": "<p>a</p><p>b</p><p>c</p>"}]"#.utf8), "JSON"),
      (Array("<?xml version='1.0'?><ns0:opml xmlns:ns0='x'>".utf8), "OPML"),
      (
        Array(
          "From: <Saved by X>\nMIME-Version: 1.0\nContent-Type: multipart/related\n<p><p><p>".utf8
        ),
        "MHTML"
      ),
      (Array(#"{"a": 1}"#.utf8), "JSON"), (Array("Just some words.".utf8), "plain text"),
      (Array("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n".utf8), "MHTML"),
    ] as [([UInt8], String)]
  )
  func `what is not read is named, with what is`(bytes: [UInt8], name: String) {
    let message = failure(bytes)?.description ?? ""
    #expect(message.contains(name))
    #expect(message.contains("Askback reads saved web pages"))
  }

  @Test(arguments: [
    "<!DOCTYPE html><p>x", "<!-- <p> <svg> --><p>x", "\n  <p>x</p>",
    "<?xml version=\"1.0\"?><html><body/></html>",
    "---\ntitle: x\n---\n<ol>\n<li>a</li>\n</ol>\n<p>b</p>",
  ])
  func `markup is a page, whatever stands before it`(text: String) throws {
    let content = try SourceReader().read(Array(text.utf8), name: "a")
    #expect(content.format == .webPage)
  }
}
