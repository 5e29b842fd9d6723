import Testing

@testable import Service

@Test func `the C library takes the limit of its arenas`() { #expect(MemoryArenas.keepFew()) }
