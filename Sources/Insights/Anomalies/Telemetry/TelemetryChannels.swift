import Statistics

/// Thirteen views of a dense series, each of which one sort of event makes large.
struct TelemetryChannels: Sendable {
    /// How many there are.
    static let count = 13

    /// In the order of `values`; two neighbours, from an even one on, are a family: the same view in both directions.
    enum Channel: Int, CaseIterable, Sendable {
        case jumpUp, jumpDown, fourUp, fourDown, sixteenUp, sixteenDown, longUp, longDown, dayUp, dayDown
        case unusualLongUp, unusualLongDown
        case flat

        var kind: AnomalyKind {
            switch self {
            case .jumpUp, .fourUp: .spike
            case .jumpDown, .fourDown: .drop
            case .sixteenUp, .sixteenDown, .longUp, .longDown, .dayUp, .dayDown: .levelShift
            case .unusualLongUp, .unusualLongDown: .seasonality
            case .flat: .outage
            }
        }

        /// Means of many rows vary less: half the floor is enough.
        var isLong: Bool {
            switch self {
            case .longUp, .longDown, .dayUp, .dayDown, .unusualLongUp, .unusualLongDown: true
            default: false
            }
        }

        /// One bit for the family.
        var family: UInt32 { 1 << UInt32(rawValue / 2) }
    }

    private(set) var values = InlineArray<13, Double>(repeating: 0)
    /// The usual distance from the level.
    private(set) var spread: RunningMean
    /// The level over several days.
    private(set) var level: RunningMean
    private var fast: RunningMean
    private var slow: RunningMean
    private var profile = DayProfile()
    private var profileShift = RunningMean(gain: 1 / 288.0)
    private var recent = RollingMeans()
    private var unusual = RollingMeans()
    private var previous = 0.0
    /// Rows since the value last moved at all.
    private var flatRows = 0.0
    private var rows = 0
    private var levelError = RunningMean(gain: 1 / 288.0)
    private var profileError = RunningMean(gain: 1 / 288.0)
    /// What the latest value was expected to be, and the mean size of such expectations' errors.
    private(set) var expected: (value: Double, error: Double)?

    init(settings: DetectorSettings.Telemetry) {
        fast = RunningMean(gain: settings.fastGain)
        slow = RunningMean(gain: settings.slowGain)
        level = RunningMean(gain: settings.slowestGain)
        spread = RunningMean(gain: settings.spreadGain)
    }

    /// Looks at a value with what was known before it.
    mutating func look(at x: Double, slot: Int) {
        rows += 1
        recent.add(x)
        guard rows > 1 else { return }
        let usual = profile.usual(slot)
        let shifted = usual.map { $0 + profileShift.value }
        expect(x, shifted: shifted)
        unusual.add(shifted.map { x - $0 } ?? 0)
        set(.jumpUp, x - fast.value)
        set(.fourUp, recent.mean4 - slow.value)
        set(.sixteenUp, recent.mean16 - slow.value)
        set(.longUp, recent.mean64 - level.value)
        set(.dayUp, recent.mean288 - level.value)
        set(.unusualLongUp, unusual.mean64)
        flatRows = abs(x - previous) <= 1e-9 * abs(x) ? flatRows + 1 : 0
        values[Channel.flat.rawValue] = flatRows
        if let usual {
            let limit = 6 * spread.value
            profileShift.add(max(-limit, min(limit, x - usual)))
        }
    }

    /// Learns the value that was looked at.
    mutating func learn(_ x: Double, slot: Int) {
        if rows > 1 {
            let distance = abs(x - level.value)
            spread.add(rows > 50 ? min(distance, 5 * spread.value + 1e-12 * abs(x)) : distance)
        }
        fast.add(x)
        slow.add(x)
        level.add(x)
        profile.learn(x, in: slot)
        previous = x
    }

    /// A channel and its opposite, which stands beside it.
    private mutating func set(_ channel: Channel, _ value: Double) {
        values[channel.rawValue] = value
        values[channel.rawValue + 1] = -value
    }

    private mutating func expect(_ x: Double, shifted: Double?) {
        let byLevel = abs(x - fast.value)
        if let shifted, profileError.count > 288, profileError.value < levelError.value {
            expected = (shifted, profileError.value)
        } else {
            expected = (fast.value, levelError.value)
        }
        let limit = 5 * levelError.value + 1e-12 * abs(x)
        levelError.add(levelError.count > 50 ? min(byLevel, limit) : byLevel)
        if let shifted { profileError.add(min(abs(x - shifted), max(limit, byLevel))) }
    }
}
