import Testing

/// The compiler does not mind an import that the manifest does not declare, as long as some other target brought the
/// module; on the next clean build it may fail.
@Suite struct `What is imported is declared in the manifest` {
    /// Modules that come with a declared product.
    private static let companions = ["HTTPTypes": "Hummingbird", "NIOCore": "Hummingbird"]

    static func undeclared(_ files: [Checkout.File], manifest: Manifest) -> [String] {
        files.flatMap { file -> [String] in
            let declared = manifest.dependencies[file.target] ?? []
            return ImportStatement.all(in: file)
                .filter { statement in
                    !House.platformOfTests.contains(statement.module)
                        && !declared.contains(companions[statement.module] ?? statement.module)
                }
                .map { "\(file.path):\($0.line): \(file.target) imports \($0.module) and does not declare it" }
        }
    }

    @Test func `every import has its line in Package.swift`() throws {
        let manifest = Manifest(try Checkout.file("Package.swift").text)
        #expect(manifest.dependencies.count > 20)
        #expect(Self.undeclared(try Checkout.sources() + Checkout.tests(), manifest: manifest) == [])
    }

    @Test func `a room declares no other room than the plan allows`() throws {
        let manifest = Manifest(try Checkout.file("Package.swift").text)
        for (name, room) in House.rooms {
            let declared = try #require(manifest.dependencies[name], "\(name) has no target")
            #expect(declared.intersection(House.rooms.keys).subtracting(room.rooms) == [], "\(name)")
        }
    }

    @Test func `every target has a folder, and every folder of tests a target`() throws {
        let targets = Set(Manifest(try Checkout.file("Package.swift").text).dependencies.keys)
        #expect(targets == Set(House.rooms.keys).union(try Checkout.list("Tests")))
    }

    @Test func `an undeclared import is found`() {
        let manifest = Manifest(
            """
            .target(
                name: "Warehouse",
                dependencies: ["Semantics", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
            .testTarget(name: "WarehouseTests", dependencies: ["Warehouse"]),
            .target(name: "Semantics", swiftSettings: strict),
            """)
        #expect(manifest.dependencies["Warehouse"] == ["Semantics", "GRDB"])
        #expect(manifest.dependencies["Semantics"] == [])
        let file = Checkout.File(
            path: "Sources/Warehouse/A.swift", text: "import Foundation\nimport GRDB\nimport Transport")
        #expect(
            Self.undeclared([file], manifest: manifest) == [
                "Sources/Warehouse/A.swift:3: Warehouse imports Transport and does not declare it"
            ])
    }
}
