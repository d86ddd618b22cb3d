/// The elements that reading a page tells apart; the case's name is the tag's name.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  // Not elements: the root, a run of text, and every element that has no case of its own.
  case document
  case text
  case other

  case a, abbr, acronym, address, area, article, aside, audio
  case b, base, big, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup
  case dd, del, details, dfn, dialog, dir, div, dl, dt
  case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
  case i, iframe, img, input, ins, kbd
  case label, legend, li, link, main, map, mark, math, menu, meta
  case nav, noembed, noframes, noscript, object, ol, option, p, param, pre
  case q, s, samp, script, section, select, small, source, span, strike, strong, style, sub
  case summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title
  case track, tr, tt, u, ul, `var`, video, wbr, xmp

  /// What the rules of HTML 5 for building a tree ask of an element.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16
    /// Has neither content nor an end tag.
    static let void = Traits(rawValue: 1)
    /// An end tag of an inline element does not reach through it.
    static let special = Traits(rawValue: 2)
    /// Ends an open paragraph.
    static let endsParagraph = Traits(rawValue: 4)
    /// Its content is text up to its own end tag.
    static let rawText = Traits(rawValue: 8)
    /// Neither it nor its content says anything about comments.
    static let unread = Traits(rawValue: 16)
    /// Its tags are dropped, its content is read.
    static let transparent = Traits(rawValue: 32)
    /// An end tag of a block does not reach through it.
    static let scope = Traits(rawValue: 64)
    /// Starts on a line of its own when the page is shown.
    static let block = Traits(rawValue: 128)
  }

  /// The element's traits.
  var traits: Traits { Self.traitTable[Int(rawValue)] }

  /// Whether a page may leave out the end tag.
  var mayLackEndTag: Bool { Self.lackingEndTags.contains(self) }

  private static let lackingEndTags: Set<HTMLTag> = [
    .caption, .colgroup, .dd, .dt, .li, .p, .tbody, .td, .tfoot, .th, .thead, .tr,
  ]

  /// The element with the name of this hash; `other` for a name that is not known.
  static func named(_ hash: NameHash) -> HTMLTag { byName[hash] ?? .other }

  /// The tag's name as UTF-8.
  var nameBytes: [UInt8] { Self.names[Int(rawValue)] }

  private static let names: [[UInt8]] = allCases.map { Array("\($0)".utf8) }

  private static let byName = NameTable(
    allCases.dropFirst(3).map { ("\($0)", $0) }
  )

  private static let traitTable: [Traits] = allCases.map { tag in
    var traits: Traits = []
    for (trait, tags) in members where tags.contains(tag) { traits.formUnion(trait) }
    return traits
  }

  private static let blocks: Set<HTMLTag> = [
    .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .dd, .dt,
    .fieldset, .figcaption, .figure, .footer, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr,
    .li, .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .table, .tr, .ul,
  ]

  private static let members: [(Traits, Set<HTMLTag>)] = [
    (
      .void,
      [
        .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source,
        .track, .wbr,
      ]
    ),
    (.block, blocks),
    (.endsParagraph, blocks.subtracting([.tr])),
    (
      .special,
      blocks.union([
        .body, .button, .caption, .colgroup, .frameset, .head, .html, .iframe, .script,
        .style, .tbody, .td, .tfoot, .th, .thead, .title,
      ])
    ),
    (.scope, [.caption, .table, .td, .th]),
    (
      .rawText,
      [.iframe, .noembed, .noframes, .noscript, .script, .style, .textarea, .title, .xmp]
    ),
    (
      .unread,
      [.audio, .canvas, .map, .math, .object, .select, .svg, .template, .video]
    ),
    (
      .transparent,
      [
        .base, .body, .embed, .fieldset, .form, .frame, .frameset, .head, .html, .input, .option,
        .param, .source, .track,
      ]
    ),
  ]
}
