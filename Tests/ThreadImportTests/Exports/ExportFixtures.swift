import Conversations

@testable import ThreadImport

/// Small exports of an invented blog about bread.
enum ExportFixtures {
  /// The head of a WordPress export with its one user.
  static let wordPressHead = """
    <?xml version="1.0" encoding="UTF-8" ?>
    <!-- generator="WordPress/6.4" -->
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel>
    <title>Crumb and Crust</title><link>https://crumb.example</link>
    <wp:wxr_version>1.2</wp:wxr_version>
    <wp:author><wp:author_id>3</wp:author_id><wp:author_login><![CDATA[odile]]></wp:author_login>
    <wp:author_display_name><![CDATA[Odile Marsh]]></wp:author_display_name></wp:author>

    """

  /// An article with a question, its answer, spam and a pingback; one without comments.
  static let wordPress =
    wordPressHead
      + """
      <item><title>Rye &amp; water</title><link>https://crumb.example/rye/</link>
      <pubDate>Mon, 06 May 2019 07:00:00 +0000</pubDate><dc:creator><![CDATA[odile]]></dc:creator>
      <content:encoded><![CDATA[<p>Rye drinks.</p> <wp:comment>not one</wp:comment>]]></content:encoded>
      <wp:post_id>7</wp:post_id><wp:post_date>2019-05-06 09:00:00</wp:post_date>
      <wp:post_date_gmt>2019-05-06 07:00:00</wp:post_date_gmt><wp:status>publish</wp:status>
      \(comment(11, "Bram", "My loaf stays wet inside.\\nWhat am I doing wrong?\\n\\nThree hours, I swear & more."))
      \(comment(12, "Odile Marsh", "Hi Bram, bake it <em>longer</em>.", parent: 11, user: 3))
      \(comment(13, "Pills", "cheap", approved: "spam"))
      \(comment(14, "Later", "waiting", approved: "0"))
      \(comment(15, "Old", "gone", approved: "trash"))
      \(comment(16, "Bread links", "[…] rye […]", type: "pingback"))
      </item>
      <item><title>Nothing said</title><wp:post_id>8</wp:post_id></item>
      </channel></rss>
      """.replacing("\\n", with: "\n")

  /// A comment of a WordPress export.
  static func comment(
    _ id: Int,
    _ author: String,
    _ text: String,
    parent: Int = 0,
    user: Int = 0,
    approved: String = "1",
    type: String = ""
  ) -> String {
    """
    <wp:comment><wp:comment_id>\(id)</wp:comment_id>
    <wp:comment_author><![CDATA[\(author)]]></wp:comment_author>
    <wp:comment_author_email>reader@mail.example</wp:comment_author_email>
    <wp:comment_date><![CDATA[2019-05-07 10:\(id):00]]></wp:comment_date>
    <wp:comment_date_gmt><![CDATA[2019-05-07 08:\(id):00]]></wp:comment_date_gmt>
    <wp:comment_content><![CDATA[\(text)]]></wp:comment_content>
    <wp:comment_approved>\(approved)</wp:comment_approved><wp:comment_type>\(type)</wp:comment_type>
    <wp:comment_parent>\(parent)</wp:comment_parent><wp:comment_user_id>\(user)</wp:comment_user_id>
    </wp:comment>
    """
  }

  static let disqus = """
    <?xml version="1.0" encoding="utf-8"?>
    <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
    <category dsq:id="9"><forum>crumb</forum><title>General</title></category>
    <thread dsq:id="100"><id>rye</id><link>https://crumb.example/rye/</link><title>Rye</title>
    <createdAt>2019-05-06T07:00:00Z</createdAt>
    <author><name>Odile</name><username>odile</username></author></thread>
    <thread dsq:id="101"><link>https://crumb.example/spelt/</link><title>Spelt</title></thread>
    \(post(1, "Bram", "<p>Why is it wet?</p>", thread: 100))
    \(post(2, "Ann", "<p>Does spelt rise?</p>", thread: 101))
    \(post(3, "Odile", "<p>Bake it longer.</p>", thread: 100, parent: 1, username: "odile"))
    \(post(4, "Pills", "cheap", thread: 100, isSpam: true))
    \(post(5, "Gone", "", thread: 101, isDeleted: true))
    \(post(6, "Ann", "<p>Still asking.</p>", thread: 101, parent: 5))
    </disqus>
    """

