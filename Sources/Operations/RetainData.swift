package import Semantics

/// `data.retain`: takes out what is older than the settings allow.
package struct RetainData: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var dryRun: Bool?

        private enum CodingKeys: String, CodingKey { case dryRun = "dry_run" }

        package init(dryRun: Bool = false) { self.dryRun = dryRun }
    }

    package let name = "data.retain"
    package let summary = "Removes, for good, the data that is older than the settings' retention allows."
    package let route = OperationRoute.post("/api/data/retain")
    package let effect = OperationEffect.removes
    package let parameters: [OperationParameter] = [
        .optional("dry_run", JSONSchema.boolean(), "Only counts what would go; false when left out.")
    ]
    package let outputSchema = JSONSchema.retention
    package let example: JSONValue = .object(["dry_run": .bool(true)])

    package func run(_ input: Input, in context: OperationContext) async throws -> RetentionReport {
        guard let removal = context.removal else { throw OperationError.cannotRemove }
        let policy = context.settings.retention
        let cut = policy.cut(on: context.today)
        let isDryRun = input.dryRun ?? false
        let receipt = try await removal.retain(from: cut, dryRun: isDryRun, progress: context.progress)
        return RetentionReport(receipt: receipt, policy: policy, cut: cut, isDryRun: isDryRun)
    }
}

/// What retention removed, or would remove.
package struct RetentionReport: OperationOutput, Equatable {
    package var receipt: RetentionReceipt
    package var policy: RetentionPolicy
    package var cut: RetentionCut
    package var isDryRun: Bool

    package init(receipt: RetentionReceipt, policy: RetentionPolicy, cut: RetentionCut, isDryRun: Bool) {
        self.receipt = receipt
        self.policy = policy
        self.cut = cut
        self.isDryRun = isDryRun
    }

    package var json: JSONValue {
        .object([
            "dry_run": .bool(isDryRun),
            "retention": .object([
                "events": .string("\(policy.events)"), "observations": .string("\(policy.observations)"),
                "sources": bySource { .string("\(policy.sources[$0] ?? .forever)") },
            ]),
            "first_days": .object([
                "events": day(cut.events), "observations": day(cut.observations),
                "sources": bySource { day(cut.firstDay(ofEventsFrom: $0)) },
            ]),
            "events": .integer(Int64(receipt.events)),
            "observations": .integer(Int64(receipt.observations)),
            "users": .integer(Int64(receipt.users)),
            "items": .integer(Int64(receipt.items)),
            "texts": .integer(Int64(receipt.texts)),
            "answers": .integer(Int64(receipt.answers)),
            "span": .optional(receipt.span, \.json),
            "sources": .array(
                receipt.sources.map { source in
                    .object([
                        "name": .string(source.name), "events": .integer(Int64(source.events)),
                        "observations": .integer(Int64(source.observations)), "span": source.span.json,
                    ])
                }),
            "snapshot": .string(receipt.snapshot),
        ])
    }

    private func day(_ date: CivilDate?) -> JSONValue { .optional(date) { .string("\($0)") } }

    private func bySource(_ value: (String) -> JSONValue) -> JSONValue {
        .object(policy.sources.keys.sorted().map { JSONValue.Member($0, value($0)) })
    }
}
