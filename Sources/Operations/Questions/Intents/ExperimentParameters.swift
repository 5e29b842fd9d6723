import Semantics

/// Experiments: which, which variants, what about it.
struct ExperimentParameters {
    let frame: QuestionFrame

    private static let asks: [(PatternList, String)] = [
        (
            PatternList(
                """
                srm
                equal|same|even|fair part|share|number|portion|amount of
                groups|variants|arms|sides ... size|sizes|numbers|shares .. planned|intended|set|meant|supposed|agreed|wanted
                get|got|receive|received|have|had ... share|number|part|traffic|visitors|users|size ... meant|supposed|planned|intended|due|should|promised
                spread|distributed|divided|split|allocated|assigned|shared|dealt .. .. .. over|across|among|between|to|into|by [the|both|all] [test] variant|variants|variations|groups|arms|versions
                planned|intended|designed|expected|agreed [traffic] split|ratio|allocation|proportion|proportions|shares|distribution
                divided|split|distributed|assigned|allocated ... ratio|proportion|planned|intended|designed|unevenly|wrongly
                ratio|proportion other|different|differ than|from
                sample ratio
                split ... off|wrong|skewed|uneven|lopsided
                split .. even|ok|okay|right|fair|correct|balanced|healthy|off|broken|uneven
                traffic split
                evenly|unevenly split
                balanced|imbalanced|imbalance|mismatch
                allocation
                assignment
                50/50
                fifty fifty
                fairly|equally|evenly split|divided|distributed|assigned|allocated|bucketed|sized
                randomisation|randomization|randomised|randomized|randomise|randomize|randomly
                skew|skewed|skews|lopsided|biased
                bucket|buckets|bucketing|cell|cells|group|groups|arm|arms size|sizes|sized
                right|correct|intended|expected|planned|wrong|equal|same proportion|number|share|amount|ratio|count|mix
                half|third|quarter and half|third|quarter
                equal|even|uneven|unequal numbers|groups|arms|sizes|buckets|split|size
                same size|number|amount
                in proportion
                users|visitors .. evenly|equally
                """), "srm"
        ),
        (
            PatternList(
                """
                power|powered|underpowered
                sample size
                how long .. run|need|more|until
                enough data|users|traffic|sample|visitors|people
                how many more|users|visitors|days
                minimum|smallest|least detectable|effect
                mde
                much longer
                large|big|small enough|difference|effect to|we
                detect|detects|detectable|detecting
                required|needed|necessary|sufficient|adequate sample|data|traffic|users|visitors
                sample large|big|small|too|enough|sufficient|adequate
                sufficient|insufficient|adequate|inadequate data|traffic|sample|users|visitors|numbers
                need|needs|needed|require|requires|missing|short .. .. for|to [a] reliable|significant|significance|conclusive|valid|trustworthy
                how much|many|big ... need|needs|needed|require|required|requires
                false negative
                chance|likely|able|probability ... detect|spot|notice|see|find|miss
                """), "power"
        ),
        (
            PatternList(
                """
                worth
                bring|brings|yield|yields|earn|earns|gain [us] [a|per|every|each] [day|week|month|year] $
                how much would|will|does|could it|that|this|green|the
                """), "worth"
        ),
        (
            PatternList(
                """
                guardrail|guardrails
                protective|safety|guard|protected|counter|secondary|health metric|metrics|measure|measures|figures|kpi|kpis|check|checks
                collateral|casualties|casualty
                anything|something|things|metrics|metric|figures|kpi|kpis .. worse|bad|badly|harm|harmed|worsen|suffer
                anything|something|things|metrics|kpi|kpis|else .. .. .. down|wrong|broken|break|broke|badly|dangerous|red
                downside|downsides|drawback|drawbacks|regression|regressions|tradeoff|tradeoffs|casualties
                mustn|must not
                in the red
                at the expense|cost of
                safe for|on
                hurt|hurts|hurting|damages|dent|dents|dented|undermine|undermines|harm|harms|harmed|harming|damage|damaged|damaging
                side effect|effects
                negative|adverse|unintended
                break|broke|worsen|worsened|suffer
                """), "guardrails"
        ),
        (
            PatternList(
                """
                stop|stopped|stopping
                pull|pulling the plug
                plug
                safe to
                keep|keeps|leave|let ... running|going|on|live|open
                run|running|go|going|continue|carry [on] [for] longer|on|further|more
                wait|waiting longer|more|another|until|before
                cut .. .. short
                halt|halted|terminate|terminated|abort|discontinue|retire|quit|cease
                wind|winding down|up
                time to
                allowed|okay|ok|fine|safe to
                close|closing|wrap|wrapping .. .. test|experiment|it
                too early|soon to
                long enough
                switch|turn|shut .. .. off|down
                end|ended|ending
                call|calling it
                call .. .. .. .. test|experiment
                conclude|concluded|finish|finished|kill|turn|shut|close|keep running
                still .. run
                done|over|ready
                ripe|due|time to|for
                """), "stop"
        ),
        (
            PatternList(
                """
                win|wins|won|winner|winners|winning|beat|beats|beating|better|best|ahead|lead|leads|leading|\
                outperform|outperforms|outperformed|significant|significance|significantly|lose|losing|loser|lift|\
                uplift
                ship|roll|launch|work|worked
                came|come|comes out on top
                came|comes|come [out] first
                prevail|prevails|prevailed
                champion|superior|stronger|strongest|victor|victorious|victory|triumph|triumphed|favourite|favorite|preferable
                came|comes|come through|ahead
                which|what [one] [of] [the] variant|variants|version|versions|design|side|arm|group|one|variation|variations
                or|versus b|control|original
                did|does|do|performed|performs|fared better|best|well
                prove|proved|proven|proves
                """), "winner"
        ),
    ]

