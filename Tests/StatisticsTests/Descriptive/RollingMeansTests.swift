import Statistics
import Testing

struct RollingMeansTests {
    @Test("Means are those of the last values, however many came before")
    func naive() {
        var generator = SeededGenerator(seed: 2)
        var means = RollingMeans()
        var values: [Double] = []
        for _ in 0..<3_000 {
            let value = generator.uniform(in: -1e6...1e6)
            values.append(value)
            means.add(value)
            func mean(_ count: Int) -> Double {
                let last = values.suffix(count)
                return last.reduce(0, +) / Double(last.count)
            }
            #expect(abs(means.mean4 - mean(4)) < 1e-6)
            #expect(abs(means.mean16 - mean(16)) < 1e-6)
            #expect(abs(means.mean64 - mean(64)) < 1e-6)
            #expect(abs(means.mean288 - mean(288)) < 1e-6)
        }
    }

    @Test("A running mean is the plain mean first, and forgets by its gain then")
    func running() {
        var mean = RunningMean(gain: 0.25)
        for value in [1.0, 2, 3, 6] { mean.add(value) }
        #expect(mean.value == 3)
        mean.add(7)
        #expect(mean.value == 4)
    }
}
