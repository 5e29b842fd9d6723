import Foundation
import Semantics
import Testing

/// A figure of a data set's `expected.json`. It is written with ten digits.
struct KnownFigure: Sendable {
    let name: String
    let value: JSONValue
    /// The other figures of the data set.
    let siblings: JSONValue

    enum Kind {
        /// Equal.
        case count
        /// Equal to the minor unit, or to the last written digit where that is larger.
        case money
        /// Equal to 10⁻⁹, or to the last written digit where that is larger.
        case rate
    }

    func number(_ sibling: String) throws -> Double { try #require(siblings[sibling]?.double, "no '\(sibling)'") }

    func expect(_ answer: JSONValue?, _ kind: Kind) {
        expect(answer, is: value, kind, name)
    }

    func expect(_ answer: Double, _ kind: Kind) { expect(.number(answer), kind) }

    func expect(_ answer: Int, _ kind: Kind = .count) { expect(.integer(Int64(answer)), kind) }

    func expect(_ answer: String) { #expect(value == .string(answer), "\(name)") }

    /// The figure is a table: its keys are the groups', where `rename` turns a group's name into a key. An expected table
    /// may be the top of a longer one.
    func expect(_ groups: [RealDataWorkspace.Group], _ kind: Kind, rename: (String) -> String = { $0 }) {
        guard case .object(let members) = value else {
            Issue.record("\(name) is no table")
            return
        }
        let answers = Dictionary(groups.map { (rename($0.name), $0.value) }) { first, _ in first }
        #expect(answers.count == groups.count, "\(name) has groups of the same name")
        #expect(answers.count == members.count, "\(name): \(answers.keys.sorted())")
        for member in members { expect(answers[member.key], is: member.value, kind, "\(name), \(member.key)") }
    }

    /// The figure is a pair of a day and its value.
    func expectDay(_ group: RealDataWorkspace.Group?, _ kind: Kind) {
        #expect(value.elements?.first?.text == group?.name, "\(name)")
        expect(group?.value, is: value.elements?.last ?? .null, kind, name)
    }

    func expect(_ answer: JSONValue?, is expected: JSONValue, _ kind: Kind, _ what: String) {
        guard let answer = answer?.double, let expected = expected.double else {
            Issue.record("\(what): \(String(describing: answer)) is not \(expected)")
            return
        }
        let isSame =
            switch kind {
            case .count: answer == expected
            case .money: KnownFigure.isSameMoney(answer, expected)
            case .rate: abs(answer - expected) <= max(1e-9, KnownFigure.lastDigit(of: expected) * 0.500_001)
            }
        #expect(isSame, "\(what): \(answer) is not \(expected)")
    }

    private static func isSameMoney(_ answer: Double, _ expected: Double) -> Bool {
        let unit = 1 / max(0.01, lastDigit(of: expected))
        return (answer * unit).rounded() == (expected * unit).rounded()
    }

    /// What the tenth digit of a number counts.
    private static func lastDigit(of number: Double) -> Double {
        number == 0 ? 0 : pow(10, floor(log10(abs(number))) - 9)
    }
}
