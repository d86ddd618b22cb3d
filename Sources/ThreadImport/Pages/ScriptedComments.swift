/// Recognises pages whose comments a script loads from elsewhere.
enum ScriptedComments {
  /// What gives a service away: a part of an `id`, `class` or script address.
  private static let signs: [(part: String, service: String)] = [
    ("disqus", "Disqus"), ("fb-comments", "Facebook"),
    ("facebook.com/plugins/comments", "Facebook"),
    ("jetpack_remote_comment", "Jetpack"), ("jetpack.wordpress.com/jetpack-comment", "Jetpack"),
    ("intensedebate", "IntenseDebate"), ("livefyre", "Livefyre"), ("hyvor-talk", "Hyvor Talk"),
    ("talk.hyvor.com", "Hyvor Talk"), ("commento", "Commento"), ("giscus", "giscus"),
    ("utteranc.es", "utterances"), ("coral-talk", "Coral"), ("coral_thread", "Coral"),
    ("graphcomment", "GraphComment"), ("isso-thread", "Isso"), ("cusdis", "Cusdis"),
    ("remark42", "Remark42"), ("g-comments", "Google+"), ("viafoura", "Viafoura"),
    ("openweb", "OpenWeb"), ("spot.im", "OpenWeb"), ("vuukle", "Vuukle"),
    ("blogger.com/comment", "Blogger"), ("discourse-comments", "Discourse"),
  ]

  /// The name of the service, or `nil` where there is no sign of one.
  static func service(in tree: HTMLTree) -> String? {
    for node in tree.nodes.indices where tree.nodes[node].attributeCount > 0 {
      for name in [HTMLAttribute.id, .class, .src] {
        guard let value = tree.attribute(name, of: node) else { continue }
        if let sign = signs.first(where: { value.containsIgnoringCase($0.part) }) {
          return sign.service
        }
      }
    }
    return nil
  }
}
