package import Semantics

extension Workspace: IntegrityCheck {
    package func verify(progress: @escaping @Sendable (Double) -> Void) async throws -> [Damage] {
        let calendar = calendar
        return try await read { db in
            let reader = IntegrityReader(db, calendar: calendar)
            try reader.run(progress: progress)
            return reader.damages
        }
    }
}
