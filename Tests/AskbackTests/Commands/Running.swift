import Foundation

/// What a run of the command printed, and how it ended.
struct Outcome {
  var output: String
  var errors: String
  var status: Int32

  /// The output as a JSON object.
  func json() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }
}

/// A folder of its own with the command in it, removed at the end.
struct Workspace: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("askback-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Every file below the folder with its size and time of change.
  func fingerprint() throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    return try names.map { name in
      let facts = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
      return "\(name) \(facts[.size] ?? "") \(facts[.modificationDate] ?? "")"
    }
  }

  /// Runs `askback` in the folder, without a terminal.
  @discardableResult
  func askback(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: input)
  }

  /// Runs `askback` in the folder, without a terminal.
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    try shell(#"exec "$@""#, [Self.programPath] + arguments, input: input)
  }

  /// Runs a shell's script in the folder; `arguments` are its `$1` and so on.
  func shell(_ script: String, _ arguments: [String], input: String = "") throws -> Outcome {
    let files = ["in", "out", "err"].map { path + "/.run-\($0)-\(UUID().uuidString)" }
    try Data(input.utf8).write(to: URL(fileURLWithPath: files[0]))
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let command = #"cd "$0" || exit 99; "# + script
    let status = try Child.run(["/bin/sh", "-c", command, path] + arguments, files: files)
    func text(_ file: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    }
    return Outcome(output: try text(files[1]), errors: try text(files[2]), status: status)
  }

  /// The package's folder.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The path of the command that was built with the tests: it lies beside the test bundle.
  static var programPath: String { program.path }

  private static let program: URL = {
    let arguments = CommandLine.arguments
    var folders = [package.appendingPathComponent(".build/debug")]
    if let flag = arguments.firstIndex(of: "--test-bundle-path"), flag + 1 < arguments.count {
      folders.insert(URL(fileURLWithPath: arguments[flag + 1]).deletingLastPathComponent(), at: 0)
    }
    let programs = folders.map { $0.appendingPathComponent("askback") }
    return programs.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? programs[0]
  }()
}
