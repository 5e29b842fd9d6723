import Foundation

/// Remembers the largest separate peaks of several streams and says how rare a new value is.
///
/// The tail above the k-th largest peak is taken as Pareto's, its index by Hill's estimator ("A simple general approach to
/// inference about the tail of a distribution", 1975) shrunk towards a prior; neighbouring exceedances are one peak.
/// A value that is no exceedance costs one comparison.
package struct TailMemory: Sendable {
    package struct Settings: Sendable {
        /// Peaks kept of each stream.
        package var peaks = 6
        /// Prior of the reciprocal tail index, and how many peaks it is worth.
        package var priorShape = 0.13
        package var priorWeight = 5.0
        /// Exceedances fewer steps apart are one peak, unless it has lasted longer than `longestPeak` steps.
        package var peakSeparation = 24
        package var longestPeak = 48

        package init() {}
    }

    private let settings: Settings
    private var largest: ContiguousArray<Double>
    private var counts: ContiguousArray<Int>
    /// The smallest value that would be remembered, of each stream; 0 until there are k.
    private var bars: ContiguousArray<Double>
    private var currentPeaks: ContiguousArray<Double>
    private var stepsLeft: ContiguousArray<Int>
    private var ages: ContiguousArray<Int>
    private var steps = 0.0
    /// The streams amid a peak, one bit each.
    private var inPeak: UInt32 = 0

    /// - Parameter streams: at most 32.
    package init(streams: Int, settings: Settings = Settings()) {
        self.settings = settings
        largest = ContiguousArray(repeating: 0, count: streams * settings.peaks)
        counts = ContiguousArray(repeating: 0, count: streams)
        bars = ContiguousArray(repeating: 0, count: streams)
        currentPeaks = ContiguousArray(repeating: 0, count: streams)
        stepsLeft = ContiguousArray(repeating: 0, count: streams)
        ages = ContiguousArray(repeating: 0, count: streams)
    }

    /// The streams whose value lies above the peaks remembered, one bit each; only there `log10Rate` tells more than 0.
    package func exceeding(_ values: Span<Double>) -> UInt32 {
        values.withUnsafeBufferPointer { values in
            bars.withUnsafeBufferPointer { bars in
                var bits: UInt32 = 0
                for stream in 0..<min(values.count, bars.count) where values[stream] > bars[stream] {
                    bits |= 1 << UInt32(stream)
                }
                return bits
            }
        }
    }

    /// log₁₀ of how often a step is expected to reach `value`; 0 where it is nothing special.
    ///
    /// - Parameter floor: values up to this are never special, however quiet the past.
    package func log10Rate(of value: Double, in stream: Int, floor: Double) -> Double {
        let count = counts[stream]
        guard count > 0, steps > 0 else { return 0 }
        let base = stream * settings.peaks
        let threshold = max(largest[base + count - 1], floor)
        guard value > threshold, threshold > 0 else { return 0 }
        var shape = settings.priorWeight * settings.priorShape
        for index in base..<(base + count) where largest[index] > threshold {
            shape += log(largest[index] / threshold)
        }
        shape /= settings.priorWeight + Double(count)
        return log10(Double(count) / steps) - log10(value / threshold) / shape
    }

    /// Learns one step of every stream.
    ///
    /// - Parameter exceeding: what `exceeding(_:)` says of these values.
    package mutating func learn(_ values: Span<Double>, exceeding: UInt32) {
        steps += 1
        var bits = exceeding | inPeak
        while bits != 0 {
            let stream = bits.trailingZeroBitCount
            bits &= bits - 1
            learn(values[stream], in: stream)
            if stepsLeft[stream] > 0 { inPeak |= 1 << UInt32(stream) } else { inPeak &= ~(1 << UInt32(stream)) }
        }
    }

    private mutating func learn(_ value: Double, in stream: Int) {
        guard stepsLeft[stream] > 0 else {
            insert(value, in: stream)
            currentPeaks[stream] = value
            stepsLeft[stream] = settings.peakSeparation
            ages[stream] = 0
            return
        }
        stepsLeft[stream] -= 1
        ages[stream] += 1
        if ages[stream] > settings.longestPeak { stepsLeft[stream] = 0 }
        if value > bars[stream] { stepsLeft[stream] = settings.peakSeparation }
        if value > currentPeaks[stream] {
            remove(currentPeaks[stream], in: stream)
            insert(value, in: stream)
            currentPeaks[stream] = value
        }
    }

    private mutating func remove(_ value: Double, in stream: Int) {
        let base = stream * settings.peaks
        let end = base + counts[stream]
        guard let place = (base..<end).first(where: { largest[$0] == value }) else { return }
        for index in place..<(end - 1) { largest[index] = largest[index + 1] }
        counts[stream] -= 1
    }

    private mutating func insert(_ value: Double, in stream: Int) {
        let base = stream * settings.peaks
        var place = base
        while place < base + counts[stream], largest[place] >= value { place += 1 }
        guard place < base + settings.peaks else { return }
        var index = base + min(counts[stream], settings.peaks - 1)
        while index > place {
            largest[index] = largest[index - 1]
            index -= 1
        }
        largest[place] = value
        counts[stream] = min(counts[stream] + 1, settings.peaks)
        bars[stream] = counts[stream] == settings.peaks ? largest[base + settings.peaks - 1] : 0
    }
}
