/// The plan of the house: what each room may import. The handbook's page Architecture shows the same table, and a test
/// compares the two.
enum House {
    struct Room: Sendable {
        /// 0 is the ground; an import goes only to a lower floor.
        var floor: Int
        /// Rooms it may import.
        var rooms: Set<String>
        /// Packages and system libraries that it, and no room without the same line, may import.
        var libraries: Set<String>

        init(_ floor: Int, _ rooms: Set<String> = [], libraries: Set<String> = []) {
            self.floor = floor
            self.rooms = rooms
            self.libraries = libraries
        }
    }

    private static let belowSurfaces: Set<String> = [
        "Operations", "Grounding", "Connectors", "Insights", "Semantics", "Statistics", "Transport",
    ]

    static let rooms: [String: Room] = [
        "Statistics": Room(0, libraries: ["swift-numerics"]),
        "Semantics": Room(0, libraries: ["swift-collections", "swift-algorithms", "Yams"]),
        "Transport": Room(0, libraries: ["libcurl", "zlib", "zstd"]),
        "Connectors": Room(1, ["Semantics", "Transport"], libraries: ["Yams", "swift-crypto", "jwt-kit"]),
        "Insights": Room(1, ["Semantics", "Statistics"]),
        "Warehouse": Room(1, ["Semantics", "Transport"], libraries: ["GRDB"]),
        "Grounding": Room(2, ["Semantics", "Insights", "Transport"], libraries: ["swift-mustache", "Yams"]),
        "Operations": Room(3, ["Semantics", "Connectors", "Insights", "Grounding"], libraries: ["swift-log"]),
        "Chat": Room(4, belowSurfaces, libraries: ["libreadline"]),
        "Service": Room(
            4, belowSurfaces,
            libraries: ["Hummingbird", "libcrypto", "malloc", "swift-log", "swift-nio-ssl", "swift-service-lifecycle"]),
        "Evaluation": Room(
            4, ["Semantics", "Statistics", "Insights", "Grounding", "Operations"], libraries: ["Yams"]),
        "fidga": Room(
            5, belowSurfaces.union(["Chat", "Evaluation", "Service", "Warehouse"]),
            libraries: ["swift-argument-parser", "swift-log"]),
        "TestSupport": Room(5, belowSurfaces.union(["Chat", "Evaluation", "Service", "Warehouse"])),
    ]

    /// The modules that a library brings; where HTTP goes through Hummingbird, its own vocabulary comes along.
    static let modules: [String: Set<String>] = [
        "GRDB": ["GRDB", "GRDBSQLite"],
        "Hummingbird": [
            "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "HTTPTypes", "NIOCore", "NIOHTTP1", "NIOHTTPTypes",
        ],
        "Yams": ["Yams"],
        "jwt-kit": ["JWTKit"],
        "libcrypto": ["CCrypto"],
        "malloc": ["CMalloc"],
        "libcurl": ["CCurl"],
        "libreadline": ["CReadline"],
        "swift-algorithms": ["Algorithms"],
        "swift-argument-parser": ["ArgumentParser"],
        "swift-collections": ["Collections", "DequeModule", "HeapModule", "OrderedCollections"],
        "swift-crypto": ["Crypto"],
        "swift-log": ["Logging"],
        "swift-mustache": ["Mustache"],
        "swift-nio-ssl": ["NIOSSL"],
        "swift-numerics": ["Numerics", "RealModule"],
        "swift-service-lifecycle": ["ServiceLifecycle"],
        "zlib": ["CZlib"],
        "zstd": ["CZstd"],
    ]

    /// What comes with Swift.
    static let platform: Set<String> = ["Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization"]
    static let platformOfTests: Set<String> = platform.union(["FoundationNetworking", "Testing"])

    /// Everything that a file of the target may import; nil when there is no such target.
    static func allowed(in target: String) -> Set<String>? {
        if let room = rooms[target] {
            return room.rooms.union(modules(of: room)).union(target == "TestSupport" ? platformOfTests : platform)
        }
        guard target.hasSuffix("Tests") else { return nil }
        let tested = String(target.dropLast("Tests".count))
        if tested == "Architecture" { return platformOfTests }
        guard let room = rooms[tested] else { return nil }
        return room.rooms.union(modules(of: room)).union(platformOfTests).union([tested, "TestSupport"])
    }

    private static func modules(of room: Room) -> Set<String> {
        room.libraries.reduce(into: []) { $0.formUnion(modules[$1] ?? []) }
    }
}
