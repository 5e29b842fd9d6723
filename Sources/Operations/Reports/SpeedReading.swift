import Insights
import Semantics

/// Visits by the slowest page they met, by device, and how many of them converted.
///
/// Limits are those of the Core Web Vital of loading (LCP): good up to 2.5 s, poor above 4 s, both ends inclusive at the
/// good side.
struct SpeedReading: Sendable {
    enum Band: Int, CaseIterable {
        case good, between, poor

        var title: String {
            switch self {
            case .good: "Good (to 2.5 s)"
            case .between: "In between"
            case .poor: "Poor (over 4 s)"
            }
        }
    }

    static let devices = ["desktop", "mobile", "tablet"]
    private static let limits = (good: 2500.0, poor: 4000.0)

    /// The places of conditions in the plan; devices follow.
    private enum Place: Int { case measured, notGood, poor, converted, firstDevice }

    private let table: MembershipTable
    let provenance: Provenance

    /// - Throws: `OperationError` where nothing counts as a conversion.
    init(_ period: DateRange, in context: OperationContext) async throws {
        let goals = context.settings.keyEvents.map(\.name)
        guard let device = context.catalogue.dimension("device_category"), !goals.isEmpty else {
            throw OperationError.noAnswer(
                "no_key_events", "The workspace has no key events, so nothing counts as a conversion.")
        }
        var conditions: [MembershipPlan.Condition] = [
            .init(.any, number: .init(.lcp)), .init(.any, number: .init(.lcp, least: SpeedReading.limits.good.nextUp)),
            .init(.any, number: .init(.lcp, least: SpeedReading.limits.poor.nextUp)),
            .init(EventCondition(names: goals)),
        ]
        conditions += SpeedReading.devices.map { name in
            let filter = DimensionFilter(dimension: device, filter: Filter(device.id.name, .eq, .text(name)))
            return .init(EventCondition(filters: [filter]))
        }
        table = try await context.source.membership(
            MembershipPlan(
                unit: .sessions, span: context.settings.calendar.instants(of: period),
                calendar: context.settings.calendar, conditions: conditions))
        provenance = Provenance(
            query: "visits by largest LCP, key event and device over \(period)", snapshot: table.reading.snapshot,
            rowsRead: table.reading.rowsRead, sources: table.reading.sources)
    }

    /// - Parameter device: its place in `devices`; nil for all.
    func visits(_ band: Band, device: Int? = nil, converted: Bool = false) -> Double {
        func has(_ mask: Int, _ place: Int) -> Bool { mask >> place & 1 == 1 }
        return Double(
            table.total { mask in
                guard has(mask, Place.measured.rawValue), SpeedReading.band(of: mask) == band else { return false }
                if converted, !has(mask, Place.converted.rawValue) { return false }
                return device.map { has(mask, Place.firstDevice.rawValue + $0) } ?? true
            }.units)
    }

    /// The share of them that converted; nil where there are none.
    func rate(_ band: Band, device: Int? = nil) -> Double? {
        let whole = visits(band, device: device)
        return whole > 0 ? visits(band, device: device, converted: true) / whole : nil
    }

    /// Slow visits against fast ones, device by device.
    var shares: StratifiedShares {
        StratifiedShares(
            SpeedReading.devices.indices.map { device in
                .init(
                    name: SpeedReading.devices[device], part: visits(.poor, device: device, converted: true),
                    whole: visits(.poor, device: device), otherPart: visits(.good, device: device, converted: true),
                    otherWhole: visits(.good, device: device))
            })
    }

    private static func band(of mask: Int) -> Band {
        mask >> Place.poor.rawValue & 1 == 1 ? .poor : mask >> Place.notGood.rawValue & 1 == 1 ? .between : .good
    }
}
