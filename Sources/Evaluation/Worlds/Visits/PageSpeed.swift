import Statistics

/// What one page load measured: Core Web Vitals and their diagnostics, log-normal around each device's habit.
struct PageSpeed: Sendable {
    /// A release that made pages heavy on one kind of device.
    struct Slowdown: Sendable, Equatable {
        let device: Technology.Device
        /// Factors on times, and on the chance of an order.
        let lcp: Double
        let ttfb: Double
        let conversion: Double
    }

    let ttfb: Double
    let fcp: Double
    let lcp: Double
    let load: Double
    let cls: Double
    /// Nil when nobody touched the page.
    let inp: Double?

    static func draw(
        device: Technology.Device, slowdown: Slowdown?, using generator: inout SeededGenerator
    ) -> PageSpeed {
        let isDesktop = device == .desktop
        let slow = slowdown?.device == device ? slowdown : nil
        let ttfb = generator.logNormal(median: isDesktop ? 260 : 380, sigma: 0.45) * (slow?.ttfb ?? 1)
        let lcp = generator.logNormal(median: isDesktop ? 1_450 : 1_800, sigma: 0.42) * (slow?.lcp ?? 1)
        let shift = generator.logNormal(median: 0.035, sigma: 1)
        let touched = generator.chance(0.7)
        let inp = generator.logNormal(median: isDesktop ? 60 : 115, sigma: 0.55)
        return PageSpeed(
            ttfb: ttfb.rounded(), fcp: (max(ttfb, lcp * 0.6)).rounded(), lcp: max(ttfb * 1.05, lcp).rounded(),
            load: (lcp * 1.25 + 180).rounded(), cls: (min(shift, 1.2) * 1000).rounded() / 1000,
            inp: touched ? inp.rounded() : nil)
    }
}
