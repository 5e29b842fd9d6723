import Chat
import Operations
import Semantics
import Service

/// Keys as a table for a terminal.
struct KeysText {
    private let table: TextTable

    init(_ keys: [APIKey], now: Instant) {
        table = TextTable(
            columns: ["id", "name", "scopes", "created", "state"].map { TextTable.Column($0) },
            rows: keys.map { key in
                [
                    key.id, SafeTerminalText.line(key.name),
                    OperationPermission.allCases.filter(key.permissions.contains).map(\.rawValue)
                        .joined(separator: ", "),
                    "\(key.created)", KeysText.state(key, now: now),
                ]
            })
    }

    private static func state(_ key: APIKey, now: Instant) -> String {
        if let revoked = key.revoked { return "revoked \(revoked)" }
        guard let expires = key.expires else { return "active" }
        return now < expires ? "active until \(expires)" : "expired \(expires)"
    }

    func lines(style: TerminalStyle) -> [String] { TableRenderer(style: style).lines(table) }
}
