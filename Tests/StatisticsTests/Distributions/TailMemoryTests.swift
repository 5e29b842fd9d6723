import Foundation
import Statistics
import Testing

struct TailMemoryTests {
    private func learn(_ values: [Double], _ settings: TailMemory.Settings) -> TailMemory {
        var memory = TailMemory(streams: 1, settings: settings)
        for value in values {
            let step: ContiguousArray = [value]
            memory.learn(step.span, exceeding: memory.exceeding(step.span))
        }
        return memory
    }

    private func exceeds(_ value: Double, _ memory: TailMemory) -> Bool {
        let step: ContiguousArray = [value]
        return memory.exceeding(step.span) == 1
    }

    @Test("The rate of a value beyond the peaks is Pareto's, by Hill's estimator with its prior")
    func hill() {
        var settings = TailMemory.Settings()
        settings.peaks = 3
        settings.peakSeparation = 0
        settings.priorShape = 0.5
        settings.priorWeight = 2
        let memory = learn([1, 8, 1, 4, 1, 2, 1, 1, 1, 1], settings)
        #expect(!exceeds(2, memory))
        #expect(exceeds(2.1, memory))
        // Peaks 8, 4, 2; shape (2·0.5 + ln 4 + ln 2) / (2 + 3).
        let shape = (1 + log(4.0) + log(2.0)) / 5
        let expected = log10(3.0 / 10) - log10(10.0 / 2) / shape
        #expect(abs(memory.log10Rate(of: 10, in: 0, floor: 0) - expected) < 1e-12)
        #expect(memory.log10Rate(of: 10, in: 0, floor: 11) == 0)
    }

    @Test("Neighbouring exceedances are one peak")
    func declustering() {
        var settings = TailMemory.Settings()
        settings.peaks = 2
        settings.peakSeparation = 5
        let together = learn([0, 9, 9, 9, 9, 0, 0, 0, 0, 0, 0, 0, 3, 0], settings)
        // The plateau of nines is one peak; the three is the second largest.
        #expect(exceeds(4, together))
        #expect(!exceeds(3, together))
    }
}
