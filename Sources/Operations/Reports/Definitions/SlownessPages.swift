import Grounding
import Insights
import Semantics

/// Conversion of sessions by the slowest page they met, and whether the device explains it.
enum SlownessPages {
    /// Core Web Vitals' limits of LCP, milliseconds: good up to the first, poor above the second.
    private static let limits = (good: 2500.0, poor: 4000.0)
    private static let devices = ["desktop", "mobile", "tablet"]
    private static let bands = ["Good (to 2.5 s)", "In between", "Poor (over 4 s)"]

    static func cost(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let span = desk.context.settings.calendar.instants(of: desk.period)
        let goals = desk.context.settings.keyEvents.map(\.name)
        guard let device = desk.catalogue.dimension("device_category"), !goals.isEmpty else {
            section.notes.append("Cannot be shown: the workspace has no key events, so nothing counts as a conversion.")
            return
        }
        var conditions: [MembershipPlan.Condition] = [
            .init(.any, number: .init(.lcp)), .init(.any, number: .init(.lcp, least: limits.good.nextUp)),
            .init(.any, number: .init(.lcp, least: limits.poor.nextUp)),
            .init(EventCondition(names: goals)),
        ]
        conditions += devices.map { name in
            .init(
                EventCondition(filters: [
                    DimensionFilter(
                        dimension: device, filter: Filter("device_category", .eq, .text(name)))
                ]))
        }
        let plan = MembershipPlan(
            unit: .sessions, span: span, calendar: desk.context.settings.calendar, conditions: conditions)
        let table = try await desk.context.source.membership(plan)
        section.rest(
            on: Provenance(
                query: "sessions by largest LCP, key event and device over \(desk.period)",
                snapshot: table.reading.snapshot, rowsRead: table.reading.rowsRead, sources: table.reading.sources))
        tell(table, into: &section)
    }

    private static func tell(_ table: MembershipTable, into section: inout ReportSection) {
        func count(_ band: Int, device: Int?, converted: Bool) -> Double {
            Double(
                table.total { mask in
                    guard mask & 1 == 1, SlownessPages.band(mask) == band else { return false }
                    if converted, mask >> 3 & 1 == 0 { return false }
                    return device.map { mask >> (4 + $0) & 1 == 1 } ?? true
                }.units)
        }
        let all = bands.indices.map { count($0, device: nil, converted: false) }
        guard all.reduce(0, +) > 0 else {
            section.notes.append(
                "Cannot be shown: no page view says how fast it was (lcp). Send web vitals with page views.")
            return
        }
        section.tables.append(
            ReportTable(
                "Sessions by the slowest page",
                columns: [
                    .init("band", "Largest LCP"), .init("sessions", "Visits", .number(.count)),
                    .init("rate", "Conv. rate", .number(.fraction)),
                ]
                    + devices.map { .init("rate_\($0)", $0.capitalisedFirst, .number(.fraction)) },
                rows: bands.indices.map { band in
                    func rate(_ device: Int?) -> Double? {
                        let whole = count(band, device: device, converted: false)
                        return whole > 0 ? count(band, device: device, converted: true) / whole : nil
                    }
                    return [.text(bands[band]), .number(all[band]), .number(rate(nil))]
                        + devices.indices.map { .number(rate($0)) }
                }))
        let strata = devices.indices.map { device in
            StratifiedShares.Stratum(
                name: devices[device], part: count(2, device: device, converted: true),
                whole: count(2, device: device, converted: false),
                otherPart: count(0, device: device, converted: true),
                otherWhole: count(0, device: device, converted: false))
        }
        section.notes.append(StratifiedShares(strata).sentence(of: "slow visits", than: "fast ones", by: "device"))
        section.notes.append("Longer visits see more pages, and so more slow ones: this is no proof of a cause.")
    }

    private static func band(_ mask: Int) -> Int { mask >> 2 & 1 == 1 ? 2 : mask >> 1 & 1 == 1 ? 1 : 0 }
}
