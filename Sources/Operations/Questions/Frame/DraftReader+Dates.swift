import Semantics

/// Which of the days that were named are asked about, and which they are held against.
extension DraftReader {
    /// Kinds that look ahead: a date with two readings is the coming one.
    var looksAhead: Bool { [.forecast, .whatIf, .goalPacing, .alertManage].contains(intent) }

    /// Days that are left out, as a filter of days.
    var leftOut: [Filter] {
        let days = frame.leftOut.compactMap { $0.past?.range }.flatMap(\.days).map(\.description)
        guard let first = days.first else { return [] }
        return [days.count == 1 ? Filter("date", .ne, .text(first)) : Filter("date", .notIn, .list(days))]
    }

    func readDates(_ draft: inout QuestionDraft) {
        draft.unknownEvent = frame.unknownEvent
        if let words = frame.passedOver, intent.map(DraftReader.narrowed.contains) ?? true {
            draft.notes.append("“\(frame.raw(words))” is passed over: nothing in the data is known by it")
        }
        draft.strangeName = frame.strangeName.map { .init(written: frame.raw($0.tokens), role: $0.role) }
        let cue = StructureCues.compare.firstMatch(in: unthresholded)
        draft.compares = cue != nil
        draft.changes =
            StructureCues.change.matches(unthresholded) || StructureCues.confirmedChange.matches(unthresholded)
        draft.partner = frame.partner
        if frame.has(Self.overUnit) { draft.compares = true }
        for mention in frame.dates {
            switch mention.meaning {
            case .lately: draft.saysLately = true
            case .backwards: draft.isBackwards = true
            case .impossible: draft.impossibleDay = frame.raw(mention.tokens)
            case .clock, .minutes, .partner: break
            case .period(let said, let future):
                var past = said
                if looksAhead, future != nil { if case .toDate = said?.shape {} else { past = nil } }
                if let past, draft.past == nil {
                    draft.past = past
                    if draft.future == nil { draft.future = future }
                } else if let past {
                    draft.second = draft.second ?? past
                    if let future, mention.lead == .until || mention.lead == .by { draft.future = future }
                } else if let future {
                    draft.future =
                        draft.past == nil || draft.future == nil || isLater(future, draft.future)
                        ? future : draft.future
                }
            }
        }
        if let meant = frame.tokens.firstIndex(where: { $0.text == "mean" || $0.text == "meaning" }), meant > 0,
            let last = draft.second, frame.periods.count == 2, frame.periods[0].tokens.upperBound <= meant,
            frame.periods[1].tokens.lowerBound > meant
        {
            // "…, I mean Nov 14 to Nov 27": what is said last counts.
            draft.past = last
            draft.second = nil
        }
        if draft.compares || draft.partner != nil, frame.has(Self.usual) {
            draft.notes.append("the one before stands for the usual one")
        }
        if let first = frame.tokens.first(where: { token in
            if case .slashDate(let first, let second, _) = token.kind {
                first <= 12 && second <= 12 && first != second
            } else {
                false
            }
        }) {
            draft.notes.append("\(first.text) is read with the month first")
        }
        // "What should worry me this morning?" asks of what is new, and not of some hours.
        if frame.has(IntentCues.worried), draft.past == QuestionPeriod(day: today), draft.second == nil {
            draft.past = nil
        }
        readWeekOfDays(&draft)
        readSameDays(&draft)
        readUntil(&draft)
        readStanding(&draft)
        readHeldAgainst(&draft)
        readSeries(&draft)
        readPreceding(&draft)
        orderPeriods(&draft)
        readEvent(&draft)
        if let cue, draft.second == nil, draft.partner == nil, draft.series == nil, let past = draft.past {
            standAlone(past, cue: cue, &draft)
        }
    }

    /// "September against the previous month", and "… the previous month" after it: the one before, and not the last one.
    private func readPreceding(_ draft: inout QuestionDraft) {
        guard let mention = frame.periods.last, let said = mention.past, let unit = said.unit, draft.partner == nil,
            frame.tokens[mention.tokens].contains(where: { ["previous", "preceding", "prior"].contains($0.text) })
        else { return }
        if frame.periods.count == 2, draft.second == said, let past = draft.past, past.unit == unit,
            past.range.end < partners.today, said.range.start > past.range.start
        {
            (draft.second, draft.partner, draft.compares) = (nil, .unit(unit), true)
        } else if frame.periods.count == 1, draft.past == said, draft.second == nil, frame.metrics.isEmpty,
            draft.compares || draft.changes, let spoken = context?.past, spoken.unit == unit,
            spoken.range.end < partners.today
        {
            (draft.past, draft.future, draft.partner, draft.compares) = (nil, nil, .unit(unit), true)
        }
    }

    private static let sameWeek = PatternList(
        "same|corresponding|equivalent|comparable|matching|that week", "week [of|in] [the] [last|previous] year",
        "week a year")

