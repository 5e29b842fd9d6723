import Semantics

/// A name that nothing has is told once, and does not rule what is asked after it.
extension QuestionDraft {
    /// From so many names of a dimension on, not all of them are known.
    private static let all = 500

    func unknownFilters(_ names: WorkspaceNames) -> [Filter] {
        filters.filter { filter in
            guard [.eq, .isIn].contains(filter.op), let known = names.values[DimensionID(filter.field)],
                !known.isEmpty, known.count < QuestionDraft.all, filter.field != "event_name"
            else { return false }
            let spelt = Set(known.map { $0.lowercased() })
            return !filter.value.texts.contains { spelt.contains($0.lowercased()) }
        }
    }

    func without(_ filters: [Filter]) -> QuestionDraft {
        guard !filters.isEmpty else { return self }
        var result = self
        result.filters.removeAll(where: filters.contains)
        return result
    }
}
