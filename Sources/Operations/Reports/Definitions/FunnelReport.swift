import Grounding
import Insights
import Semantics

/// The way from looking to buying: where people leave, and whether that changed beyond chance.
struct FunnelReport: ReportDefinition {
    let name = "funnel"
    let title = "Conversion funnel"
    let summary = "How many go from step to step on the way to an order, by device, and whether a drop-off changed."
    let span = ReportSpan.fourWeeks

    /// The standard commerce funnel, and what is taken where a shop sends no carts.
    private static let ways: [[String]] = [
        ["view_item", "add_to_cart", "begin_checkout", "purchase"],
        ["view_item", "add_to_cart", "purchase"], ["page_view", "add_to_cart", "purchase"],
        ["page_view", "sign_up"], ["page_view", "purchase"], ["screen_view", "purchase"],
    ]

    /// The first way all of whose events are known.
    static func steps(in inventory: Inventory) throws -> [FunnelQuery.Step] {
        guard let way = ways.first(where: { $0.allSatisfy(inventory.eventNames.contains) }) else {
            throw OperationError.noAnswer(
                "no_funnel",
                "The events that a funnel needs (view_item or page_view, add_to_cart, purchase) are not in the data.",
                suggestions: ["funnel.report with steps of your own", "fidga status"])
        }
        return way.map { FunnelQuery.Step(EventSelection(events: [$0])) }
    }

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        // The total comes with the groups: one reading serves both sections.
        var byDevice: FunnelResult?
        let all = try await desk.section("All users") { section in
            let steps = try FunnelReport.steps(in: desk.inventory)
            let now = try await funnel(desk, steps, desk.period, "device_category", into: &section)
            byDevice = now.result
            let before =
                desk.isComparable ? try await funnel(desk, steps, desk.comparison, nil, into: &section).result : nil
            FunnelPages.steps(now.result, before, currency: desk.currency, into: &section)
        }
        var devices = ReportSection("By device")
        if let byDevice {
            FunnelPages.groups(byDevice, title: "Devices", name: "Device", into: &devices)
            devices.evidence = Array(all.evidence.prefix(1))
        }
        let channels = try await desk.section("By channel") { section in
            guard byDevice != nil else { return }
            let steps = try FunnelReport.steps(in: desk.inventory)
            let report = try await funnel(desk, steps, desk.period, "session_default_channel_group", into: &section)
            FunnelPages.groups(report.result, title: "Channels", name: "Channel", into: &section)
        }
        return [all, devices, channels]
    }

    private func funnel(
        _ desk: ReportDesk, _ steps: [FunnelQuery.Step], _ period: DateRange, _ breakdown: DimensionID?,
        into section: inout ReportSection
    ) async throws -> BehaviourReport<FunnelResult> {
        let report = try await desk.context.behaviour.funnel(
            FunnelQuery(
                steps: steps, filters: desk.request.filters, breakdown: breakdown, period: period,
                limit: desk.request.limit), now: desk.now)
        if period == desk.period { desk.note(report.trust) }
        section.rest(on: report.provenance)
        return report
    }
}