    /// The words in them: right as they stand.
    static let words = asks.flatMap { $0.0.words }

    func read(into draft: inout QuestionDraft) {
        let name = frame.names.first { $0.kind == .experiment }
        if let name {
            draft.set("experiment", .string(name.value))
        } else if let run = BareExperiment.name(in: frame.tokens), !frame.values.contains(where: isExperiment) {
            draft.set("experiment", .string(frame.tokens.written(run)))
            let within = frame.metrics.filter { run.overlaps($0.tokens) }.map(\.metric)
            draft.metrics.removeAll(where: within.contains)
        }
        if let ask = ExperimentParameters.asks.first(where: { $0.0.matches(unnamed) })?.1 {
            draft.set("ask", .string(ask))
        }
        if draft.param("ask") == .string("power"),
            let lift = frame.tokens.lazy.compactMap(\.number).first(where: \.isPercent)
        {
            draft.set("uplift", .number(lift.value / 100))
        }
        readVariants(&draft)
        draft.breakdown.removeAll { ["variant", "item_variant", "experiment_id"].contains($0) }
        draft.metrics.removeAll {
            $0 == "total_users" || $0 == "sessions" && frame.metrics.contains { $0.metric == "sessions" && $0.isWeak }
        }
        draft.past = nil
        draft.future = nil
        draft.second = nil
        draft.ranking = nil
        draft.granularity = nil
        draft.compares = false
        draft.changes = false
        draft.comparesValues = false
    }

    /// The words without those of the experiment's name: the "gift wrap" test wraps up nothing.
    private var unnamed: [Token] {
        let run = frame.names.first { $0.kind == .experiment }?.tokens ?? BareExperiment.name(in: frame.tokens)
        return frame.tokens.indices.filter { index in
            run?.contains(index) != true || ["test", "experiment"].contains(frame.tokens[index].text)
        }.map { frame.tokens[$0] }
    }

    /// A name of the workspace's own stands for itself.
    private func isExperiment(_ mention: QuestionFrame.ValueMention) -> Bool {
        if case .value("experiment_id", _) = mention.meaning { true } else { false }
    }

    /// "variant B", "B vs A", "control".
    private func readVariants(_ draft: inout QuestionDraft) {
        var found: [String] = []
        func add(_ name: String) { if !found.contains(name) { found.append(name) } }
        let name = frame.names.first { $0.kind == .experiment }?.tokens
        for (index, token) in frame.tokens.enumerated() where name?.contains(index) != true {
            let before = frame.tokens[safe: index - 1]?.text ?? ""
            let isNoun = ["variant", "variants", "version", "variation", "group", "arm"].contains(before)
            if isNoun,
                token.kind != .word
                    || token.raw.count <= 2 && token.text != "in" && token.text != "of" && token.text != "is"
                        && token.text != "to" && token.text != "on"
                    || token.quoted
            {
                add(token.raw)
            }
            if token.raw.count == 1, token.raw.first?.isUppercase == true, token.raw != "I",
                index > 0
                    || ["beat", "beats", "versus", "is", "or"].contains(frame.tokens[safe: index + 1]?.text ?? ""),
                !(token.raw == "A" && frame.tokens[safe: index + 1]?.text == "b")
            {
                if token.raw == "A", index == 0 { continue }
                add(token.raw)
            }
            if token.text == "control" || token.text == "treatment" { add(token.text) }
        }
        if !found.isEmpty { draft.set("variants", .array(found.map { .string($0) })) }
    }
}
