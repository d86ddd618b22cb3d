import Foundation

/// The memory of this process, as Linux tells it.
enum ProcessMemory {
  /// What can be asked for.
  enum Figure: String {
    /// The most that was ever resident.
    case peak = "VmHWM"
    /// What is resident and no file's.
    case anonymous = "RssAnon"
  }

  /// Returns bytes, or `nil` where the system does not tell.
  static func bytes(_ figure: Figure) -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix(figure.rawValue + ":") }
    let kilobytes = line?.split(separator: " ").compactMap { Int($0) }.first
    return kilobytes.map { $0 << 10 }
  }
}
