/// What a summary says of results, added up one by one in the order of their cases: none has to be kept for it.
struct ResultTally: Sendable {
    private var counts: [Verdict: Int] = [:]
    private var tags: [String] = []
    private var byTag: [String: (cases: Int, passed: Int)] = [:]
    private var names: [String] = []
    private var byName: [String: (score: Double, weight: Double)] = [:]
    private(set) var opinions = JudgeAgreement.Count()

    init(_ results: some Sequence<CaseResult> = []) {
        for result in results { add(result) }
    }

    func count(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }

    mutating func add(_ result: CaseResult) {
        counts[result.verdict, default: 0] += 1
        opinions.add(result)
        for tag in result.tags where result.verdict != .unsupported {
            if byTag[tag] == nil { tags.append(tag) }
            byTag[tag, default: (0, 0)].cases += 1
            if result.verdict == .pass { byTag[tag, default: (0, 0)].passed += 1 }
        }
        for assertion in result.assertions {
            guard let name = assertion.metric, assertion.verdict == .pass || assertion.verdict == .fail else {
                continue
            }
            if byName[name] == nil { names.append(name) }
            let sum = byName[name] ?? (0, 0)
            byName[name] = (sum.score + assertion.score * assertion.weight, sum.weight + assertion.weight)
        }
    }

    /// Cases by their tags, in the order of their first use.
    var slices: [(tag: String, cases: Int, passed: Int)] {
        tags.map { ($0, byTag[$0]?.cases ?? 0, byTag[$0]?.passed ?? 0) }
    }

    /// Score by the names under which assertions are added up, in the order of their first use.
    var metrics: [(name: String, score: Double)] {
        names.map { name in
            let sum = byName[name] ?? (0, 0)
            return (name, sum.weight > 0 ? sum.score / sum.weight : 0)
        }
    }
}