  private static func post(
    _ id: Int,
    _ author: String,
    _ message: String,
    thread: Int,
    parent: Int? = nil,
    username: String? = nil,
    isSpam: Bool = false,
    isDeleted: Bool = false
  ) -> String {
    """
    <post dsq:id="\(id)"><id /><message><![CDATA[\(message)]]></message>
    <createdAt>2019-05-0\(id)T08:00:00Z</createdAt><isDeleted>\(isDeleted)</isDeleted>
    <isSpam>\(isSpam)</isSpam><author><name>\(author)</name>
    \(username.map { "<username>\($0)</username>" } ?? "")</author><thread dsq:id="\(thread)" />
    \(parent.map { "<parent dsq:id=\"\($0)\" />" } ?? "")</post>
    """
  }

  static let blogger = """
    <?xml version='1.0' encoding='UTF-8'?>
    <feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>
    <id>tag:blogger.com,1999:blog-5.archive</id><title type='text'>Crumb</title>
    <entry><id>tag:blogger.com,1999:blog-5.layout</id>
    <category scheme='http://schemas.google.com/g/2005#kind'
      term='http://schemas.google.com/blogger/2008/kind#template'/><title>Template</title>
    <content type='text'>&lt;html&gt;</content></entry>
    \(bloggerEntry("comment", 31, "Why is it &lt;b&gt;wet&lt;/b&gt;?&lt;br /&gt;Bram", by: "Bram", post: 20))
    <entry><id>tag:blogger.com,1999:blog-5.post-20</id><published>2012-01-01T09:00:00.000+01:00</published>
    <category scheme='http://schemas.google.com/g/2005#kind'
      term='http://schemas.google.com/blogger/2008/kind#post'/><title type='text'>Rye</title>
    <link rel='replies' type='text/html' href='https://crumb.example/rye.html#comment-form'/>
    <link rel='alternate' type='text/html' href='https://crumb.example/rye.html'/>
    <author><name>Odile</name><uri>http://www.blogger.com/profile/1</uri></author></entry>
    \(bloggerEntry("comment", 32, "Longer.", by: "Odile", post: 20, profile: 1, related: 31))
    </feed>
    """

  private static func bloggerEntry(
    _ kind: String,
    _ id: Int,
    _ content: String,
    by author: String,
    post: Int,
    profile: Int? = nil,
    related: Int? = nil
  ) -> String {
    """
    <entry><id>tag:blogger.com,1999:blog-5.post-\(id)</id>
    <published>2012-01-\(id - 20)T09:00:00.000+01:00</published>
    <category scheme='http://schemas.google.com/g/2005#kind'
      term='http://schemas.google.com/blogger/2008/kind#\(kind)'/>
    <content type='html'>\(content)</content>
    <link rel='alternate' type='text/html'
      href='https://crumb.example/rye.html?showComment=1#c\(id)'/>
    \(related.map { "<link rel='related' href='http://www.blogger.com/feeds/5/20/comments/default/\($0)'/>" } ?? "")
    <author><name>\(author)</name>
    \(profile.map { "<uri>http://www.blogger.com/profile/\($0)</uri>" } ?? "")</author>
    <thr:in-reply-to href='https://crumb.example/rye.html' ref='tag:blogger.com,1999:blog-5.post-\(post)'
      source='http://www.blogger.com/feeds/5/posts/default/\(post)' type='text/html'/></entry>
    """
  }

  static let takeout = """
    <?xml version='1.0' encoding='utf-8'?>
    <feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>
    <entry><id>tag:blogger.com,1999:blog-5.post-20</id><blogger:type>POST</blogger:type>
    <blogger:status>LIVE</blogger:status><author><name>Odile</name><uri>u/1</uri>
    <blogger:type>BLOGGER</blogger:type></author><title>Rye</title></entry>
    <entry><id>tag:blogger.com,1999:blog-5.post-31</id><blogger:type>COMMENT</blogger:type>
    <blogger:parent>tag:blogger.com,1999:blog-5.post-20</blogger:parent><blogger:inReplyTo/>
    <blogger:status>LIVE</blogger:status><author><name>Bram</name></author>
    <content type='html'>Wet?</content><published>2012-01-11T08:00:00Z</published></entry>
    <entry><id>tag:blogger.com,1999:blog-5.post-32</id><blogger:type>COMMENT</blogger:type>
    <blogger:parent>tag:blogger.com,1999:blog-5.post-20</blogger:parent>
    <blogger:inReplyTo>tag:blogger.com,1999:blog-5.post-31</blogger:inReplyTo>
    <blogger:status>LIVE</blogger:status><author><name>Odile</name><uri>u/1</uri></author>
    <content type='html'>Longer.</content></entry>
    <entry><id>tag:blogger.com,1999:blog-5.post-33</id><blogger:type>COMMENT</blogger:type>
    <blogger:parent>tag:blogger.com,1999:blog-5.post-20</blogger:parent>
    <blogger:status>SPAM_COMMENT</blogger:status><content type='html'>Pills</content></entry>
    </feed>
    """

