import Foundation
import Grounding
import Semantics

/// What the environment says about language models, keys apart.
enum ModelSettings {
    static func text(_ name: String) -> String? {
        Terminal.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// ISO 8601, UTC.
    static func now() -> String { WallClock.now().description }

    /// `FIDGA_MODEL_CALLS`, `FIDGA_MODEL_TOKENS`, `FIDGA_MODEL_MONEY`: how much a day; `FIDGA_MODEL_PRICES`: for a million
    /// tokens of prompts and of replies, `3/15`.
    ///
    /// - Throws: for a value that is no number, or money without prices.
    static func budget() throws(CommandFailure) -> ModelBudget {
        var budget = ModelBudget(
            calls: try number("FIDGA_MODEL_CALLS").map { Int($0) },
            tokens: try number("FIDGA_MODEL_TOKENS").map { Int($0) }, money: try number("FIDGA_MODEL_MONEY"))
        if let prices = text("FIDGA_MODEL_PRICES") {
            let parts = prices.split(separator: "/").map { Double($0) }
            guard parts.count == 2, let prompt = parts[0], let reply = parts[1], prompt >= 0, reply >= 0 else {
                throw CommandFailure(
                    "FIDGA_MODEL_PRICES is two numbers, for a million tokens of prompts and of replies.",
                    suggestions: ["FIDGA_MODEL_PRICES=3/15"])
            }
            budget.prices = (prompt, reply)
        } else if budget.money != nil {
            throw CommandFailure(
                "FIDGA_MODEL_MONEY needs FIDGA_MODEL_PRICES.", suggestions: ["FIDGA_MODEL_PRICES=3/15"])
        }
        return budget
    }

    private static func number(_ name: String) throws(CommandFailure) -> Double? {
        guard let text = text(name) else { return nil }
        guard let number = Double(text), number.isFinite, (0...1e12).contains(number) else {
            throw CommandFailure("\(name) is a number, 0 or more.", suggestions: ["\(name)=100"])
        }
        return number
    }

    /// Adds a line to the file that `FIDGA_MODEL_LOG` names for everything sent to a model; without it nothing is kept.
    ///
    /// - Throws: where the file cannot be written, before anything is sent.
    static func egressLog() throws(CommandFailure) -> @Sendable (EgressEntry) -> Void {
        guard let path = text("FIDGA_MODEL_LOG") else { return { _ in } }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure("the file of FIDGA_MODEL_LOG, '\(SafeText.line(path))', cannot be written.")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        // One write a line: lines of several processes do not mix in a file opened for appending.
        return { entry in try? file.write(contentsOf: Data((entry.json.serialized + "\n").utf8)) }
    }
}
