package import Operations

/// Who calls, under which id, and who hears of what is under way. One for each request or message.
package struct ServiceCall: Sendable {
    package var requestID: String
    package var caller: Caller
    /// Hears the share done, 0…1, of what takes long.
    package var progress: @Sendable (Double) -> Void
    /// Hears what an answer under way has come to.
    package var stage: @Sendable (OperationStage) -> Void

    package init(
        requestID: String = RequestID.random(), caller: Caller = .local,
        progress: @escaping @Sendable (Double) -> Void = { _ in },
        stage: @escaping @Sendable (OperationStage) -> Void = { _ in }
    ) {
        self.requestID = requestID
        self.caller = caller
        self.progress = progress
        self.stage = stage
    }
}

/// Who a request comes from.
package enum Caller: Sendable, Hashable {
    /// This machine, where no key is configured: it may do everything, as the command line may.
    case local
    /// The holder of a key.
    case key(id: String, permissions: Set<OperationPermission>)

    package func may(_ permission: OperationPermission) -> Bool {
        switch self {
        case .local: true
        case .key(_, let permissions): permissions.contains(permission) || permissions.contains(.admin)
        }
    }

    /// For logs: the id of the key, never the key.
    package var name: String {
        switch self {
        case .local: "local"
        case .key(let id, _): id
        }
    }
}

/// The name under which a request stands in errors and logs.
package enum RequestID {
    /// 16 random hexadecimal digits.
    package static let random: @Sendable () -> String = {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// A caller's own id, when it is short and plain; nil for anything else.
    static func accepted(_ text: String?) -> String? {
        guard let text, (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({ byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x2D || byte == 0x5F
            })
        else { return nil }
        return text
    }
}
