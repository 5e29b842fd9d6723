// swift-tools-version:6.2
import PackageDescription

// The house, floor by floor. An import goes only down; `ArchitectureTests` reads the sources and holds the walls.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "fidga",
    products: [.executable(name: "fidga", targets: ["fidga"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        // System libraries
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),

        // 0  the vocabulary · the mathematics · bytes in and out
        .target(name: "Statistics", swiftSettings: strict),
        .target(name: "Semantics", dependencies: ["Yams"], swiftSettings: strict),
        .target(name: "Transport", dependencies: ["CCurl", "CZlib", "CZstd"], swiftSettings: strict),

        // 1  bring data in · find meaning · keep and compute
        .target(name: "Connectors", dependencies: ["Semantics", "Transport", "Yams"], swiftSettings: strict),
        .target(name: "Insights", dependencies: ["Semantics", "Statistics"], swiftSettings: strict),
        .target(
            name: "Warehouse", dependencies: ["Semantics", "Transport", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),

        // 2  findings → fact sheet → prompt → model → verified answer
        .target(name: "Grounding", dependencies: ["Semantics", "Insights", "Transport"], swiftSettings: strict),

        // 3  every use case once
        .target(
            name: "Operations",
            dependencies: [
                "Semantics", "Connectors", "Insights", "Grounding", .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),

        // 4  a person · a program · an examiner
        .target(
            name: "Chat", dependencies: ["Operations", "Grounding", "Semantics", "CReadline"], swiftSettings: strict),
        .target(
            name: "Service",
            dependencies: [
                "CCrypto", "CMalloc", "Operations", "Grounding", "Semantics", "Transport",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .target(
            name: "Evaluation", dependencies: ["Grounding", "Insights", "Semantics", "Statistics", "Yams"],
            swiftSettings: strict),

        // 5  the command line
        .executableTarget(
            name: "fidga",
            dependencies: [
                "Chat", "Connectors", "Evaluation", "Grounding", "Insights", "Operations", "Semantics", "Service",
                "Statistics", "Transport", "Warehouse",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),

        // Tests
        .target(name: "TestSupport", dependencies: ["Semantics"], swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        .testTarget(
            name: "ChatTests", dependencies: ["Chat", "Grounding", "Operations", "Semantics"], swiftSettings: strict),
        .testTarget(
            name: "ConnectorsTests", dependencies: ["Connectors", "Semantics", "TestSupport", "Transport"],
            swiftSettings: strict),
        .testTarget(
            name: "EvaluationTests",
            dependencies: ["Evaluation", "Grounding", "Insights", "Semantics", "Statistics"],
            swiftSettings: strict),
        .testTarget(
            name: "GroundingTests", dependencies: ["Grounding", "Insights", "Semantics", "Transport"],
            exclude: ["Verification/Wordings"], swiftSettings: strict),
        .testTarget(
            name: "InsightsTests", dependencies: ["Insights", "Semantics", "Statistics", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "OperationsTests", dependencies: ["Grounding", "Insights", "Operations", "Semantics", "TestSupport"],
            exclude: ["Questions/Data"], swiftSettings: strict),
        .testTarget(name: "SemanticsTests", dependencies: ["Semantics", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "Grounding", "Operations", "Semantics", "Service", "TestSupport",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics"], swiftSettings: strict),
        .testTarget(name: "TransportTests", dependencies: ["Transport"], swiftSettings: strict),
        .testTarget(
            name: "WarehouseTests",
            dependencies: [
                "Semantics", "TestSupport", "Transport", "Warehouse", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "fidgaTests",
            dependencies: [
                "Connectors", "Evaluation", "Insights", "Operations", "Semantics", "Statistics", "TestSupport", "fidga",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Screens"], swiftSettings: strict),
    ]
)
