// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: each warning is an error, each unsafe expression says so, each
/// import says how far it reaches.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

/// With FUZZ=1 the libraries carry libFuzzer's instruments, and there are programs that feed them
/// (Scripts/fuzz); without it the package has no unsafe flags.
let isFuzzing = Context.environment["FUZZ"] == "1"
let instruments: [SwiftSetting] = isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"])] : []
let fuzzers: [Target] =
  isFuzzing
  ? [
    .systemLibrary(name: "CFuzz", path: "Fuzz/CFuzz"),
    .executableTarget(
      name: "FuzzThreads",
      dependencies: ["CFuzz", "Conversations", "ThreadImport"],
      path: "Fuzz/Threads",
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])],
    ),
  ] : []

let package = Package(
  name: "askback",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "askback", targets: ["askback"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The ground: system libraries and plain values.
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])],
    ),
    .systemLibrary(
      name: "CStemmer",
      providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])],
    ),
    .target(name: "CProcessor"),
    .target(name: "Conversations", swiftSettings: strict),
    .target(name: "Workers", swiftSettings: strict),

    // The pillar of search: knows numbered texts, not what a question is.
    .target(
      name: "Storage",
      swiftSettings: strict + [.enableExperimentalFeature("Lifetimes")],
    ),
    .target(
      name: "TextAnalysis",
      dependencies: ["CProcessor", "CStemmer"],
      swiftSettings: strict,
    ),
    .target(
      name: "SearchIndex",
      dependencies: ["CProcessor", "Storage", "TextAnalysis", "Workers"],
      swiftSettings: strict,
    ),

    // The pillar of knowledge: knows threads and pairs, not how they are searched.
    .target(
      name: "ThreadImport",
      dependencies: ["CLibXML2", "Conversations"],
      swiftSettings: strict + instruments,
    ),
    .target(name: "KnowledgeBase", dependencies: ["Conversations", grdb], swiftSettings: strict),

    // Beside the pillars: reads questions for what wants a doctor; knows texts only.
    .target(name: "Triage", swiftSettings: strict),

    // The roof: the two meet.
    .target(
      name: "Retrieval",
      dependencies: ["Conversations", "KnowledgeBase", "SearchIndex", "TextAnalysis"],
      swiftSettings: strict,
    ),
    .executableTarget(
      name: "askback",
      dependencies: [
        "Conversations", "KnowledgeBase", "Retrieval", "SearchIndex", "ThreadImport", "Triage",
        "Workers", argumentParser,
      ],
      swiftSettings: strict,
    ),

    // Measures the libraries; users do not build it.
    .executableTarget(
      name: "askback-benchmark",
      dependencies: [
        "Conversations", "SearchIndex", "TextAnalysis", "ThreadImport", argumentParser,
      ],
      swiftSettings: strict,
    ),

    .testTarget(
      name: "TriageTests",
      dependencies: ["Triage"],
      exclude: ["Fixtures"],
      swiftSettings: strict,
    ),
    .testTarget(name: "WorkersTests", dependencies: ["Workers"], swiftSettings: strict),
    .testTarget(name: "StorageTests", dependencies: ["Storage"], swiftSettings: strict),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"], swiftSettings: strict),
    .testTarget(
      name: "SearchIndexTests",
      dependencies: ["SearchIndex", "Storage", "TextAnalysis"],
      exclude: ["Fixtures"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "ThreadImportTests",
      dependencies: ["Conversations", "ThreadImport"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "KnowledgeBaseTests",
      dependencies: ["Conversations", "KnowledgeBase", grdb],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "RetrievalTests",
      dependencies: ["Conversations", "KnowledgeBase", "Retrieval", "SearchIndex", "TextAnalysis"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "AskbackTests",
      dependencies: [
        "Conversations", "KnowledgeBase", "ThreadImport", "Triage", "askback", argumentParser,
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict,
    ),
  ] + fuzzers,
  swiftLanguageModes: [.v6],
)