    /// "November 16 to 22 against the corresponding week of last year": days from Monday to Sunday are a week.
    private func readWeekOfDays(_ draft: inout QuestionDraft) {
        guard let days = draft.past?.range, draft.past?.shape == .rolling, days.dayCount == 7,
            days.start == days.start.startOfWeek(startingOn: partners.weekStart), frame.has(Self.sameWeek)
        else { return }
        draft.past?.shape = .weeks(1)
    }

    private static let sameDays = PatternList(
        "same|equal|equivalent|corresponding [elapsed|number] [of] days|point|stretch|span", "as many days")

    /// "From October 1 to today against the same days of Q3": as many days of it as are asked about.
    private func readSameDays(_ draft: inout QuestionDraft) {
        guard let first = draft.past?.range, let second = draft.second, first.end >= today.adding(days: -1),
            second.range.dayCount > first.dayCount, second.range.end < first.start, second.unit != nil,
            draft.past?.unit == nil, frame.has(Self.sameDays)
        else { return }
        draft.second = QuestionPeriod(
            DateRange(start: second.range.start, end: second.range.start.adding(days: first.dayCount - 1)), .rolling)
    }

    static let overUnit = PatternList(
        """
        yoy|mom|wow|qoq|y/y|m/m|w/w|q/q|dod
        year over|on year
        month over|on month
        week over|on week
        quarter over|on quarter
        day over|on day
        """)

    func isLater(_ a: QuestionPeriod, _ b: QuestionPeriod?) -> Bool {
        b.map { a.range.start > $0.range.start } ?? true
    }

    private static let usual = PatternList(
        """
        normal|usual|typical|average|ordinary|regular day|weekday|week|weekend|month|quarter|year
        normal|usual|typical|average|ordinary|regular monday|tuesday|wednesday|thursday|friday|saturday|sunday
        """)

    /// "forecast … until Christmas": all the days from tomorrow to it.
    private func readUntil(_ draft: inout QuestionDraft) {
        guard intent == .forecast || intent == nil && draft.past == nil,
            let mention = frame.dates.first(where: {
                ($0.lead == .until || $0.lead == .by && $0.future?.range.dayCount == 1) && $0.future != nil
            }),
            let end = mention.future?.range.end, end > today, draft.future == mention.future
        else { return }
        draft.future = QuestionPeriod(DateRange(start: today.adding(days: 1), end: end), .rolling)
    }

    /// "Extrapolate this month's sales: where do we stand on November 30?": all the days up to that one.
    private func readStanding(_ draft: inout QuestionDraft) {
        guard intent == .forecast, case .toDate? = draft.past?.shape, let day = draft.future?.range, day.dayCount == 1,
            day.start > today.adding(days: 1), frame.has(Self.standing)
        else { return }
        draft.future = QuestionPeriod(DateRange(start: today.adding(days: 1), end: day.end), .rolling)
    }

    private static let standing = PatternList(
        "stand|be|land|arrive|end|finish|have .. .. on|at|by", "total|sum|result ... on|at|by")

    /// "Was it higher in October 2025?", after October: the days that were spoken of, against those.
    private func readHeldAgainst(_ draft: inout QuestionDraft) {
        guard let spoken = context?.past, let said = draft.past, draft.second == nil, draft.partner == nil,
            intent == nil,
            said.range.end < spoken.range.start, frame.has(Self.heldAgainst), frame.metrics.isEmpty
        else { return }
        (draft.past, draft.second, draft.compares) = (spoken, said, true)
    }

    private static let heldAgainst = PatternList(
        "^ [and|so] was|were|is|are it|that|this|they higher|lower|better|worse|more|less|bigger|smaller|up|down|different"
    )

    /// "before and after the launch": as many days on either side of it.
    private func readEvent(_ draft: inout QuestionDraft) {
        guard intent == nil || intent == .whatIf || intent == .why, frame.periods.count == 1,
            EventWindow.isMeant(frame),
            let event = frame.dates.first(where: { $0.isEvent })
                ?? (frame.contains("before") ? frame.periods.first : nil),
            let days = event.past?.range, let sides = EventWindow.sides(of: days, today: today)
        else { return }
        draft.intent = nil
        draft.place(around: sides)
    }

