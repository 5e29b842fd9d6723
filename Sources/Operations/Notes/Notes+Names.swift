package import Semantics

extension Notes {
    /// What bears a name, in any case; where nothing does, the goals on the metric that is called so.
    package func named(_ name: String, catalogue: Catalogue) -> [Note] {
        let wanted = Notes.spoken(name)
        let own =
            goals.filter { Notes.spoken($0.name) == wanted }.map(Note.goal)
            + events.filter { Notes.spoken($0.name) == wanted }.map(Note.event)
            + decisions.filter { Notes.spoken($0.id) == wanted }.map(Note.decision)
        guard own.isEmpty else { return own }
        return goals.filter { goal in
            let metric = catalogue.metric(goal.metric)
            let names = [goal.metric.name, metric?.name ?? ""] + (metric?.synonyms ?? [])
            return names.contains { Notes.spoken($0) == wanted }
        }.map(Note.goal)
    }

    /// Takes one note away.
    ///
    /// - Returns: whether it was there.
    package mutating func remove(_ note: Note) -> Bool {
        let before = self
        switch note {
        case .goal(let goal), .withdrawnGoal(let goal): goals.removeAll { $0 == goal }
        case .event(let event): events.removeAll { $0 == event }
        case .decision(let decision): decisions.removeAll { $0 == decision }
        }
        return self != before
    }

    /// `key_events` is said "Key events".
    private static func spoken(_ name: String) -> String { name.lowercased().replacing("_", with: " ") }
}
