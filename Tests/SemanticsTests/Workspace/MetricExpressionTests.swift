import Testing

@testable import Semantics

@Suite("Expressions of metrics")
struct MetricExpressionTests {
    @Test(
        "Products before sums, from left to right",
        arguments: [
            ("a", "a"), ("a + b * c", "(a + (b * c))"), ("(a + b) * c", "((a + b) * c)"),
            ("a - b - c", "((a - b) - c)"), ("a / b / c", "((a / b) / c)"), ("-a + b", "(-a + b)"),
            ("2 * -a", "(2.0 * -a)"), ("--a", "--a"), ("1.5*a", "(1.5 * a)"), (".5*a", "(0.5 * a)"),
            ("key_events:sign_up/total_users", "(key_events:sign_up / total_users)"), ("  a\t+\nb ", "(a + b)"),
        ])
    func reads(text: String, tree: String) throws {
        #expect(show(try MetricExpression(parsing: text)) == tree)
    }

    @Test(
        "What cannot be read is said",
        arguments: [
            ("", "The expression is empty."), ("a +", "A metric or a number is missing at the end."),
            ("a b", "'b' is not expected here."), ("(a", "A ')' is missing."), ("a)", "')' is not expected here."),
            ("* a", "A metric or a number is missing before '*'."), ("a % b", "'%' cannot stand in an expression."),
            ("1.2.3", "'1.2.3' is not a number."), ("a; b", "';' cannot stand in an expression."),
            ("1e5", "'e5' is not expected here."), ("ä", "'ä' cannot stand in an expression."),
        ])
    func refuses(text: String, message: String) {
        #expect(throws: MetricExpression.Unreadable(message: message)) { try MetricExpression(parsing: text) }
    }

    @Test("Deep nesting is refused, not followed")
    func nesting() {
        #expect(throws: MetricExpression.Unreadable.self) {
            try MetricExpression(parsing: String(repeating: "(", count: 100_000))
        }
        #expect(throws: MetricExpression.Unreadable.self) {
            try MetricExpression(parsing: String(repeating: "-", count: 100_000))
        }
    }

    private func show(_ expression: MetricExpression) -> String {
        switch expression {
        case .number(let number): "\(number)"
        case .metric(let id): id.name
        case .negative(let inner): "-" + show(inner)
        case .binary(let op, let a, let b): "(\(show(a)) \(op.rawValue) \(show(b)))"
        }
    }
}
