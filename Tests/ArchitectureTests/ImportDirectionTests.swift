import Testing

@Suite struct `An import goes only down` {
    /// What a file imports and may not, in sentences.
    static func trespasses(in file: Checkout.File) -> [String] {
        guard let allowed = House.allowed(in: file.target) else {
            return ["\(file.path): there is no room called '\(file.target)' in the plan of the house"]
        }
        return ImportStatement.all(in: file).filter { !allowed.contains($0.module) }
            .map { "\(file.path):\($0.line): \(file.target) may not import \($0.module)" }
    }

    @Test func `no source imports what its room may not`() throws {
        let sources = try Checkout.sources()
        #expect(sources.count > 200)
        #expect(sources.flatMap(Self.trespasses) == [])
    }

    @Test func `no test imports what its room may not`() throws {
        #expect(try Checkout.tests().flatMap(Self.trespasses) == [])
    }

    @Test func `the plan itself goes only down`() {
        for (name, room) in House.rooms where name != "TestSupport" {
            for other in room.rooms { #expect((House.rooms[other]?.floor ?? 99) < room.floor, "\(name) → \(other)") }
        }
    }

    @Test func `findings, operations and surfaces hold ports, never the warehouse`() {
        for name in ["Insights", "Grounding", "Operations", "Chat", "Service", "Evaluation"] {
            #expect(House.rooms[name]?.rooms.contains("Warehouse") == false, "\(name)")
        }
    }

    @Test func `every library in the plan has modules, and belongs to a room`() {
        let libraries = House.rooms.values.reduce(into: Set<String>()) { $0.formUnion($1.libraries) }
        #expect(libraries == Set(House.modules.keys))
    }

    @Test func `every folder of sources is a room or a system library`() throws {
        let system: Set<String> = ["CCrypto", "CCurl", "CMalloc", "CReadline", "CZlib", "CZstd"]
        #expect(Set(try Checkout.list("Sources")).subtracting(system) == Set(House.rooms.keys))
    }

    @Test(arguments: [
        ("Sources/Insights/A.swift", "import Warehouse", "Warehouse"),
        ("Sources/Semantics/A.swift", "import Foundation\npackage import Connectors", "Connectors"),
        ("Sources/Chat/A.swift", "@testable import Service", "Service"),
        ("Sources/Chat/A.swift", "@preconcurrency import GRDB", "GRDB"),
        ("Sources/Grounding/A.swift", "#if canImport(GRDB)\n    import GRDB\n#endif", "GRDB"),
        ("Sources/Operations/A.swift", "internal import struct GRDB.Row", "GRDB"),
        ("Sources/Statistics/A.swift", "@_spi(Inner) import Semantics", "Semantics"),
        ("Sources/Connectors/A.swift", "import FoundationNetworking", "FoundationNetworking"),
        ("Tests/ChatTests/A.swift", "import Warehouse", "Warehouse"),
        ("Sources/TestSupport/A.swift", "import fidga", "fidga"),
    ])
    func `an import that goes up or sideways is found`(path: String, text: String, module: String) {
        let found = Self.trespasses(in: .init(path: path, text: text))
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix("may not import \(module)") == true)
    }

    @Test(arguments: [
        "import Semantics", "// import Warehouse", "let a = \"\"\"\nimport Warehouse\n\"\"\"", "importWarehouse()",
    ])
    func `what may be imported, and what is no import, is left alone`(text: String) {
        #expect(Self.trespasses(in: .init(path: "Sources/Insights/A.swift", text: text)) == [])
    }

    @Test func `a room that is not in the plan is found`() {
        #expect(Self.trespasses(in: .init(path: "Sources/Cellar/A.swift", text: "")).count == 1)
    }
}
