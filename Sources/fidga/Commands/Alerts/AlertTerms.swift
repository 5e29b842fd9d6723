import ArgumentParser
import Operations
import Semantics

/// What a rule says, as options.
struct AlertTerms: ParsableArguments {
    @Option(help: "A name for people.")
    var name: String?

    @Option(help: ArgumentHelp("Fires below this value; rates as fractions.", valueName: "value"))
    var below: Double?

    @Option(help: ArgumentHelp("Fires above this value.", valueName: "value"))
    var above: Double?

    @Option(
        help: ArgumentHelp("Fires when it is down by more than so many percent.", valueName: "percent"))
    var falls: Double?

    @Option(
        help: ArgumentHelp("Fires when it is up by more than so many percent.", valueName: "percent"))
    var rises: Double?

    @Option(
        help: ArgumentHelp(
            "Fires when it is up or down by more than so many percent.", valueName: "percent"))
    var changes: Double?

    @Option(help: "What a change is measured against; the step before without.")
    var versus: AlertCondition.Versus?

    @Flag(help: "Fires when the metric is not as level, season and known events let expect.")
    var anomaly = false

    @Option(help: "The least severity of an anomaly; notice without.")
    var severity: AnomalySeverity?

    @Option(help: "Only anomalies above or below what was expected.")
    var side: AlertCondition.Side?

    @Option(
        name: .customLong("false-alarms"),
        help: ArgumentHelp(
            "How many false alarms a month you accept of an anomaly rule.", valueName: "number"))
    var falseAlarms: Double?

    @Flag(help: "Fires when no data has come.")
    var missing = false

    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "Only where this holds, as in 'fidga query'; may be repeated.", valueName: "D=V"))
    var filters: [WhereClause] = []

    @Option(help: "The length of a step: hour, day (without), week.")
    var granularity: Granularity?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("Steps in a row that must hold.", valueName: "steps"))
    var forSteps: Int?

    @Option(
        name: .customLong("minimum-volume"),
        help: ArgumentHelp("Steps with less behind them say nothing.", valueName: "number"))
    var minimumVolume: Double?

    @Option(
        name: .customLong("volume-metric"),
        help: ArgumentHelp("What the volume is counted in; sessions without.", valueName: "metric"))
    var volumeMetric: String?

    @Option(
        help: ArgumentHelp(
            "How far back inside the limit a value must come before it fires again; of a change in percent.",
            valueName: "number"))
    var hysteresis: Double?

    @Option(
        name: .customLong("mute-until"),
        help: ArgumentHelp("Silent until this day, it included.", valueName: "day"))
    var muteUntil: DayArgument?

    /// Nil where none is said.
    func condition() throws -> AlertCondition? {
        let versus = versus ?? .previousPeriod
        var said: [AlertCondition] = []
        if let below { said.append(.absolute(.below, limit: below)) }
        if let above { said.append(.absolute(.above, limit: above)) }
        if let falls { said.append(.relative(.below, share: -abs(falls) / 100, versus: versus)) }
        if let rises { said.append(.relative(.above, share: rises / 100, versus: versus)) }
        if let changes { said.append(.relative(nil, share: changes / 100, versus: versus)) }
        if anomaly {
            said.append(.anomaly(severity ?? .notice, side: side, falseAlarmsPerMonth: falseAlarms))
        } else if severity != nil || side != nil || falseAlarms != nil {
            throw ValidationError("--severity, --side and --false-alarms go with --anomaly")
        }
        if missing { said.append(.missing) }
        guard said.count <= 1 else {
            throw ValidationError("a rule has one condition; make another rule for the other")
        }
        return said.first
    }

    func draft() throws -> AlertDraft {
        var draft = AlertDraft()
        draft.name = name
        draft.condition = try condition()
        draft.filters = filters.isEmpty ? nil : filters.map(\.filter)
        draft.granularity = granularity
        draft.forSteps = forSteps
        draft.minimumVolume = minimumVolume
        draft.volumeMetric = volumeMetric.map { MetricID($0) }
        let isChange = falls != nil || rises != nil || changes != nil
        draft.hysteresis = hysteresis.map { isChange ? $0 / 100 : $0 }
        draft.mutedUntil = muteUntil?.date
        draft.setsMute = muteUntil != nil
        return draft
    }
}

extension AlertCondition.Versus: ExpressibleByArgument {}
extension AlertCondition.Side: ExpressibleByArgument {}
extension AnomalySeverity: ExpressibleByArgument {}
