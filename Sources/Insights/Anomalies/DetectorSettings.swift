package import Statistics

/// Every number of the detector that is a choice, in one place.
///
/// They were chosen on whole collections of series, never for a named one; `Anomalies` in the documentation shows what each
/// part is worth.
package struct DetectorSettings: Sendable {
    /// A row alerts from this score on.
    package static let alertScore = 0.5

    /// Series denser than this many seconds are telemetry: judged by what their own past has shown.
    package var denseBelow = 2_700.0
    /// Rows that tell the usual step.
    package var stepRows = 12

    package var kpi = KPI()
    package var telemetry = Telemetry()

    package static let standard = DetectorSettings()

    package init() {}

    /// "How many false alarms a month do I accept?": all rates scaled, so that score ½ means this many.
    ///
    /// The rates of hours and of dense rows keep their ratio to that of days: what is measured on real series.
    package init(falseAlarmsPerMonth: Double) {
        let factor = max(falseAlarmsPerMonth, 1e-6) * 12 / kpi.days.falseAlarmsPerYear
        kpi.days.falseAlarmsPerYear *= factor
        kpi.hours.falseAlarmsPerYear *= factor
        telemetry.falseAlarmsPerYear *= factor
    }

    /// Hourly to monthly figures: judged against an expectation.
    package struct KPI: Sendable {
        package var seasonGain = 0.08
        /// Innovations count up to this many deviations when learning.
        package var clip = 2.5
        package var varianceWeight = 0.8
        /// Least deviation, as a share of the usual distance from the level, on the scale of units.
        package var leastSpread = 0.8
        /// Rows on one side that move the level for good.
        package var reanchorRows = 5
        /// Prior number of outages in a hundred rows.
        package var missingPrior = 0.1
        /// Decades beyond the accepted rate that zero means where there never was zero.
        package var outageStrength = 1.5
        package var days = Cadence()
        package var hours = Cadence(
            falseAlarmsPerYear: 4, levelGain: 0.2, pointFreedom: 4, sumFreedom: 12, windowPrice: 0.4, escalation: 0.5,
            settledStrength: 100,
            warmUpRows: 12, quietRows: 6, refractoryRows: 12, calmRows: 3)
    }

    /// What differs between days, or longer steps, and hours, whose tails are heavier.
    package struct Cadence: Sendable {
        /// What score ½ stands for.
        package var falseAlarmsPerYear = 2.0
        /// Share of a surprise that the level takes over.
        package var levelGain = 0.08
        /// Degrees of freedom of a single value's tail, and of sums over several rows.
        package var pointFreedom = 8.0
        package var sumFreedom = 40.0
        /// log₁₀ of the price for looking at many windows.
        package var windowPrice = 0.1
        /// Decades by which later evidence must be rarer to alarm again at once.
        package var escalation = 0.15
        /// Decades beyond the accepted rate from which an episode alarms no more, whatever follows.
        package var settledStrength = 0.5
        /// Rows to begin with, and further rows before judging.
        package var warmUpRows = 21
        package var quietRows = 20
        /// Rows without further alarm after one.
        package var refractoryRows = 10
        /// Rows without evidence after which the next is another episode.
        package var calmRows = Double.infinity
    }

    /// Minutes and seconds: judged by the peaks of their own past.
    package struct Telemetry: Sendable {
        /// What score ½ stands for.
        package var falseAlarmsPerYear = 3.0
        package var fastGain = 0.09
        package var slowGain = 1 / 288.0
        package var slowestGain = 1 / 1_000.0
        package var spreadGain = 1 / 288.0
        package var tail = TailMemory.Settings()
        package var warmUpRows = 60
        /// Least deviation worth a word: in usual deviations, in the level, in Poisson deviations of counts.
        package var leastDeviations = 1.5
        package var leastShare = 0.01
        package var leastCounts = 2.5
        /// Rows of one same value before a flat line is worth a word.
        package var leastFlatRows = 144.0
        /// Decades that each further view counts which shows something too.
        package var agreement = 0.2
        /// Rows after which agreement counts.
        package var agreementRows = 288
        /// Decades that evidence is worth less at the start, half as many after a thousand rows.
        package var youngDoubt = 0.3
        /// Decades below the accepted rate from which evidence opens an episode.
        package var opening = 0.9
        /// Seconds without further alarm after one.
        package var refractorySeconds = 120_000.0
        package var escalation = 0.8
    }
}