  static let movableType = """
    AUTHOR: odile
    TITLE: Rye
    DATE: 05/06/2009 09:00:00 AM
    UNIQUE URL: https://crumb.example/rye.html
    -----
    BODY:
    Rye drinks.
    COMMENT:
    -----
    COMMENT:
    AUTHOR: Bram
    EMAIL: b@mail.example
    DATE: 05/07/2009 12:30:00 AM
    Why is it wet?

    URL: is not a fact here
    -----
    no separator this time
    -----
    COMMENT:
    AUTHOR: odile
    DATE: 05/07/2009 03:04:05 PM
    Bake it longer.
    -----
    PING:
    TITLE: Bread links
    URL: https://other.example/
    DATE: 05/08/2009 03:04:05 PM
    […] rye […]
    -----
    --------
    AUTHOR: odile
    TITLE: Spelt
    DATE: 25/12/2009 18:00:00
    -----
    COMMENT:
    AUTHOR: Ann
    DATE: 26/12/2009 18:00:00
    Does it rise?
    -----
    --------

    """

  static let restComments = """
    [{"id":51,"post":7,"parent":0,"author":0,"author_name":"Bram","date":"2019-05-07T10:00:00",
    "date_gmt":"2019-05-07T08:00:00","content":{"rendered":"<p>Why is it wet?<br />\\nTwo hours.</p>\\n"},
    "link":"https:\\/\\/crumb.example\\/rye\\/#comment-51","status":"approved","type":"comment"},
    {"id":52,"post":7,"parent":51,"author":3,"author_name":"Odile","date":"2019-05-07T11:00:00",
    "date_gmt":"2019-05-07T09:00:00","content":{"rendered":"<p>Longer.</p>"},
    "link":"https://crumb.example/rye/#comment-52","status":"approved","type":"comment"},
    {"id":53,"post":7,"parent":0,"author":0,"author_name":"Pills","date":"2019-05-07T11:00:00",
    "date_gmt":"2019-05-07T09:00:00","content":{"rendered":"x"},"status":"hold","type":"comment"}]
    """

  static let restPost = """
    {"id":7,"date":"2019-05-06T09:00:00","date_gmt":"2019-05-06T07:00:00","slug":"rye","type":"post",
    "link":"https://crumb.example/rye/","title":{"rendered":"Rye &#038; water"},
    "content":{"rendered":"<p>Rye drinks.</p>"},"author":3}
    """

  static let discourse = """
    {"post_stream":{"posts":[
    {"id":901,"name":"Bram","username":"bram","created_at":"2020-03-01T10:00:00.123Z","post_number":1,
    "post_type":1,"cooked":"<p>Why is my loaf <b>wet</b>?</p>","staff":false,"score":3.4},
    {"id":902,"name":"","username":"crusty","created_at":"2020-03-01T11:00:00Z","post_number":2,
    "post_type":1,"reply_to_post_number":null,"cooked":"<p>Buy another.</p>","staff":true,"score":9},
    {"id":903,"name":"Odile","username":"odile","created_at":"2020-03-01T12:00:00Z","post_number":3,
    "post_type":1,"reply_to_post_number":1,"accepted_answer":true,"score":1,
    "cooked":"<aside class=\\"quote\\"><div class=\\"title\\">Bram:</div><blockquote><p>wet?</p></blockquote></aside><p>Longer.</p>"},
    {"id":904,"username":"system","post_number":4,"post_type":3,"cooked":""},
    {"id":905,"username":"pills","post_number":5,"post_type":1,"hidden":true,"cooked":"x"}],
    "stream":[901,902,903,904,905]},"id":57,"title":"A wet loaf","slug":"a-wet-loaf"}
    """

