import Semantics

/// A case on many samples that are drawn from a seed, with limits on how they come out together.
protocol PlantedCase: EvaluationCase {
    var why: String { get }
    var limits: [PlantedLimit] { get }
    /// What the samples are, in words.
    var subject: String { get }
    /// Measures by name, and what was seen sample by sample.
    func measure() throws -> (measures: [String: Double], report: String)
}

/// A bound on one measure.
struct PlantedLimit: Sendable, Equatable {
    let measure: String
    var least: Double?
    var most: Double?

    func assertion(_ value: Double?) -> AssertionResult {
        let bounds = [least.map { "at least \($0.plain)" }, most.map { "at most \($0.plain)" }].compactMap(\.self)
        guard let value else {
            return AssertionResult(
                type: measure, verdict: .error, score: 0, reason: "The samples say nothing about \(measure).")
        }
        let holds = value >= (least ?? -.infinity) && value <= (most ?? .infinity)
        return AssertionResult(
            type: measure, verdict: holds ? .pass : .fail, score: holds ? 1 : 0,
            reason: "\(measure) is \(value.plain); expected is \(bounds.joined(separator: " and ")).",
            expected: .string(bounds.joined(separator: " and ")))
    }

    /// `{recall: {least: 0.75}, false_alarms_a_year: {most: 1.5}}`
    static func read(_ part: SuitePart?, measures: [String], _ reader: inout SuiteReader) -> [PlantedLimit] {
        guard let part, let entries = reader.entries(part, keys: measures) else { return [] }
        return entries.sorted { $0.key < $1.key }.compactMap { measure, part in
            guard let bounds = reader.entries(part, keys: ["least", "most"]) else { return nil }
            guard !bounds.isEmpty else {
                reader.report(part.problem(.missingKey, "The limit has no bound.", "Write {least: 0.8}."))
                return nil
            }
            return PlantedLimit(
                measure: measure, least: bounds["least"].flatMap { reader.number($0) },
                most: bounds["most"].flatMap { reader.number($0) })
        }
    }
}

extension PlantedCase {
    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(
            id: id, verdict: .error, score: 0, reason: "", respondent: "insights", input: subject, why: why)
        do {
            let reply = try await respondents.computed(subject) {
                let seen = try measure()
                let measures = seen.measures.sorted { $0.key < $1.key }.map {
                    JSONValue.Member($0.key, .number($0.value))
                }
                return EvaluationReply(text: seen.report, json: .object(measures))
            }
            result.output = reply.text
            result.assertions = limits.map { $0.assertion(reply.json?[$0.measure]?.double) }
            result.conclude()
        } catch {
            result.reason = "The samples could not be judged: \(error)."
        }
        return result
    }
}

/// What every case on samples says.
struct PlantedPlan: Sendable {
    let seed: UInt64
    let samples: Int
    let why: String
    let limits: [PlantedLimit]

    private static let keys = ["id", "asks", "seed", "samples", "limits", "why"]
    private static let most: Int64 = 2000

    static func read(
        _ part: SuitePart, more keys: [String] = [], measures: [String], _ reader: inout SuiteReader
    ) -> (plan: PlantedPlan, entries: [String: SuitePart])? {
        guard let entries = reader.entries(part, keys: Self.keys + keys),
            let seed = reader.required("seed", entries, of: part, "Write seed: 7.").flatMap({ reader.whole($0) }),
            let samples = reader.required("samples", entries, of: part, "Write samples: 20.")
                .flatMap({ reader.whole($0) }),
            let why = reader.required("why", entries, of: part, "Say what the case is there for.")
        else { return nil }
        let limits = PlantedLimit.read(entries["limits"], measures: measures, &reader)
        guard seed >= 0, (1...most).contains(samples) else {
            reader.report(
                part.problem(.badValue, "There are no such samples.", "A seed from 0, and up to \(most) samples."))
            return nil
        }
        guard !limits.isEmpty else {
            // What is wrong with those that are written was said.
            if entries["limits"] == nil {
                reader.report(
                    part.problem(
                        .missingKey, "'limits' is missing.", "Write limits: {\(measures[0]): {least: 0.8}}."))
            }
            return nil
        }
        let plan = PlantedPlan(seed: UInt64(seed), samples: Int(samples), why: why.text ?? "", limits: limits)
        return (plan, entries)
    }
}
