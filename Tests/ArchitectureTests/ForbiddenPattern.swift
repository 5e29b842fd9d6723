/// Something that may not stand in a source, and where it may all the same.
struct ForbiddenPattern: Sendable, CustomStringConvertible {
    var name: String
    /// A regular expression on code: comments and the insides of strings are blank.
    var pattern: String
    /// Words of which one is in every match: what saves most files from the expression.
    var words: [String]
    /// Files in which it may stand.
    var exceptions: Set<String> = []
    /// Rooms it is forbidden in; nil for all.
    var rooms: Set<String>?

    var description: String { name }

    func places(in file: Checkout.File) throws -> [String] {
        if exceptions.contains(file.path) { return [] }
        if let rooms, !rooms.contains(file.target) { return [] }
        guard words.contains(where: { file.swift.code.contains($0) }) else { return [] }
        // "A.b" is two words, not one as in prose.
        let expression = try Regex(pattern).wordBoundaryKind(.simple)
        let code = file.swift.code.split(separator: "\n", omittingEmptySubsequences: false)
        return code.enumerated().filter { $0.element.firstMatch(of: expression) != nil }
            .map { "\(file.path):\($0.offset + 1): \(name)" }
    }
}

extension ForbiddenPattern {
    private static let date = #"\bDate\(\)|\bDate\.now\b"#
    private static let clock = #"\b(ContinuousClock|SuspendingClock|clock_gettime|gettimeofday)\b"#
    private static let clockWords = ["Clock", "clock_gettime", "gettimeofday"]

    /// What may not stand in `Sources`.
    static let inSources: [ForbiddenPattern] = [
        .init(name: "try!", pattern: #"\btry!"#, words: ["try!"]),
        .init(name: "as!", pattern: #"\bas!"#, words: ["as!"]),
        .init(name: "fatalError", pattern: #"\bfatalError\s*\("#, words: ["fatalError"]),
        .init(
            name: "reading the time of day", pattern: date, words: ["Date"],
            exceptions: ["Sources/fidga/Wiring/WallClock.swift"]),
        .init(
            name: "measuring real time", pattern: clock, words: clockWords,
            exceptions: [
                "Sources/fidga/Commands/Import/ImportRun.swift", "Sources/fidga/Wiring/LiveProgress.swift",
                "Sources/fidga/Wiring/WallClock.swift",
            ]),
        .init(name: "print", pattern: #"(^|[^\w.])print\s*\("#, words: ["print"]),
        .init(
            name: "unchecked concurrency", pattern: #"@unchecked\b|\bnonisolated\(unsafe\)"#,
            words: ["@unchecked", "unsafe"],
            // Memory that kernels share, and what only the one writing connection touches.
            exceptions: [
                "Sources/Warehouse/Embedded/Compaction/CompactionState.swift",
                "Sources/Warehouse/Embedded/Kernels/Behaviour/Rows/Partitions.swift",
                "Sources/Warehouse/Embedded/Kernels/Filters/RowTest.swift",
                "Sources/Warehouse/Embedded/Kernels/Scan/Crew.swift",
                "Sources/Warehouse/Embedded/Kernels/Scan/LargeBlocks.swift",
                "Sources/Warehouse/Embedded/Kernels/Scan/Room.swift",
                "Sources/Warehouse/Embedded/Kernels/Sessions/SessionRows.swift",
                "Sources/Warehouse/Embedded/Segments/ColumnMemory.swift",
                "Sources/Warehouse/Embedded/Segments/Vector.swift",
            ]),
        .init(name: "an error swallowed", pattern: #"\bcatch\s*\{\s*\}"#, words: ["catch"]),
        .init(
            name: "public",
            pattern: #"\b(public|open)\s+((static|final|override|nonisolated)\s+)*"#
                + #"(struct|class|enum|protocol|extension|actor|typealias|func|var|let|init|subscript|import)\b"#,
            words: ["public", "open"]),
        .init(
            name: "input or output in a room of pure values",
            pattern: #"\b(FileManager|FileHandle|ProcessInfo|URLSession)\b"#,
            words: ["File", "ProcessInfo", "URLSession"],
            rooms: ["Statistics", "Semantics", "Insights", "Grounding", "Operations"]),
    ]

    /// What may not stand in `Tests`.
    static let inTests: [ForbiddenPattern] = [
        // A server that asks to be left alone for a second is waited for.
        .init(
            name: "sleeping", pattern: #"\b(u|nano)?sleep\s*\(|\bTask\.sleep\b"#, words: ["sleep"],
            exceptions: ["Tests/GroundingTests/Models/ModelServerTests.swift"]),
        .init(name: "reading the time of day", pattern: date, words: ["Date"]),
        // A fuzz run takes as long as it is given.
        .init(
            name: "measuring real time", pattern: clock, words: clockWords,
            exceptions: ["Tests/WarehouseTests/WorkspaceFuzzTests.swift"]),
        .init(name: "print", pattern: #"(^|[^\w.])print\s*\("#, words: ["print"]),
    ]
}
