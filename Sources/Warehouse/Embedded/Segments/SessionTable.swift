/// Every session, by ordinal − 1, in the order they began: session-level columns are stored once a session.
struct SessionTable: Sendable {
    var users: [UInt32] = []
    var starts: [Int64] = []
    var ends: [Int64] = []
    /// Dictionary codes of the traffic source; all 0 for a direct visit.
    var sources: [UInt32] = []
    var mediums: [UInt32] = []
    var campaigns: [UInt32] = []
    /// Dictionary codes of the first-user claim of the session's first event that has one.
    var claimSources: [UInt32] = []
    var claimMediums: [UInt32] = []
    var claimCampaigns: [UInt32] = []
    /// Page path code of the first page view.
    var landings: [UInt32] = []
    /// 1 when it is the user's first session.
    var firsts: [UInt32] = []
    var pageViews: [UInt32] = []
    /// Event row (of all rows, from 1) of the first and last page view; 0 without any.
    var firstViews: [UInt32] = []
    var lastViews: [UInt32] = []

    var count: Int { users.count }

    /// The code columns by stored name.
    static let codeColumns: [(name: String, path: any WritableKeyPath<SessionTable, [UInt32]> & Sendable)] = [
        ("user", \.users), ("source", \.sources), ("medium", \.mediums), ("campaign", \.campaigns),
        ("claim.source", \.claimSources), ("claim.medium", \.claimMediums), ("claim.campaign", \.claimCampaigns),
        ("landing_page", \.landings), ("first", \.firsts), ("page_views", \.pageViews), ("first_view", \.firstViews),
        ("last_view", \.lastViews),
    ]
    static let timeColumns: [(name: String, path: any WritableKeyPath<SessionTable, [Int64]> & Sendable)] = [
        ("start", \.starts), ("end", \.ends),
    ]

    func columns(_ range: Range<Int>) -> [(name: String, column: Column)] {
        SessionTable.codeColumns.map { ($0.name, .codes(Array(self[keyPath: $0.path][range]))) }
            + SessionTable.timeColumns.map { ($0.name, .integers(Array(self[keyPath: $0.path][range]))) }
    }
}
