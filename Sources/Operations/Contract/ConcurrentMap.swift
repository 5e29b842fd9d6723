extension Sequence where Element: Sendable {
    /// Does `work` for all elements at the same time and returns the outcomes in the order of the elements.
    ///
    /// - Throws: the first error that is met; what is still under way is cancelled.
    func concurrentMap<Outcome: Sendable>(
        _ work: @escaping @Sendable (Element) async throws -> Outcome
    ) async throws -> [Outcome] {
        try await withThrowingTaskGroup(of: (place: Int, outcome: Outcome).self) { group in
            for (place, element) in enumerated() {
                group.addTask { (place, try await work(element)) }
            }
            var outcomes: [(place: Int, outcome: Outcome)] = []
            for try await outcome in group { outcomes.append(outcome) }
            return outcomes.sorted { $0.place < $1.place }.map(\.outcome)
        }
    }
}
