extension Family {
  /// Themes with markup of their own.
  static let themes: [Family] = [
    Family(
      testDescription: "Astra",
      markup: """
        <ol class="ast-comment-list"><li class="comment depth-1" id="li-comment-5">
        <article id="comment-5" class="ast-comment"><div class="ast-comment-info">
        <div class="ast-comment-avatar-wrap"><img></div><header class="ast-comment-meta ast-row
        ast-comment-author capitalize"><div class="ast-comment-cite-wrap"><cite><b class="fn">Lou</b>
        </cite></div><div class="ast-comment-time"><span class="timendate"><a href="#comment-5">
        <time datetime="2010-03-04T10:16:17+00:00">March 4, 2010</time></a></span></div></header>
        </div><section class="ast-comment-content comment"><p>My feet hurt.</p>
        <div class="ast-comment-edit-reply-wrap"><span class="ast-reply-link"><a
        class="comment-reply-link">Reply</a></span></div></section></article>
        <ol class="children"><li class="comment bypostauthor depth-2" id="li-comment-6">
        <article id="comment-6" class="ast-comment"><header class="ast-comment-meta
        ast-comment-author"><cite><b class="fn">Ada</b></cite></header>
        <section class="ast-comment-content comment"><p>Rest.</p><p>Then walk.</p></section></article>
        </li></ol></li></ol>
        """,
      date: "2010-03-04T10:16:17+00:00"
    ),
    Family(
      testDescription: "GeneratePress",
      markup: """
        <ol class="comment-list"><li id="comment-5" class="comment depth-1"><article
        class="comment-body" id="div-comment-5" itemtype="https://schema.org/Comment" itemscope>
        <footer class="comment-meta"><img class="avatar"><div class="comment-author-info">
        <div class="comment-author vcard" itemprop="author" itemscope><cite itemprop="name"
        class="fn">Lou</cite></div><div class="entry-meta comment-metadata"><a href="#comment-5">
        <time datetime="2010-03-04T10:16:17+00:00" itemprop="datePublished">March 4, 2010</time></a>
        </div></div></footer><div class="comment-content" itemprop="text"><p>My feet hurt.</p>
        <span class="reply"><a class="comment-reply-link">Reply</a></span></div></article>
        <ul class="children"><li id="comment-6" class="comment bypostauthor depth-2"><article
        class="comment-body" id="div-comment-6"><footer class="comment-meta"><cite class="fn">Ada</cite>
        </footer><div class="comment-content" itemprop="text"><p>Rest.</p><p>Then walk.</p></div>
        </article></li></ul></li></ol>
        """,
      date: "2010-03-04T10:16:17+00:00"
    ),
    Family(
      testDescription: "OceanWP",
      markup: """
        <ol class="comment-list"><li id="comment-5" class="comment depth-1"><article
        id="comment-5" class="comment-container"><img class="avatar"><div class="comment-content">
        <div class="comment-author"><span class="comment-link"><a class="url">Lou</a></span>
        <span class="comment-meta commentmetadata"><span class="comment-date">4 Mar 2010</span>
        <a class="comment-reply-link">Reply</a></span></div><div class="clr"></div>
        <div class="comment-entry"><div class="comment-content"><p>My feet hurt.</p></div></div>
        </div></article><ul class="children"><li id="comment-6" class="comment bypostauthor depth-2">
        <article id="comment-6" class="comment-container"><div class="comment-content">
        <div class="comment-author"><span class="comment-link">Ada</span></div>
        <div class="comment-entry"><div class="comment-content"><p>Rest.</p><p>Then walk.</p></div>
        </div></div></article></li></ul></li></ol>
        """,
      date: "2010-03-04"
    ),
    Family(
      testDescription: "Divi",
      markup: """
        <ol class="commentlist clearfix"><li class="comment depth-1" id="li-comment-5">
        <article id="comment-5" class="comment-body clearfix"><div class="comment_avatar"><img></div>
        <div class="comment_postinfo"><span class="fn">Lou</span>
        <span class="comment_date">on March 4, 2010 at 10:16 am</span></div>
        <div class="comment_area"><div class="comment-content clearfix"><p>My feet hurt.</p>
        <span class="reply-container"><a class="comment-reply-link">Reply</a></span></div></div>
        </article><ul class="children"><li class="comment bypostauthor depth-2" id="li-comment-6">
        <article id="comment-6" class="comment-body clearfix"><div class="comment_postinfo">
        <span class="fn">Ada</span></div><div class="comment_area"><div class="comment-content">
        <p>Rest.</p><p>Then walk.</p></div></div></article></li></ul></li></ol>
        """,
      date: "2010-03-04T10:16:00"
    ),
    Family(
      testDescription: "Genesis",
      markup: """
        <div class="entry-comments" id="comments"><h3>Comments</h3><ol class="comment-list">
        <li class="comment depth-1" id="comment-5"><article id="article-comment-5">
        <header class="comment-header"><p class="comment-author"><img class="avatar"><span
        class="comment-author-name"><a class="comment-author-link">Lou</a></span> <span
        class="says">says</span></p><p class="comment-meta"><time class="comment-time"><a
        href="#comment-5">14/04/2020 at 3:29 pm</a></time></p></header><div class="comment-content">
        <p><img class="wprm-comment-rating" alt="5 stars"><br />My feet hurt.</p></div>
        <div class="comment-reply"><a class="comment-reply-link">Reply</a></div></article>
        <ul class="children"><li class="comment bypostauthor depth-2" id="comment-6"><article
        id="article-comment-6"><header class="comment-header"><p class="comment-author"><span
        class="comment-author-name">Ada</span></p></header><div class="comment-content"><p>Rest.</p>
        <p>Then walk.</p></div></article></li></ul></li></ol></div>
        """,
      date: "2020-04-14T15:29:00"
    ),
    Family(
      testDescription: "Storefront",
      markup: """
        <ol class="comment-list"><li class="comment depth-1" id="comment-5"><div
        class="comment-body"><div class="comment-meta commentmetadata"><div
        class="comment-author vcard"><img class="avatar"><cite class="fn">Lou</cite></div>
        <a href="#comment-5" class="comment-date"><time datetime="2010-03-04T10:16:17+00:00">March 4
        </time></a></div><div id="div-comment-5" class="comment-content"><div class="comment-text">
        <p>My feet hurt.</p></div><div class="reply"><a class="comment-reply-link">Reply</a></div>
        </div></div><ol class="children"><li class="comment bypostauthor depth-2" id="comment-6"><div
        class="comment-body"><div class="comment-meta commentmetadata"><cite class="fn">Ada</cite>
        </div><div id="div-comment-6" class="comment-content"><div class="comment-text"><p>Rest.</p>
        <p>Then walk.</p></div></div></div></li></ol></li></ol>
        """,
      date: "2010-03-04T10:16:17+00:00"
    ),
    Family(
      testDescription: "Avada",
      markup: """
        <ol class="comment-list commentlist"><li class="comment depth-1" id="comment-5">
        <div class="the-comment"><div class="avatar"><img></div><div class="comment-box">
        <div class="comment-author meta"><strong>Lou</strong> 19. Juni 2018 um 15:28 Uhr
        <a class="comment-reply-link" href="?replytocom=5#respond"> - Antworten</a></div>
        <div class="comment-text"><p>My feet hurt.</p></div></div></div><ul class="children">
        <li class="comment bypostauthor depth-2" id="comment-6"><div class="the-comment">
        <div class="comment-box"><div class="comment-author meta"><strong>Ada</strong> 20. Juni 2018
        um 8:00 Uhr</div><div class="comment-text"><p>Rest.</p><p>Then walk.</p></div></div></div>
        </li></ul></li></ol>
        """,
      date: "2018-06-19T15:28:00"
    ),
    Family(
      testDescription: "Impreza",
      markup: """
        <div class="w-comments-list"><div class="w-comments-item" id="comment-5"><div
        class="w-comments-item-meta"><div class="w-comments-item-icon"><img class="avatar"></div><div
        class="w-comments-item-author"><a href="http://l.example/">Lou</a></div><a
        class="w-comments-item-date" href="#comment-5">April 4th, 2013 3:37 am</a></div><div
        class="w-comments-item-text"><p>My feet hurt.</p></div><span class="w-comments-item-answer"><a
        class="comment-reply-link">Reply</a></span></div><div class="w-comments-childlist"><div
        class="w-comments-item" id="comment-6"><div class="w-comments-item-meta"><div
        class="w-comments-item-author">Ada</div></div><div class="w-comments-item-text"><p>Rest.</p>
        <p>Then walk.</p></div></div></div></div>
        """,
      date: "2013-04-04T03:37:00",
      isMarked: false
    ),
    Family(
      testDescription: "an id on an inner element, the depth on the outer one",
      markup: """
        <ul class="comments"><li class="comment depth-1"><div class="c-in" id="comment-5"><span
        class="author">Lou</span><span class="date">2015年11月23日 8:45 PM</span>
        <div class="comment-text"><p>My feet hurt.</p></div></div></li>
        <li class="comment bypostauthor depth-2"><div class="c-in" id="comment-6"><span
        class="author">Ada</span><div class="comment-text"><p>Rest.</p><p>Then walk.</p></div></div>
        </li></ul>
        """,
      date: "2015-11-23T20:45:00"
    ),
  ]
}
