/// Scores a series row by row, as it comes: the verdict of a row never depends on later ones.
///
/// The first rows tell the usual step between rows and are scored 0. Hourly to monthly series are judged against an
/// expectation, denser ones by their own past. Timestamps may repeat or run backwards: the value counts, the time does not.
package struct SeriesDetector: Sendable {
    /// Beyond this a value is taken as this, so that its square is still a number.
    private static let largest = 1e100
    /// Seconds from 1970, some hundred thousand years: times beyond are taken as this.
    private static let farthest = 1e13

    private let settings: DetectorSettings
    /// Rows that wait until there are enough of them to know the step.
    private var waiting: [SeriesPoint] = []
    private var kpi: KPIDetector?
    private var telemetry: TelemetryDetector?
    private var lastTime: Double?

    package init(settings: DetectorSettings = .standard) { self.settings = settings }

    package mutating func observe(_ point: SeriesPoint) -> PointVerdict {
        var point = point
        if point.value.isFinite {
            point.value = max(-SeriesDetector.largest, min(SeriesDetector.largest, point.value))
        } else {
            point.value = .nan
        }
        // TRICKY: a clock that runs backwards would look like a gap when it catches up.
        let time = point.time.isFinite ? max(-SeriesDetector.farthest, min(SeriesDetector.farthest, point.time)) : nil
        point.time = max(time ?? lastTime ?? 0, lastTime ?? time ?? 0)
        lastTime = point.time
        // In place: a detector taken out of its optional and put back would be copied at every row.
        if let verdict = telemetry?.observe(point) { return verdict }
        if let verdict = kpi?.observe(point) { return verdict }
        waiting.append(point)
        if waiting.count == settings.stepRows { decide() }
        return .unknown
    }

    private mutating func decide() {
        var steps = zip(waiting.dropFirst(), waiting).map { $0.time - $1.time }.filter { $0 > 0 && $0.isFinite }
        steps.sort()
        // Without any step the rows are taken as days.
        let step = steps.isEmpty ? 86_400 : steps[steps.count / 2]
        if step < settings.denseBelow {
            var detector = TelemetryDetector(step: step, settings: settings)
            for point in waiting { _ = detector.observe(point) }
            telemetry = detector
        } else {
            var detector = KPIDetector(step: step, settings: settings)
            for point in waiting { _ = detector.observe(point) }
            kpi = detector
        }
        waiting = []
    }
}
