import Testing

@testable import Warehouse

@Suite("Columns kept in memory")
struct VectorCacheTests {
    private let cache = VectorCache(limit: 1 << 17)

    /// Asks for a column of a hundred numbers; whether it had to be loaded.
    private func loads(_ owner: Int64, _ revision: Int64, _ name: String = "time") -> Bool {
        var isLoaded = false
        let vector = cache.vector(.init(owner: owner, revision: revision, name: name)) {
            isLoaded = true
            return Vector(integers: Array(repeating: revision, count: 100))
        }
        #expect(vector?.allIntegers == Array(repeating: revision, count: 100))
        return isLoaded
    }

    @Test("are loaded once, and again when their segment shows something else")
    func revisions() {
        #expect(loads(1, 1) && !loads(1, 1))
        #expect(loads(1, 2) && !loads(1, 2))
        #expect(loads(2, 1) && !loads(1, 2) && loads(1, 2, "user"))
    }

    @Test("take no more room however often their segment changes")
    func changes() {
        #expect(loads(1, 1) && loads(2, 1))
        let room = cache.footprint
        for revision in 2...200 { #expect(loads(1, Int64(revision))) }
        #expect(cache.footprint == room && room > 0)
        // A reader of an older state gets what it asks for, and leaves the newer one.
        #expect(loads(1, 7) && !loads(1, 200) && !loads(2, 1))
    }

    @Test("go when their segments are no more, and stay for a reader of an older state")
    func segments() {
        #expect(loads(1, 1) && loads(2, 2) && loads(-1, 1))
        let room = cache.footprint
        #expect(loads(3, 3))
        cache.keepOnly([1, 2, 4], revision: 4)
        #expect(cache.footprint == room && !loads(1, 1) && !loads(2, 2) && !loads(-1, 1))
        cache.keepOnly([3], revision: 3)
        #expect(cache.footprint == room)
    }

    @Test("that change do not lie beside those that stay")
    func places() {
        let first = VectorCache.Key(owner: 1, revision: 1, name: "time")
        #expect(cache.memory(of: "time", first) != nil)
        #expect(loads(1, 1) && cache.memory(of: "time", first) != nil)
        #expect(cache.memory(of: "time", .init(owner: 1, revision: 2, name: "time")) == nil)
        #expect(cache.memory(of: "time", .init(owner: 2, revision: 2, name: "time")) != nil)
    }

    @Test("make room for others at the limit")
    func limit() {
        for owner in 1...5_000 { _ = loads(Int64(owner), 1) }
        #expect(cache.footprint <= 1 << 17 && cache.footprint > 1 << 16)
        #expect(!loads(5_000, 1) && loads(1, 1))
    }
}