    /// Which of two periods is the one asked about.
    func orderPeriods(_ draft: inout QuestionDraft) {
        guard let first = draft.past, let second = draft.second else { return }
        if first.range == second.range {
            draft.second = nil
            // "Monday compared with last Monday": the same days cannot be held against themselves.
            if draft.compares, draft.partner == nil, first.shape == .day { draft.partner = .weekday }
            return
        }
        let between = frame.periods.prefix(2).map(\.tokens)
        let isChoice =
            between.count == 2 && between[0].upperBound < between[1].lowerBound
            && frame.tokens[between[0].upperBound..<between[1].lowerBound].contains { $0.text == "or" }
        if isChoice || areHeldTogether { draft.compares = true }
        let isBetween =
            frame.periods.first.map {
                ["between", "from"].contains(frame.tokens[safe: $0.tokens.lowerBound - 1]?.text)
            } == true
            && StructureCues.moves(frame.tokens)
        let comparing = isBetween || draft.compares || draft.changes || [.why, .comparison, .summary].contains(intent)
        guard comparing else {
            // "in September and October": both.
            if second.range.start == first.range.end.adding(days: 1)
                || first.range.start == second.range.end.adding(days: 1)
            {
                let range = DateRange(
                    start: min(first.range.start, second.range.start), end: max(first.range.end, second.range.end))
                draft.past = QuestionPeriod(range, .rolling)
                draft.second = nil
            } else {
                draft.compares = true
                if second.isLaterSpan(than: first) { (draft.past, draft.second) = (second, first) }
            }
            return
        }
        let firstToken = frame.periods.first?.tokens.upperBound ?? 0
        let joiner = frame.tokens[safe: firstToken]?.text ?? ""
        let from = frame.periods.first.map { frame.tokens[safe: $0.tokens.lowerBound - 1]?.text } ?? nil
        let isPair = joiner == "and" || joiner == "to" && from == "from"
        let toDateLast: Bool
        if case .toDate = second.shape, case .toDate = first.shape {
            toDateLast = false
        } else if case .toDate = second.shape {
            toDateLast = true
        } else {
            toDateLast = false
        }
        if (isPair && second.range.start > first.range.start) || toDateLast || second.isLaterSpan(than: first) {
            draft.past = second
            draft.second = first
        }
    }

    private static let outdoing = PatternList(
        """
        beat|beats|beaten|top|tops|topped|exceed|exceeds|exceeded|surpass|surpasses|surpassed|outdo|outdoes|outdid|outdone|overtake|overtakes|overtook
        outperform|outperforms|outperformed|outstrip|outstrips|outstripped|outsell|outsells|outsold|trail|trails|trailed|lag|lags|lagged
        in excess of
        alongside|beside|next to
        hold|held|set|put|lay|stack ... up|against|beside|to
        delta|variance|gap|swing|spread|margin
        ahead|behind|above|below|trailing|lagging|lapping|beating|topping|exceeding|clear
        keep|kept|keeping pace|up|step
        how|as close|far|near|different|similar
        fall|fell|come|came short of
        match|matches|matched|equal|equals|equalled
        """)
    private static let onto: Set<String> = ["on", "over", "upon", "minus", "less", "baseline", "base", "cf", "after"]

    /// "October on September", "Q3 minus Q2", "did Q3 exceed Q2": two times that words hold against one another.
    private var areHeldTogether: Bool {
        let places = frame.periods.prefix(2).map(\.tokens)
        guard frame.periods.count == 2, places[0].upperBound < places[1].lowerBound else { return false }
        if frame.has(Self.outdoing) { return true }
        let between = frame.tokens[places[0].upperBound..<places[1].lowerBound]
        guard let last = between.last(where: { $0.text != "the" }) else { return false }
        if ["on", "over", "upon", "baseline"].contains(last.text) {
            return between.count <= 2 || StructureCues.moves(Array(between)) && between.count < 5
        }
        if last.text == "after" { return between.count == 1 && StructureCues.moves(frame.tokens) }
        return between.contains { Self.onto.contains($0.text) && !["on", "over", "after"].contains($0.text) }
    }

    /// "how does revenue compare to last month": the running unit against it.
    func standAlone(_ period: QuestionPeriod, cue: Range<Int>, _ draft: inout QuestionDraft) {
        guard let mention = frame.periods.first, !draft.comparesValues, comparedValueFields().isEmpty else { return }
        let before = mention.tokens.lowerBound - 1
        let joiners: Set<String> = ["versus", "to", "with", "than", "against", "from"]
        var at = before
        while at >= 0, ["the", "same", "of", "that"].contains(frame.tokens[at].text) { at -= 1 }
        guard at >= 0, joiners.contains(frame.tokens[at].text), let unit = period.unit else { return }
        draft.past = nil
        draft.future = nil
        draft.second = period
        draft.runningUnit = unit
    }

    /// The tokens without thresholds, so that "more than 1000" compares nothing.
    var unthresholded: [Token] {
        var tokens = frame.tokens
        for threshold in frame.thresholds {
            for index in threshold.tokens where tokens.indices.contains(index) {
                tokens[index].text = ""
                tokens[index].stem = ""
            }
        }
        // "did the site go down" is a metric, no change.
        let named =
            frame.dimensions.filter { $0.dimension == "new_vs_returning" }.map(\.tokens)
            + frame.metrics.filter { $0.tokens.count > 1 }.map(\.tokens)
        for range in named {
            for index in range {
                tokens[index].text = ""
                tokens[index].stem = ""
            }
        }
        return tokens
    }
}

extension QuestionPeriod {
    /// The calendar unit it is one of.
    var unit: CalendarUnit? {
        switch shape {
        case .day: .day
        case .weekend: .weekend
        case .weeks(1): .week
        case .months(1): .month
        case .quarters(1): .quarter
        case .half: .half
        case .year: .year
        case .toDate(let unit): unit
        default: nil
        }
    }
}
