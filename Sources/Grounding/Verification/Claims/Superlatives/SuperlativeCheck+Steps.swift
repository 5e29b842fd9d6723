import Semantics

/// What the steps of a run of periods are ranked by.
extension SuperlativeCheck {
    func levels(of series: Series) -> [Int: Double] {
        series.facts.reduce(into: [:]) { $0[$1] = sheet.facts[$1].value }
    }

    /// How each step differs from the one before it, in the direction that the words say: "the biggest drop was in June".
    func steps(of series: Series, _ index: Int) -> [Int: Double] {
        let isFall = around(index).contains { at in
            Direction.direction(in: sentence.words, at: at).map { $0 == .down || $0 == .worse } ?? false
        }
        let run = series.facts.sorted { a, b in
            guard let x = sheet.facts[a].period?.start, let y = sheet.facts[b].period?.start else { return a < b }
            return x < y
        }
        return zip(run, run.dropFirst()).reduce(into: [:]) { all, pair in
            guard let old = sheet.facts[pair.0].value, let new = sheet.facts[pair.1].value else { return }
            all[pair.1] = isFall ? old - new : new - old
        }
    }
}
