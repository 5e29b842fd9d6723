import GRDB

/// Tells whether anything was committed to the file since it was last asked, by whichever connection of whichever process:
/// for microseconds and without a change of threads. Every call of a service asks, to know whether its answer is known.
///
/// It has a connection of its own, which never writes and never reads but this.
final class CommitWatch: Sendable {
    private let connection: DatabaseQueue

    /// - Throws: GRDB's errors.
    init(path: String) throws {
        var configuration = Configuration()
        // It is asked where nobody may wait.
        configuration.busyMode = .immediateError
        configuration.prepareDatabase { try $0.execute(sql: "pragma cache_size = -64") }
        connection = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// SQLite's `data_version` on this connection: equal for two calls only where nothing was committed in between; nil
    /// while the file does not let itself be asked at once, and whoever reads it then meets the reason.
    var version: Int64? {
        try? connection.inDatabase { try Int64.fetchOne($0.cachedStatement(sql: "pragma data_version")) }
    }

    /// - Throws: GRDB's errors.
    func close() throws { try connection.close() }
}
