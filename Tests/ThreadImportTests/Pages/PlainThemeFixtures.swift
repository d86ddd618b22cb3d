/// Pages whose classes say little, and programs of few.
extension Family {
  static let plainThemes = [
    Family(
      testDescription: "a theme with a depth and classes of its own",
      markup: """
        <ul class="talk"><li id="comment-5" class="comment depth-1"><div class="c-head"><a
        class="c-name">Lou</a><span class="c-when">March 4, 2010 at 10:16 am</span></div><div
        class="c-body"><p>My feet hurt.</p></div></li><li id="comment-6" class="comment
        bypostauthor depth-2"><div class="c-head"><a class="c-name">Ada</a><span
        class="c-when">March 5, 2010 at 9:00 pm</span></div><div class="c-body"><p>Rest.</p>
        <p>Then walk.</p></div></li></ul>
        """,
      date: "2010-03-04T10:16:00"
    ),
    Family(
      testDescription: "a header of bare text",
      markup: """
        <ul><li class="comment depth-1" id="li-comment-5"><a name="comment-5"></a><div
        class="comment-entry"><img class="avatar" src="x" alt="x"><strong>Lou</strong><br>4. März
        2010, 10:16<div class="text"><p>My feet hurt.</p></div></div><ul class="children"><li
        class="comment bypostauthor depth-2" id="li-comment-6"><a name="comment-6"></a><div
        class="comment-entry"><strong>Ada</strong><br>5. März 2010, 21:00<div class="text">
        <p>Rest.</p><p>Then walk.</p></div></div></li></ul></li></ul>
        """,
      date: "2010-03-04T10:16:00"
    ),
    Family(
      testDescription: "name and date in a footer",
      markup: """
        <div class="comments-content"><div class="comment" id="comment-5"><div
        class="comment-content"><p>My feet hurt.</p></div><p class="comment-footer">Posted by: Lou |
        <a href="#comment-5">March 4, 2010 at 10:16 AM</a></p></div><div class="comment"
        id="comment-6"><div class="comment-content"><p>Rest.</p><p>Then walk.</p></div><p
        class="comment-footer">Posted by: <a href="http://a.example">Ada</a> | <a
        href="#comment-6">March 5, 2010 at 9:00 PM</a></p></div></div><p>posted by Ada</p>
        """,
      date: "2010-03-04T10:16:00",
      isNested: false
    ),
    Family(
      testDescription: "Serendipity",
      markup: """
        <a id="c5"></a><div id="serendipity_comment_5" class="serendipity_comment"><div
        class="serendipity_commentBody"><p>My feet hurt.</p></div><div
        class="serendipity_comment_source"><span class="comment_source_author">Lou</span> am <span
        class="comment_source_date">04.03.2010 10:16</span> (<a class="comment_reply" href="#">Antwort
        </a>)</div></div><a id="c6"></a><div id="serendipity_comment_6" class="serendipity_comment">
        <div class="serendipity_commentBody"><p>Rest.</p><p>Then walk.</p></div><div
        class="serendipity_comment_source"><span class="comment_source_author">Ada</span> am <span
        class="comment_source_date">05.03.2010 21:00</span></div></div>
        """,
      date: "2010-03-04T10:16:00",
      isNested: false,
      isMarked: false
    ),
    Family(
      testDescription: "Dotclear",
      markup: """
        <dl><dt id="c5"><a href="#c5" class="comment-number">1.</a> Le jeudi 4 mars 2010, 10:16 par Lou
        </dt><dd><p>My feet hurt.</p></dd><dt id="c6"><a href="#c6" class="comment-number">2.</a> Le
        vendredi 5 mars 2010, 21:00 par <a href="http://a.example">Ada</a></dt><dd><p>Rest.</p>
        <p>Then walk.</p></dd></dl>
        """,
      date: "2010-03-04T10:16:00",
      isNested: false,
      isMarked: false
    ),
    Family(
      testDescription: "an anchor within the comment, as JComments has it",
      markup: """
        <div id="comments"><div id="comment-item-5"><div class="comment-box"><a class="comment-anchor"
        href="#comment-5" id="comment-5">#1</a> <span class="comment-author">Lou</span> <span
        class="comment-date">2010-03-04 10:16</span><div class="comment-body" id="comment-body-5">My
        feet hurt.</div><span class="comments-buttons"><a href="#">Quote</a></span></div></div><div
        id="comment-item-6"><div class="comment-box"><a class="comment-anchor" href="#comment-6"
        id="comment-6">#2</a> <span class="comment-author">Ada</span> <span
        class="comment-date">2010-03-05 21:00</span><div class="comment-body"
        id="comment-body-6">Rest.<br><br>Then walk.</div></div></div></div>
        """,
      date: "2010-03-04T10:16:00",
      isNested: false,
      isMarked: false
    ),
    Family(
      testDescription: "XenForo",
      markup: """
        <article class="message" data-author="Lou" id="js-post-5"><div class="message-cell"><div
        class="message-avatar"><img alt="Lou"></div><h4><a class="username">Lou</a></h4><h5
        class="userTitle">Member</h5></div><div class="message-cell"><header><time class="u-dt"
        datetime="2010-03-04T10:16:00+0100">4 March</time> <a>#1</a></header><article
        class="message-body"><div class="bbWrapper">My feet hurt.</div></article><footer
        class="message-footer"><a>Reply</a></footer></div></article><article class="message"
        id="js-post-6"><h4><a class="username">Ada</a></h4><header><time class="u-dt"
        datetime="2010-03-05T21:00:00+0100">5 March</time></header><article class="message-body"><div
        class="bbWrapper">Rest.<br><br>Then walk.</div></article></article>
        """,
      date: "2010-03-04T10:16:00+01:00",
      isNested: false,
      isMarked: false
    ),
    Family(
      testDescription: "phpBB",
      markup: """
        <div id="p5" class="post bg2"><dl class="postprofile"><dt><a class="username">Lou</a></dt><dd
        class="profile-joined">Joined: Mon Jan 01, 2001 1:00 pm</dd></dl><div class="postbody"><h3><a
        href="#p5">Feet</a></h3><p class="author">by <strong><a class="username">Lou</a></strong>
        » <time datetime="2010-03-04T10:16:00+00:00">Thu</time></p><div class="content">My feet
        hurt.</div></div></div><div id="p6" class="post bg1"><dl class="postprofile"><dt><a
        class="username">Ada</a></dt></dl><div class="postbody"><p class="author">by <strong><a
        class="username">Ada</a></strong> » <time datetime="2010-03-05T21:00:00+00:00">Fri</time></p>
        <div class="content">Rest.<br><br>Then walk.</div></div></div>
        """,
      date: "2010-03-04T10:16:00+00:00",
      isNested: false,
      isMarked: false
    ),
    Family(
      testDescription: "vBulletin",
      markup: """
        <ol><li class="postcontainer" id="post_5"><span class="postdate"><span class="date">4th March
        2010, <span class="time">10:16</span></span></span><a class="username"><strong>Lou</strong></a>
        <span class="usertitle">Member</span><div id="post_message_5"><blockquote
        class="postcontent">My feet hurt.</blockquote></div></li><li class="postcontainer"
        id="post_6"><span class="postdate"><span class="date">5th March 2010, <span
        class="time">21:00</span></span></span><a class="username"><strong>Ada</strong></a><div
        id="post_message_6"><blockquote class="postcontent">Rest.<br><br>Then walk.</blockquote></div>
        </li></ol>
        """,
      date: "2010-03-04T10:16:00",
      isNested: false,
      isMarked: false
    ),
  ]
}
