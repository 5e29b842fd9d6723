import Foundation
package import Semantics

/// `workspace.status`: what data there is, how fresh it is, and what is missing.
package struct ShowStatus: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package init() {}
    }

    package let name = "workspace.status"
    package let summary = "Says what is in the workspace: sources, spans, rows, freshness, gaps, size."
    package let route = OperationRoute.get("/api/status")
    package let parameters: [OperationParameter] = []
    package let outputSchema = JSONSchema.status
    package let example: JSONValue = .object([JSONValue.Member]())

    package func run(_ input: Input, in context: OperationContext) async throws -> WorkspaceStatus {
        WorkspaceStatus(
            inventory: try await context.source.inventory(), settings: context.settings, today: context.today)
    }
}

/// The state of a workspace.
package struct WorkspaceStatus: OperationOutput, Equatable {
    package var inventory: Inventory
    package var settings: WorkspaceSettings
    package var today: CivilDate

    package init(inventory: Inventory, settings: WorkspaceSettings, today: CivilDate) {
        self.inventory = inventory
        self.settings = settings
        self.today = today
    }

    /// Complete days that should be there and are not; nil for an empty workspace.
    package var daysBehind: Int? {
        inventory.span.map { max(0, $0.end.days(until: today.adding(days: -1))) }
    }

    package var json: JSONValue {
        .object([
            "snapshot": .string(inventory.snapshot),
            "span": .optional(inventory.span, \.json),
            "events": .integer(Int64(inventory.events)),
            "sessions": .integer(Int64(inventory.sessions)),
            "users": .integer(Int64(inventory.users)),
            "observations": .integer(Int64(inventory.observations)),
            "sources": .array(inventory.sources.map(json(of:))),
            "freshness": .object([
                "last_day": .optional(inventory.span) { .string("\($0.end)") },
                "days_behind": .optional(daysBehind) { .integer(Int64($0)) },
            ]),
            "gaps": .array(inventory.gaps.map(\.json)),
            "size_bytes": .optional(inventory.size) { .integer(Int64($0)) },
            "series": .array(inventory.series.map { .string($0) }),
            "event_names": .array(inventory.eventNames.map { .string($0) }),
            "properties": .array(inventory.properties.map { .string($0) }),
            "has_more_properties": .bool(inventory.hasMoreProperties),
            "settings": .object([
                "time_zone": .string(settings.calendar.timeZoneName),
                "week_start": .string(settings.calendar.weekStart.name.lowercased()),
                "currency": .string(settings.currency.code),
                "key_events": .array(settings.keyEvents.map { .string($0.name) }),
            ]),
        ])
    }

    private func json(of source: Inventory.Source) -> JSONValue {
        .object([
            "name": .string(source.name),
            "events": .integer(Int64(source.events)),
            "observations": .integer(Int64(source.observations)),
            "span": .optional(source.span, \.json),
            "last_import": .optional(source.lastImport) { .string("\($0)") },
        ])
    }
}
