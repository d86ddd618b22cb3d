import FoundationEssentials
import KnowledgeBase
import ThreadImport

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the command runs on.
enum Machine {
  /// How many cores this process may use.
  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// How many bytes of a folder's disk are free for us; `nil` where that cannot be told.
  static func freeBytes(at folder: String) -> Int? {
    var status = statvfs()
    guard unsafe statvfs(folder, &status) == 0 else { return nil }
    let (bytes, isTooLarge) = UInt64(status.f_bavail)
      .multipliedReportingOverflow(by: UInt64(status.f_frsize))
    return isTooLarge ? Int.max : Int(clamping: bytes)
  }

  /// Libraries and terminal: what a report of a mistake should tell.
  static func description(_ style: Style) -> String {
    [
      "libxml2 \(XMLLibrary.version)", "SQLite \(KnowledgeBase.databaseVersion())",
      "libstemmer english", terminal(style),
    ].joined(separator: " · ")
  }

  private static func terminal(_ style: Style) -> String {
    guard let size = Terminal.size() else { return "no terminal" }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Terminal.environment).first ?? ""
    let isUnicode = locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    return "terminal \(size.columns)×\(size.rows), \(isUnicode ? "UTF-8" : "not known as UTF-8"), "
      + (style == .colour ? "colour" : "no colour")
  }
}
