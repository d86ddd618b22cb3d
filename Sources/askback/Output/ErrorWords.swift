/// What an error says, with the commands in it for the knowledge base that is meant.
enum ErrorWords {
  /// Returns a message whose commands (`'askback index'`) name a folder, if it is not the usual one.
  ///
  /// The libraries below know what is to be done, and not by which option the user chose a folder.
  static func words(_ message: String, in folder: String) -> String {
    guard ShellWord.isUnusual(folder) else { return message }
    var parts = message.split(separator: "'askback ", omittingEmptySubsequences: false)[...]
    var words = String(parts.popFirst() ?? "")
    for part in parts {
      let command = part.prefix { $0 != "'" }
      words += "'" + ShellWord.askback(String(command), in: folder) + part.dropFirst(command.count)
    }
    return words
  }
}

/// A command that works on a knowledge base.
protocol KnowledgeBaseCommand {
  var knowledgeBase: KnowledgeBaseOptions { get }
}

extension ImportCommand: KnowledgeBaseCommand {}
extension IndexCommand: KnowledgeBaseCommand {}
extension SearchCommand: KnowledgeBaseCommand {}
extension MatchCommand: KnowledgeBaseCommand {}
extension ShowCommand: KnowledgeBaseCommand {}
extension ReviewCommand: KnowledgeBaseCommand {}
extension StatsCommand: KnowledgeBaseCommand {}
extension CheckCommand: KnowledgeBaseCommand {}
extension ExportCommand: KnowledgeBaseCommand {}
extension EvalCommand: KnowledgeBaseCommand {}
