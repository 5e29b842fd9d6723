import Testing

@testable import Statistics

struct NelderMeadTests {
    @Test("The bottom of Rosenbrock's valley is (1, 1)")
    func rosenbrock() {
        let found = NelderMead.minimum(
            from: [-1.2, 1], steps: [0.5, 0.5], evaluations: 500, tolerance: 1e-14
        ) { p in
            100 * (p[1] - p[0] * p[0]) * (p[1] - p[0] * p[0]) + (1 - p[0]) * (1 - p[0])
        }
        #expect(abs(found.point[0] - 1) < 1e-4 && abs(found.point[1] - 1) < 1e-4)
        #expect(found.value < 1e-8)
    }

    @Test("Forbidden places are left alone")
    func constrained() {
        let found = NelderMead.minimum(from: [2], steps: [1], evaluations: 200, tolerance: 1e-12) { p in
            p[0] < 1 ? .infinity : p[0]
        }
        #expect(found.point[0] >= 1 && found.point[0] < 1.01)
    }

    @Test("It keeps to its number of calls, give or take one round")
    func evaluations() {
        var calls = 0
        _ = NelderMead.minimum(from: [5, 5], steps: [1, 1], evaluations: 30, tolerance: 0) { p in
            calls += 1
            return p[0] * p[0] + p[1] * p[1]
        }
        #expect(calls <= 34)
    }
}
