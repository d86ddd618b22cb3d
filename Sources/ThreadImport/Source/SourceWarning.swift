/// Something about a source that was read all the same.
package enum SourceWarning: Sendable, Equatable {
  /// The page has no comments.
  case noComments
  /// The page has no comments of its own: a script of this service loads them.
  case commentsByScript(service: String)
  /// Bytes that mean nothing in the page's character set were replaced by U+FFFD.
  case replacedBytes(charset: String)
  /// A part of the page was left out to keep the reading bounded.
  case leftOut(String)
  /// The heading claims more comments than the page shows.
  case fewerThanClaimed(found: Int, claimed: Int)
  /// The page shows one page of a longer thread.
  case partOfThread
  /// The page has more comments than it shows: a click loads them, or it claims far more.
  case moreToShow(found: Int, claimed: Int?)
  /// The page ends in the middle of its comments; what came before was read.
  case pageBreaksOff
  /// A line of a file of pairs was skipped; lines count from 1.
  case badLine(Int, reason: String)
  /// An export ends in the middle of something; what came before was read.
  case brokenOff(offset: Int, line: Int, after: String?)
  /// Comments that the blog does not show, being spam, deleted or not approved.
  case heldComments(Int)
  /// An export has posts alone, whose comments come in a file of their own.
  case postsWithoutComments
  /// An export has no comments.
  case exportWithoutComments
}

extension SourceWarning: CustomStringConvertible {
  /// What is wrong and what to do, in one or two sentences.
  package var description: String {
    switch self {
    case .noComments:
      "The page has no comments that Askback recognizes."
    case .commentsByScript(let service):
      """
      The page has no comments in its file: \(service) loads them by script. Open the page in a \
      browser, wait until the comments show, and save it as a complete page.
      """
    case .replacedBytes(let charset):
      "Some bytes are not valid \(charset); each was replaced by \u{fffd}."
    case .leftOut(let what):
      what
    case .fewerThanClaimed(let found, let claimed):
      "The page says it has \(claimed) comments and shows \(found)."
    case .partOfThread:
      "The page shows a part of the thread: import its other comment pages as well."
    case .moreToShow(let found, let claimed):
      """
      The page shows \(found)\(claimed.map { " of \($0)" } ?? "") comments, and there are more: nothing \
      is taken away. Show them all in the browser, and save the page again.
      """
    case .pageBreaksOff:
      """
      The page breaks off in the middle of its comments. What came before was read, and nothing is \
      taken away; save the page again for the rest.
      """
    case .badLine(let line, let reason):
      "Line \(line) was skipped: \(reason)"
    case .brokenOff(let offset, let line, let record):
      """
      The file breaks off at byte \(offset) (line \(line))\(record.map { ", after “\($0)”" } ?? ""). \
      What came before was read; export it again for the rest.
      """
    case .heldComments(let count):
      count == 1
        ? "One comment was left out: spam, deleted, or not approved."
        : "\(count) comments were left out: spam, deleted, or not approved."
    case .postsWithoutComments:
      """
      These are posts without their comments: import what /wp-json/wp/v2/comments gives as well.
      """
    case .exportWithoutComments:
      """
      The export has no comments in it. A feed of articles has none: save the feed of comments, or \
      export the whole blog with its comments.
      """
    }
  }

  /// The warning for what was left out of a page's markup.
  static func cut(_ cut: HTMLPage.Cut, count: Int) -> SourceWarning {
    switch cut {
    case .depth:
      .leftOut(
        "\(count) tags nested deeper than \(HTMLPage.maximumDepth) levels were left out."
      )
    case .attributes:
      .leftOut("Attributes beyond \(HTMLPage.maximumAttributes) in one tag were left out.")
    case .elements:
      .leftOut("The end of the page was left out: it has too many elements for its size.")
    case .unclosed:
      .leftOut("The end of the page was left out: a comment, tag or script in it does not end.")
    case .linkedData:
      .leftOut("JSON-LD beyond \(HTMLPage.maximumLinkedData >> 20) MB was left out.")
    }
  }

  /// The warning for a page's JSON-LD that has more comments than are read.
  static func cutLinkedComments(read count: Int) -> SourceWarning {
    .leftOut(
      """
      Comments of the page’s JSON-LD beyond \(LinkedComment.maximumCount), or deeper than \
      \(LinkedComment.maximumDepth) levels, were left out; \(count) were read.
      """
    )
  }

  /// The warning for what was left out of an export.
  static func cut(_ cut: ExportCut, count: Int) -> SourceWarning {
    switch cut {
    case .depth:
      .leftOut("Elements nested deeper than \(XMLScanner.maximumDepth) levels were left out.")
    case .attributes:
      .leftOut("Attributes beyond \(XMLScanner.maximumAttributes) in one tag were left out.")
    case .text:
      .leftOut("\(count) texts were cut after \(XMLScanner.maximumText >> 20) MB.")
    case .tag:
      .leftOut("\(count) tags longer than \(XMLScanner.maximumTag >> 20) MB were left out.")
    case .documentType:
      .leftOut("The file’s document type was left out; its entities are not read.")
    case .controls:
      .leftOut("\(count) control characters were removed.")
    case .objects:
      .leftOut("\(count) JSON objects were left out: too long, or not of a known form.")
    }
  }
}
