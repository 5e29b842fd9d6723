/// Which kinds of number the words allow: what was, what is forecast or expected, and the ends of these.
extension QuantityFinder {
    func isBound(_ kind: Kind) -> Bool {
        [.forecastLower, .forecastUpper, .expectedLower, .expectedUpper].contains(kind)
    }

    func isForecast(_ kind: Kind) -> Bool { kind == .forecast || kind == .forecastLower || kind == .forecastUpper }

    /// Whether a forecast can be meant: by a word for one, or by the time.
    var speaksAhead: Bool {
        mentionsForecast || namesTimeAhead || cues.followsForecast || cues.saysBound || cues.saysCase || cues.isLower
            || cues.isUpper
    }

    /// "We're looking at €205,000 for June, 8 % above May": a time that the sheet knows nothing of but its forecast.
    private var namesTimeAhead: Bool {
        sentence.periods.contains { mention in
            guard mention.value.isAbsolute else { return false }
            let meant = sheet.facts.filter { $0.period.map(mention.value.isNamed) ?? false }
            return !meant.isEmpty && meant.allSatisfy { isForecast($0.kind) }
        }
    }

    /// Words of a forecast, or a period of which the sheet holds nothing else.
    private var mentionsForecast: Bool {
        // A sheet that holds nothing else speaks of nothing else.
        if cues.mentionsForecast || sheet.facts.allSatisfy({ isForecast($0.kind) || $0.kind == .backTest }) {
            return true
        }
        let named =
            scope.periods.filter { !$0.isReference }.map(\.pattern) + (scope.periods.isEmpty ? cues.topicPeriods : [])
        let own = named.filter(\.isAbsolute)
        guard !own.isEmpty else { return false }
        let meant = sheet.facts.filter { fact in own.contains { matchesOwn($0, fact) } }
        return !meant.isEmpty && meant.allSatisfy { isForecast($0.kind) }
    }

    /// Whether the words allow a number of this kind.
    func kindAdmits(_ kind: Kind) -> Bool {
        if cues.demandsPValue, kind != .pValue { return false }
        return switch kind {
        case .value, .anomaly, .experiment: !cues.demandsForecast && !cues.demandsExpected
        case .share: cues.mentionsShare
        case .rank: true
        case .contribution: true
        case .forecast: mentionsForecast && !cues.saysBound && !cues.saysCase
        case .expected: cues.mentionsExpected && cues.isBesideExpected
        case .forecastLower: (mentionsForecast || cues.saysBound) && cues.isLower
        case .forecastUpper: (mentionsForecast || cues.saysBound) && cues.isUpper
        case .expectedLower: (cues.mentionsExpected || cues.saysBound) && cues.isLower
        case .expectedUpper: (cues.mentionsExpected || cues.saysBound) && cues.isUpper
        case .lift: cues.mentionsLift
        case .pValue: cues.mentionsPValue
        // Bound by words of their own.
        case .backTest, .goal, .chance, .pace: false
        }
    }
}
