import Semantics
import Synchronization

/// What one client and the server know of each other between `initialize` and the end.
final class MCPSession: Sendable {
    let id: String
    let version: MCPVersion
    let owner: Caller

    private struct State {
        var level = MCPLogLevel.warning
        var running: [JSONValue: Task<Void, Never>] = [:]
        var listeners: [Int: @Sendable (JSONValue) -> Void] = [:]
        var nextListener = 0
        var lastUse = Duration.zero
    }
    private let state = Mutex(State())

    init(id: String, version: MCPVersion, owner: Caller) {
        self.id = id
        self.version = version
        self.owner = owner
    }

    var level: MCPLogLevel {
        get { state.withLock { $0.level } }
        set { state.withLock { $0.level = newValue } }
    }

    var lastUse: Duration {
        get { state.withLock { $0.lastUse } }
        set { state.withLock { $0.lastUse = newValue } }
    }

    // MARK: calls that can be cancelled

    /// Remembers the task that answers a request until it is done.
    func began(_ request: JSONValue, _ task: Task<Void, Never>) { state.withLock { $0.running[request] = task } }
    func ended(_ request: JSONValue) { state.withLock { $0.running[request] = nil } }

    /// Stops the work on a request, if there is any.
    func cancel(_ request: JSONValue) { state.withLock { $0.running[request] }?.cancel() }

    /// Stops everything.
    func end() {
        let running = state.withLock { state in
            defer {
                state.running = [:]
                state.listeners = [:]
            }
            return Array(state.running.values)
        }
        for task in running { task.cancel() }
    }

    // MARK: messages that answer nothing

    /// - Returns: what to stop listening with.
    func listen(_ listener: @escaping @Sendable (JSONValue) -> Void) -> Int {
        state.withLock { state in
            state.nextListener += 1
            state.listeners[state.nextListener] = listener
            return state.nextListener
        }
    }

    func stopListening(_ number: Int) { state.withLock { $0.listeners[number] = nil } }

    /// Sends a message to one of the open streams.
    func tell(_ message: JSONValue) { state.withLock { $0.listeners.min { $0.key < $1.key }?.value }?(message) }
}

/// The levels of RFC 5424, as MCP names them.
enum MCPLogLevel: String, Sendable, CaseIterable, Comparable {
    case debug, info, notice, warning, error, critical, alert, emergency

    static func < (a: MCPLogLevel, b: MCPLogLevel) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}

/// The sessions that are open. One that nobody has used for long makes room for another.
final class MCPSessions: Sendable {
    private let limit: Int
    private let idle: Duration
    private let telemetry: Telemetry
    private let sessions = Mutex([String: MCPSession]())

    init(limit: Int = 1_000, idle: Duration = .seconds(3_600), telemetry: Telemetry) {
        self.limit = limit
        self.idle = idle
        self.telemetry = telemetry
    }

    func open(version: MCPVersion, owner: Caller) -> MCPSession {
        let session = MCPSession(id: RequestID.random() + RequestID.random(), version: version, owner: owner)
        let now = telemetry.now()
        session.lastUse = now
        let ended = sessions.withLock { sessions -> [MCPSession] in
            var ended = sessions.values.filter { now - $0.lastUse > idle }
            if sessions.count - ended.count >= limit, let oldest = sessions.values.min(by: { $0.lastUse < $1.lastUse })
            {
                ended.append(oldest)
            }
            for session in ended { sessions[session.id] = nil }
            sessions[session.id] = session
            return ended
        }
        for session in ended { session.end() }
        telemetry.change(.sessions, by: 1 - Set(ended.map(\.id)).count)
        return session
    }

    /// Nil for an unknown session, and for somebody else's.
    func session(_ id: String, of owner: Caller) -> MCPSession? {
        let session = sessions.withLock { $0[id] }
        guard let session, session.owner == owner else { return nil }
        session.lastUse = telemetry.now()
        return session
    }

    func close(_ session: MCPSession) {
        let wasOpen = sessions.withLock { $0.removeValue(forKey: session.id) != nil }
        session.end()
        if wasOpen { telemetry.change(.sessions, by: -1) }
    }
}
