package import Semantics

/// `users.erase`: takes everything out that the named users did.
package struct EraseUsers: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var users: [String]
        package var dryRun: Bool?

        private enum CodingKeys: String, CodingKey {
            case users
            case dryRun = "dry_run"
        }

        package init(users: [String], dryRun: Bool = false) {
            self.users = users
            self.dryRun = dryRun
        }
    }

    package let name = "users.erase"
    package let summary = "Removes everything that the named users did, for good, and says how much that was."
    package let route = OperationRoute.post("/api/users/erase")
    package let effect = OperationEffect.removes
    package let parameters: [OperationParameter] = [
        .required(
            "users", JSONSchema.array(of: JSONSchema.string(), atLeast: 1),
            "Keys of users, as the data's source names them."),
        .optional("dry_run", JSONSchema.boolean(), "Only counts what would go; false when left out."),
    ]
    package let outputSchema = JSONSchema.erasure
    package let example: JSONValue = .object(["users": .array([.string("u1")]), "dry_run": .bool(true)])

    package func run(_ input: Input, in context: OperationContext) async throws -> ErasureReport {
        guard let removal = context.removal else { throw OperationError.cannotRemove }
        guard !input.users.isEmpty else {
            throw OperationError.invalidParameters([
                ParameterProblem(location: "users", message: "Name at least one user.")
            ])
        }
        let isDryRun = input.dryRun ?? false
        let receipt = try await removal.erase(users: input.users, dryRun: isDryRun, progress: context.progress)
        let said = try await context.conversations.erase(naming: input.users, dryRun: isDryRun)
        let noted = try context.notes.erase(naming: input.users, dryRun: isDryRun)
        return ErasureReport(receipt: receipt, conversations: said + noted, isDryRun: isDryRun)
    }
}

/// What an erasure removed, or would remove.
package struct ErasureReport: OperationOutput, Equatable {
    package var receipt: ErasureReceipt
    /// Kept conversations, saved questions and noted events that named one of them.
    package var conversations: Int
    package var isDryRun: Bool

    package init(receipt: ErasureReceipt, conversations: Int = 0, isDryRun: Bool) {
        self.receipt = receipt
        self.conversations = conversations
        self.isDryRun = isDryRun
    }

    package var json: JSONValue {
        .object([
            "dry_run": .bool(isDryRun),
            "users": .integer(Int64(receipt.users)),
            "unknown": .array(receipt.unknown.map { .string($0) }),
            "events": .integer(Int64(receipt.events)),
            "sessions": .integer(Int64(receipt.sessions)),
            "items": .integer(Int64(receipt.items)),
            "texts": .integer(Int64(receipt.texts)),
            "answers": .integer(Int64(receipt.answers)),
            "conversations": .integer(Int64(conversations)),
            "span": .optional(receipt.span, \.json),
            "snapshot": .string(receipt.snapshot),
        ])
    }
}

extension OperationError {
    /// Nothing can be removed here.
    static let cannotRemove = OperationError.unavailable(
        "cannot_remove", "This source of data only answers questions; nothing can be removed from it here.")
}
