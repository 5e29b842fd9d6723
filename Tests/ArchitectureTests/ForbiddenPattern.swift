/// Something that may not stand in a source, and where it may all the same.
struct ForbiddenPattern: Sendable, CustomStringConvertible {
    var name: String
    /// A regular expression on code: comments and the insides of strings are blank.
    var pattern: String
    /// Files in which it may stand.
    var exceptions: Set<String> = []
    /// Rooms it is forbidden in; nil for all.
    var rooms: Set<String>?

    var description: String { name }

    func places(in file: Checkout.File) throws -> [String] {
        if exceptions.contains(file.path) { return [] }
        if let rooms, !rooms.contains(file.target) { return [] }
        // "A.b" is two words, not one as in prose.
        let expression = try Regex(pattern).wordBoundaryKind(.simple)
        let code = file.swift.code.split(separator: "\n", omittingEmptySubsequences: false)
        return code.enumerated().filter { $0.element.firstMatch(of: expression) != nil }
            .map { "\(file.path):\($0.offset + 1): \(name)" }
    }
}

extension ForbiddenPattern {
    private static let clock = #"\bDate\(\)|\bDate\.now\b|\bContinuousClock\b|\bSuspendingClock\b|\bclock_gettime\b"#

    /// What may not stand in `Sources`.
    static let inSources: [ForbiddenPattern] = [
        .init(name: "try!", pattern: #"\btry!"#),
        .init(name: "as!", pattern: #"\bas!"#),
        .init(name: "fatalError", pattern: #"\bfatalError\s*\("#),
        .init(
            name: "reading the real clock", pattern: clock, exceptions: ["Sources/fidga/Wiring/WallClock.swift"]),
        .init(name: "print", pattern: #"(^|[^\w.])print\s*\("#),
        .init(name: "unchecked concurrency", pattern: #"@unchecked\b|\bnonisolated\(unsafe\)"#),
        .init(name: "an error swallowed", pattern: #"\bcatch\s*\{\s*\}"#),
        .init(
            name: "public",
            pattern: #"\b(public|open)\s+((static|final|override|nonisolated)\s+)*"#
                + #"(struct|class|enum|protocol|extension|actor|typealias|func|var|let|init|subscript|import)\b"#),
        .init(
            name: "input or output in a room of pure values",
            pattern: #"\b(FileManager|FileHandle|ProcessInfo|URLSession)\b"#,
            rooms: ["Statistics", "Semantics", "Insights", "Grounding", "Operations"]),
    ]

    /// What may not stand in `Tests`.
    static let inTests: [ForbiddenPattern] = [
        .init(name: "sleeping", pattern: #"\b(u|nano)?sleep\s*\(|\bTask\.sleep\b"#),
        .init(name: "reading the real clock", pattern: clock),
        .init(name: "print", pattern: #"(^|[^\w.])print\s*\("#),
    ]
}
