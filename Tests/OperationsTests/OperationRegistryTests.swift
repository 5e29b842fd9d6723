import Foundation
import Semantics
import Testing

@testable import Operations

@Suite struct `Every operation is registered, described and reachable` {
    private static let operations = OperationRegistry.standard.operations
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Operations")

    @Test func `the folder lists exactly the registry`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
            .filter { $0.hasSuffix(".swift") }
        let operationFiles = Set(files).subtracting(["Operation.swift", "OperationRegistry.swift"])
        var declared: [String] = []
        for file in operationFiles {
            let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
            let names = text.matches(of: /let name = "([^"]+)"/).map { String($0.output.1) }
            #expect(names.count == 1, "\(file) declares one operation")
            declared += names
        }
        #expect(declared.sorted() == Self.operations.map(\.name).sorted())
    }

    @Test func `names are a noun and a verb, each once, and so are routes`() {
        let names = Self.operations.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.wholeMatch(of: #/[a-z_]+\.[a-z_]+/#) != nil })
        let routes = Self.operations.map(\.route)
        #expect(Set(routes).count == routes.count)
        #expect(routes.allSatisfy { $0.path.hasPrefix("/api/") })
    }

    @Test(arguments: operations.map(\.name)) func `its example passes its own schema`(_ name: String) throws {
        let operation = try OperationRegistry.standard.operation(named: name)
        #expect(SchemaCheck.problems(in: operation.example, schema: operation.inputSchema).isEmpty)
        #expect(operation.summary.hasSuffix("."))
        #expect(operation.parameters.allSatisfy { $0.summary.hasSuffix(".") })
        #expect(operation.outputSchema["type"]?.text == "object")
    }

    @Test(arguments: operations.map(\.name)) func `an unknown parameter is an error`(_ name: String) async throws {
        let workspace = try await ExampleWorkspace()
        var members: [JSONValue.Member] = []
        let operation = try OperationRegistry.standard.operation(named: name)
        if case .object(let example) = operation.example { members = example }
        let params = JSONValue.object(members + [.init("colour", .string("red"))])
        await #expect(throws: OperationError.self) { try await operation.run(params, in: workspace.context) }
    }

    @Test func `an unknown name suggests the near ones`() {
        do throws(OperationError) {
            _ = try OperationRegistry.standard.operation(named: "metrics.qeury")
            Issue.record("there is no such operation")
        } catch {
            #expect(error.category == .unknownOperation)
            #expect(error.suggestions.first == "metrics.query")
        }
    }
}
