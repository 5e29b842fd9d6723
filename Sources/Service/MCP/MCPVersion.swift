/// A revision of the Model Context Protocol. Up to 2025-11-25 a client begins with `initialize` and has a session; from
/// 2026-07-28 on every request stands for itself.
enum MCPVersion: String, Sendable, CaseIterable {
    case of2024 = "2024-11-05"
    case spring2025 = "2025-03-26"
    case summer2025 = "2025-06-18"
    case autumn2025 = "2025-11-25"
    case stateless = "2026-07-28"

    /// What a client that asks for something else is offered.
    static let latestWithSession = autumn2025
    static let withSession = allCases.filter { $0 != .stateless }

    /// Batches of calls came and went with one revision.
    var takesBatches: Bool { self == .spring2025 }
}
