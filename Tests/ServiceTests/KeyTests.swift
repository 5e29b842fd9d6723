import Operations
import Semantics
import TestSupport
import Testing

@testable import Service

@Suite struct `Keys say who may do what` {
    private let now = Instant.utc("2026-11-23 09:00:00")

    private func made(
        _ permissions: Set<OperationPermission> = [.read], expires: Instant? = nil
    ) -> (ring: KeyRing, text: String, id: String) {
        let key = APIKey.make(name: "dashboard", permissions: permissions, created: now, expires: expires)
        return (KeyRing([key.kept]), key.text, key.kept.id)
    }

    @Test func `the holder of a key is known, and nobody else`() {
        let (ring, text, id) = made()
        #expect(ring.caller(of: text, at: now) == .key(id: id, permissions: [.read]))
        let last = text.last == "0" ? "1" : "0"
        for wrong in [text.dropLast() + last, text + "0", "", "fidga_\(id)_", text.uppercased()] {
            #expect(ring.caller(of: String(wrong), at: now) == nil, "\(wrong)")
        }
        #expect(made().ring.caller(of: text, at: now) == nil)
    }

    @Test func `a key ends when it expires, and when it is revoked`() {
        let end = Instant(milliseconds: now.milliseconds + 1_000)
        let (made, text, id) = made(expires: end)
        var ring = made
        #expect(ring.caller(of: text, at: now) != nil)
        #expect(ring.caller(of: text, at: end) == nil)
        #expect(ring.revoke("dashboard", at: now).map(\.id) == [id])
        #expect(ring.caller(of: text, at: now) == nil)
        #expect(ring.revoke(id, at: now) == [])
    }

    @Test func `what is kept is not the key`() throws {
        let (ring, text, _) = made([.read, .admin])
        let kept = ring.json.serialized
        let secret = try #require(text.split(separator: "_").last)
        #expect(!kept.contains(secret))
        #expect(try KeyRing(parsing: kept.utf8) == ring)
    }

    @Test(arguments: [
        "", "{", "{}", #"{"version":2,"keys":[]}"#, #"{"version":1,"keys":[{}]}"#,
        #"{"version":1,"keys":[{"id":"a","name":"b","hash":"c","permissions":["all"],"created":0}]}"#,
        #"{"version":1,"keys":[{"id":"a","name":"b","hash":"c","permissions":[],"created":0,"expires":"never"}]}"#,
    ]) func `a file that is no key file opens no door`(_ text: String) {
        #expect(throws: ServiceError.self) { try KeyRing(parsing: text.utf8) }
    }

    @Test func `admin may everything, and each scope only its own`() {
        let admin = Caller.key(id: "a", permissions: [.admin])
        #expect(OperationPermission.allCases.allSatisfy(admin.may))
        let reader = Caller.key(id: "r", permissions: [.read])
        #expect(OperationPermission.allCases.filter(reader.may) == [.read])
        #expect(OperationPermission.allCases.allSatisfy(Caller.local.may))
    }

    @Test func `removing takes more than reading`() {
        for operation in OperationRegistry.standard.operations where operation.effect == .removes {
            #expect(operation.permission == .admin, "\(operation.name)")
        }
    }
}

@Suite struct `A bucket of requests` {
    @Test func `empties, and fills again at its rate`() {
        let clock = Clock()
        let limiter = RateLimiter(perSecond: 2, burst: 3, now: { clock.now })
        #expect((0..<4).map { _ in limiter.wait(for: "a") } == [nil, nil, nil, 1])
        #expect(limiter.wait(for: "b") == nil)
        clock.advance(.milliseconds(500))
        #expect(limiter.wait(for: "a") == nil)
        #expect(limiter.wait(for: "a") == 1)
        clock.advance(.seconds(60))
        #expect((0..<4).map { _ in limiter.wait(for: "a") } == [nil, nil, nil, 1])
    }

    @Test func `without a rate it has no bottom`() {
        let limiter = RateLimiter(perSecond: 0, burst: 1, now: { .zero })
        #expect((0..<100).allSatisfy { _ in limiter.wait(for: "a") == nil })
    }
}
