extension Family {
  /// Plugins and programs other than WordPress.
  static let platforms: [Family] = [
    Family(
      testDescription: "Thesis",
      markup: """
        <dl id="comment_list"><dt class="comment depth-1" id="comment-5"><span
        class="comment_author">Lou</span> <span class="comment_time">March 4, 2010 at 10:16 am</span>
        </dt><dd class="comment depth-1"><div class="format_text"><p>My feet hurt.</p></div></dd>
        <dt class="comment bypostauthor depth-2" id="comment-6"><span class="comment_author">Ada</span>
        </dt><dd class="comment depth-2"><div class="format_text"><p>Rest.</p><p>Then walk.</p></div>
        </dd></dl>
        """,
      date: "2010-03-04T10:16:00"
    ),
    Family(
      testDescription: "wpDiscuz 7",
      markup: """
        <div id="wpd-threads" class="wpd-thread-wrapper"><div class="wpd-thread-list">
        <div id="wpd-comm-5_0" class="comment depth-1 wpd-comment wpd_comment_level-1">
        <div class="wpd-comment-wrap wpd-blog-guest"><div class="wpd-comment-left"><div
        class="wpd-avatar"><img></div></div><div id="comment-5" class="wpd-comment-right">
        <div class="wpd-comment-header"><div class="wpd-comment-author">Lou</div>
        <div class="wpd-comment-date" title="4. März 2010 10:16"><i></i> vor 9 Jahren</div></div>
        <div class="wpd-comment-text"><p>My feet hurt.</p></div><div class="wpd-comment-footer">
        <div class="wpd-vote"><div class="wpd-vote-result">3</div></div><div
        class="wpd-reply-button"><span>Antworten</span></div></div></div></div>
        <div id="wpd-comm-6_5" class="comment depth-2 wpd-comment wpd-reply wpd_comment_level-2">
        <div class="wpd-comment-wrap wpd-blog-user wpd-blog-post_author"><div id="comment-6"
        class="wpd-comment-right"><div class="wpd-comment-header"><div class="wpd-comment-author">
        <a href="/ada">Ada</a></div><div class="wpd-comment-label"><span>Autor</span></div></div>
        <div class="wpd-comment-text"><p>Rest.</p><p>Then walk.</p></div></div></div></div></div>
        </div></div>
        """,
      date: "2010-03-04T10:16:00"
    ),
    Family(
      testDescription: "Blogger's definition list",
      markup: """
        <h4>2 comments:</h4><dl id="comments-block"><dt class="comment-author" id="c5">
        <a name="c5"></a><div class="avatar-image-container"><img></div> Lou
        said... </dt><dd class="comment-body" id="Blog1_cmt-5"><p>My feet hurt.</p></dd>
        <dd class="comment-footer"><span class="comment-timestamp"><a
        href="?showComment=1#c5">April 12, 2011 11:30 AM</a></span></dd>
        <dt class="comment-author blog-author" id="c6"><a href="/profile/1" rel="nofollow">Ada</a>
        said... </dt><dd class="comment-body"><p>Rest.</p><p>Then walk.</p></dd>
        <dd class="comment-footer"><span class="comment-timestamp">April 12, 2011 11:49 AM</span></dd>
        </dl>
        """,
      date: "2011-04-12T11:30:00",
      isNested: false
    ),
    Family(
      testDescription: "Blogger's threads",
      markup: """
        <div class="comment-thread"><ol id="top-ra"><li class="comment" id="c5">
        <div class="avatar-image-container"><img></div><div class="comment-block"><div
        class="comment-header"><cite class="user"><a href="/p" rel="nofollow">Lou</a></cite><span
        class="icon user"></span><span class="datetime secondary-text"><a href="?x#c5">April 12, 2011
        at 11:30 AM</a></span></div><p class="comment-content">My feet hurt.</p>
        <span class="comment-actions secondary-text"><a class="comment-reply">Reply</a></span></div>
        <div class="comment-replies"><div id="c5-rt" class="comment-thread inline-thread"><span
        class="thread-toggle">Replies</span><ol id="c5-ra"><div><li class="comment" id="c6"><div
        class="comment-block"><div class="comment-header"><cite class="user blog-author">Ada</cite>
        </div><p class="comment-content">Rest.<br><br>Then walk.</p></div></li></div></ol></div></div>
        </li></ol></div>
        """,
      date: "2011-04-12T11:30:00"
    ),
    Family(
      testDescription: "Blogger's threads as a script leaves them",
      markup: """
        <ol id="bc_0_0TC"><li id="bc_0_0B" class="comment"><div class="avatar-image-container"></div>
        <div id="c5" class="comment-block"><div class="comment-header"><cite class="user">Lou</cite>
        <span class="icon user"></span><span class="datetime secondary-text">12 April 2011 at 2:07
        p.&#160;m.</span></div><p class="comment-content">My feet hurt.</p><span
        class="comment-actions secondary-text"><a href="javascript:;">Reply</a></span></div><div
        class="comment-replies"><ol><div><li id="bc_0_1B" class="comment"><div id="c6"
        class="comment-block"><div class="comment-header"><cite class="user">Ada</cite><span
        class="icon user blog-author"></span></div><p class="comment-content">Rest.<br><br>Then walk.
        </p></div></li></div></ol></div></li></ol>
        """,
      date: "2011-04-12T14:07:00"
    ),
    Family(
      testDescription: "Drupal 7",
      markup: """
        <section id="comments"><h2>Kommentare</h2><a id="comment-5"></a><article class="comment
        comment-by-anonymous" about="/comment/5#comment-5"><header><p class="submitted"><span
        class="username">Lou</span> am <time pubdate datetime="2023-10-18T17:40:21+02:00">18. Oktober
        2023</time> <a href="/comment/5#comment-5" class="permalink">Permanenter Link</a></p></header>
        <div class="field field-name-comment-body"><p>My feet hurt.</p></div><ul class="links inline">
        <li class="comment-reply"><a href="/comment/reply/1/5">Antworten</a></li></ul></article>
        <div class="indented"><a id="comment-6"></a><article class="comment comment-by-node-author"
        about="/comment/6#comment-6"><header><span class="username">Ada</span></header>
        <div class="field field-name-comment-body"><p>Rest.</p><p>Then walk.</p></div></article></div>
        </section>
        """,
      date: "2023-10-18T17:40:21+02:00"
    ),
    Family(
      testDescription: "Drupal 8",
      markup: """
        <section class="comments"><article role="article" data-comment-user-id="0" id="comment-5"
        class="comment js-comment by-anonymous"><footer class="comment__meta"><p
        class="comment__author"><span>Lou</span></p><p class="comment__time">Mon, 03/15/2021 - 14:05
        </p><p class="comment__permalink"><a href="/comment/5#comment-5">Permalink</a></p></footer>
        <div class="comment__content"><div class="field--name-comment-body"><p>My feet hurt.</p></div>
        <nav><ul class="links comment__links"><li><a>Reply</a></li></ul></nav></div></article>
        <div class="indented"><article id="comment-6" class="comment js-comment by-node-author">
        <footer class="comment__meta"><p class="comment__author"><span>Ada</span></p></footer>
        <div class="comment__content"><div class="field--name-comment-body"><p>Rest.</p>
        <p>Then walk.</p></div></div></article></div></section>
        """,
      date: "2021-03-15T14:05:00"
    ),
    Family(
      testDescription: "Movable Type",
      markup: """
        <div class="commentnew" id="comment-5"><div class="commenthead"><a href="http://l.example/">
        Lou</a> &bull; 9:38 AM on March 4, 2010</div><div class="commentcontent"><p>My feet hurt.</p>
        </div></div><div class="commentnew" id="comment-6"><div class="commenthead">Ada replied to
        <a href="#comment-5">comment from Lou</a> &bull; 9:40 AM on March 4, 2010</div>
        <div class="commentcontent"><p>Rest.</p><p>Then walk.</p></div></div>
        """,
      date: "2010-03-04T09:38:00",
      isMarked: false
    ),
    Family(
      testDescription: "static Disqus",
      markup: """
        <div id="disqus_thread"><div id="dsq-content"><ul id="dsq-comments"><li class="comment"
        id="dsq-comment-5"><div id="dsq-comment-header-5" class="dsq-comment-header"><cite
        id="dsq-cite-5"><span id="dsq-author-user-5">Lou</span></cite></div><div
        id="dsq-comment-body-5" class="dsq-comment-body"><div id="dsq-comment-message-5"
        class="dsq-comment-message"><p>My feet hurt.</p></div></div></li><li class="comment"
        id="dsq-comment-6"><div class="dsq-comment-header"><cite id="dsq-cite-6"><span
        id="dsq-author-user-6">Ada</span></cite></div><div class="dsq-comment-body"><div
        id="dsq-comment-message-6"><p>Rest.</p><p>Then walk.</p></div></div></li></ul></div></div>
        """,
      isNested: false,
      isMarked: false
    ),
    Family(
      testDescription: "schema.org microdata",
      markup: """
        <div itemscope itemtype="https://schema.org/Comment"><a href="#comment-5">#</a><span
        itemprop="author" itemscope><span itemprop="name">Lou</span></span> <time
        itemprop="dateCreated" datetime="2019-02-20T16:09:49-07:00">x</time><div itemprop="text">
        <p>My feet hurt.</p></div><div itemscope itemtype="http://schema.org/Comment"><a
        href="#comment-6">#</a><span itemprop="author">Ada</span><div itemprop="text"><p>Rest.</p>
        <p>Then walk.</p></div></div></div>
        """,
      date: "2019-02-20T16:09:49-07:00",
      isMarked: false
    ),
    Family(
      testDescription: "repeated elements with a name and a text",
      markup: """
        <div class="thread"><div class="user-comment"><a href="#comment-5">#</a><b
        class="comment-user">Lou</b><div class="comment-text"><p>My feet hurt.</p></div></div>
        <div class="user-comment"><a href="#comment-6">#</a><b class="comment-user">Ada</b><div
        class="comment-text"><p>Rest.</p><p>Then walk.</p></div></div></div>
        """,
      isNested: false,
      isMarked: false
    ),
  ]
}
