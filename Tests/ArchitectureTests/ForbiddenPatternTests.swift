import Testing

@Suite struct `Sources and tests keep their manners` {
    @Test(arguments: ForbiddenPattern.inSources)
    func `no source has it`(pattern: ForbiddenPattern) throws {
        #expect(try Checkout.sources().flatMap(pattern.places) == [])
    }

    @Test(arguments: ForbiddenPattern.inTests)
    func `no test has it`(pattern: ForbiddenPattern) throws {
        #expect(try Checkout.tests().flatMap(pattern.places) == [])
    }

    @Test func `every exception is a file that needs it`() throws {
        for pattern in ForbiddenPattern.inSources {
            for path in pattern.exceptions {
                var strict = pattern
                strict.exceptions = []
                #expect(try strict.places(in: Checkout.file(path)) != [], "\(path) needs no exception any more")
            }
        }
    }

    @Test(arguments: [
        ("try!", "let a = try! f()"), ("as!", "let a = b as! C"), ("fatalError", "default: fatalError(\"no\")"),
        ("reading the time of day", "let now = Date()"), ("reading the time of day", "let now = Date.now"),
        ("reading the time of day", "let a = \"now: \\(Date())\""), ("print", "print(a)"), ("print", "    print (a)"),
        ("measuring real time", "let start = ContinuousClock.now"),
        ("unchecked concurrency", "final class A: @unchecked Sendable {}"),
        ("unchecked concurrency", "nonisolated(unsafe) var a = 1"), ("an error swallowed", "do { f() } catch {}"),
        ("public", "public struct A {}"), ("public", "public static let a = 1"), ("public", "public import Foundation"),
        ("input or output in a room of pure values", "let files = FileManager.default"),
    ])
    func `in a source it is found`(name: String, text: String) throws {
        let pattern = try #require(ForbiddenPattern.inSources.first { $0.name == name })
        let file = Checkout.File(path: "Sources/Semantics/A.swift", text: "let one = 1\n" + text)
        #expect(try pattern.places(in: file) == ["Sources/Semantics/A.swift:2: \(name)"])
    }

    @Test(arguments: [
        ("sleeping", "try await Task.sleep(for: .seconds(1))"), ("sleeping", "usleep(10)"), ("sleeping", "sleep(1)"),
        ("reading the time of day", "let now = Date()"), ("print", "print(a)"),
    ])
    func `in a test it is found`(name: String, text: String) throws {
        let pattern = try #require(ForbiddenPattern.inTests.first { $0.name == name })
        #expect(try pattern.places(in: .init(path: "Tests/ChatTests/A.swift", text: text)).count == 1)
    }

    @Test(arguments: [
        "// try! as! fatalError() Date() print(a)", "let a = \"try! print(b) public struct\"", "fingerprint(a)",
        "let a = Date(timeIntervalSince1970: 0)", "pretty.print(a)", "struct Publication {}",
        "case open", "static func open(at path: String) {}", "catch { throw Problem(error) }", "let public_name = 1",
    ])
    func `what only looks like it is left alone`(text: String) throws {
        let file = Checkout.File(path: "Sources/Semantics/A.swift", text: text)
        for pattern in ForbiddenPattern.inSources { #expect(try pattern.places(in: file) == []) }
    }

    @Test func `where a room may do it, it may`() throws {
        let pattern = try #require(ForbiddenPattern.inSources.last)
        let text = "let files = FileManager.default"
        #expect(try pattern.places(in: .init(path: "Sources/Warehouse/A.swift", text: text)) == [])
    }
}
