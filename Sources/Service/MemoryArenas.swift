import CMalloc

/// The places from which the C library gives memory.
package enum MemoryArenas {
    /// Keeps them few, for a process that answers for months.
    ///
    /// By itself each new thread gets one of up to eight a processor, and each keeps what its busiest moment needed: a service
    /// whose data comes in grows for minutes where its answers do not. To be called before there are threads.
    ///
    /// - Returns: whether the C library took it; where it does not, nothing but memory is lost.
    @discardableResult
    package static func keepFew() -> Bool { mallopt(M_ARENA_MAX, 2) == 1 }

    /// Gives the pages of freed memory back to the system, which the C library keeps between blocks in use: what a service
    /// read of data that has changed since.
    ///
    /// - Returns: whether there were any.
    @discardableResult
    package static func giveBack() -> Bool { malloc_trim(0) == 1 }
}