  static let stackExchange = """
    <?xml version="1.0" encoding="utf-8"?>
    <posts>
      <row Id="1" PostTypeId="1" AcceptedAnswerId="4" CreationDate="2014-01-09T12:51:24.153" Score="3"
        Body="&lt;p&gt;Why is rye &amp;amp; spelt wet?&lt;/p&gt;&#xA;" OwnerUserId="8" Title="Wet rye" />
      <row Id="2" PostTypeId="2" ParentId="1" CreationDate="2014-01-10T12:00:00.000" Score="9"
        Body="&lt;p&gt;Popular.&lt;/p&gt;" OwnerUserId="9" />
      <row Id="3" PostTypeId="5" Body="a tag's words" />
      <row Id="4" PostTypeId="2" ParentId="1" CreationDate="2014-01-11T12:00:00.000" Score="1"
        Body="&lt;p&gt;Accepted.&lt;/p&gt;" OwnerDisplayName="Odile" />
      <row Id="5" PostTypeId="1" CreationDate="2014-02-01T12:00:00.000" Score="0"
        Body="&lt;p&gt;And spelt?&lt;/p&gt;" OwnerUserId="8" Title="Spelt" />
      <row Id="6" PostTypeId="2" ParentId="5" CreationDate="2014-02-02T12:00:00.000" Score="2"
        Body="&lt;p&gt;Too.&lt;/p&gt;" OwnerUserId="9" />
    </posts>
    """

  /// Every kind of export.
  static let all: [(name: String, text: String)] = [
    ("WordPress", wordPress), ("Disqus", disqus), ("Blogger", blogger), ("Takeout", takeout),
    ("Movable Type", movableType), ("REST", restComments), ("Discourse", discourse),
    ("Stack Exchange", stackExchange), ("RSS", feed), ("Atom", atomFeed),
  ]

  static let feed = """
    <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>
      Comments on: Rye	</title>
    <atom:link href="https://crumb.example/rye/feed/" rel="self" /><link>https://crumb.example/rye/</link>
    <item><title>By: Odile</title><link>https://crumb.example/rye/#comment-52</link>
    <dc:creator><![CDATA[Odile]]></dc:creator><pubDate>Tue, 07 May 2019 09:00:00 +0000</pubDate>
    <description><![CDATA[In reply to …]]></description>
    <content:encoded><![CDATA[<p>In reply to <a href="https://crumb.example/rye/#comment-51">Bram</a>.</p>
    <p>Longer &#8211; much.</p>]]></content:encoded></item>
    <item><title>By: Bram</title><link>https://crumb.example/rye/#comment-51</link>
    <dc:creator>Bram</dc:creator><pubDate>Tue, 07 May 2019 08:00:00 +0000</pubDate>
    <description>Why is it wet?</description></item>
    </channel></rss>
    """

  static let atomFeed = """
    <?xml version="1.0" encoding="UTF-8" ?><a:feed xmlns:a="http://www.w3.org/2005/Atom"
      xmlns:t="http://purl.org/syndication/thread/1.0">
    <a:title type="text">Comments for Crumb and Crust</a:title>
    <a:entry><a:title>Comment on Rye by Odile</a:title>
    <a:link rel="alternate" href="https://crumb.example/rye/#comment-52" type="text/html" />
    <a:author><a:name>Odile</a:name></a:author><a:id>https://crumb.example/?p=7#comment-52</a:id>
    <a:published>2019-05-07T09:00:00Z</a:published>
    <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Longer<br/>always.</p></div></a:content>
    <t:in-reply-to ref="https://crumb.example/?p=7#comment-51" href="https://crumb.example/rye/#comment-51"/>
    </a:entry>
    <a:entry><a:title>Comment on Spelt by Ann</a:title>
    <a:link rel="alternate" href="https://crumb.example/spelt/#comment-60" type="text/html" />
    <a:author><a:name>Ann</a:name></a:author><a:id>https://crumb.example/?p=9#comment-60</a:id>
    <a:updated>2019-05-08T09:00:00Z</a:updated><a:content type="html">&lt;p&gt;Does it rise?&lt;/p&gt;</a:content>
    <t:in-reply-to ref="https://crumb.example/?p=9" href="https://crumb.example/spelt/"/></a:entry>
    </a:feed>
    """

  /// What is read of an export.
  static func read(_ text: String) throws -> SourceContent {
    try SourceReader().read(Array(text.utf8), name: "export")
  }
}

extension CommentThread {
  /// Each comment on a line, for comparing: id, parent, kind, author, marks.
  var outline: [String] {
    comments.map { comment in
      let kind = comment.kind == .comment ? "" : " \(comment.kind.rawValue)"
      let parent = comment.parent.map { "<\($0)" } ?? ""
      return
        "\(comment.id)\(parent)\(kind) \(comment.author ?? "-")\(comment.isPostAuthor ? "*" : "")"
    }
  }
}
