import Grounding
import Insights
import Semantics

/// Conversion of visits by the slowest page they met, and whether the device explains it.
enum SlownessPages {
    static func cost(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let speed = try await SpeedReading(desk.period, in: desk.context)
        section.rest(on: speed.provenance)
        guard SpeedReading.Band.allCases.contains(where: { speed.visits($0) > 0 }) else {
            section.notes.append(
                "Cannot be shown: no page view says how fast it was (lcp). Send web vitals with page views.")
            return
        }
        let devices = SpeedReading.devices
        section.tables.append(
            ReportTable(
                "Visits by the slowest page",
                columns: [
                    .init("band", "Largest LCP"), .init("sessions", "Visits", .number(.count)),
                    .init("session_key_event_rate", "Conv. rate", .number(.fraction)),
                ] + devices.map { .init("rate_\($0)", $0.capitalisedFirst, .number(.fraction)) },
                rows: SpeedReading.Band.allCases.map { band in
                    [.text(band.title), .number(speed.visits(band)), .number(speed.rate(band))]
                        + devices.indices.map { .number(speed.rate(band, device: $0)) }
                }))
        section.notes.append(speed.shares.sentence(of: "slow visits", than: "fast ones", by: "device"))
        section.notes.append("Longer visits see more pages, and so more slow ones: this is no proof of a cause.")
    }
}
