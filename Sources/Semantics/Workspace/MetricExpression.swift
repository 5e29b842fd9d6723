/// Arithmetic on metrics, as written in the workspace file: `(total_revenue - advertiser_ad_cost) / sessions`.
///
///     sum     = product (("+" | "-") product)*
///     product = factor (("*" | "/") factor)*
///     factor  = number | metric id | "(" sum ")" | "-" factor
///
/// A metric id may carry a parameter after a colon, `key_events:sign_up`. Numbers are plain decimals.
indirect enum MetricExpression: Equatable {
    case number(Double)
    case metric(MetricID)
    case negative(MetricExpression)
    case binary(Operator, MetricExpression, MetricExpression)

    enum Operator: Character {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"
    }

    /// What cannot be read, in a sentence.
    struct Unreadable: Error, Equatable {
        let message: String
    }

    init(parsing text: String) throws(Unreadable) {
        var parser = try Parser(text)
        self = try parser.sum(depth: 0)
        if let extra = parser.next { throw Unreadable(message: "'\(extra)' is not expected here.") }
    }

    private struct Parser {
        private enum Token: CustomStringConvertible {
            case number(Double)
            case name(String)
            case symbol(Character)
            var description: String {
                switch self {
                case .number(let number): "\(number)"
                case .name(let name): name
                case .symbol(let symbol): String(symbol)
                }
            }
        }

        private var tokens: [Token] = []
        private var position = 0

        init(_ text: String) throws(Unreadable) {
            var rest = text[...]
            while let first = rest.first {
                if first.isWhitespace {
                    rest.removeFirst()
                } else if first.isASCII, first.isLetter || first == "_" {
                    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") }
                    tokens.append(.name(String(name)))
                    rest = rest.dropFirst(name.count)
                } else if first.isASCII, first.isNumber || first == "." {
                    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
                    guard let number = Double(String(digits)) else {
                        throw Unreadable(message: "\(FilePart.quoted(String(digits))) is not a number.")
                    }
                    tokens.append(.number(number))
                    rest = rest.dropFirst(digits.count)
                } else if "+-*/()".contains(first) {
                    tokens.append(.symbol(first))
                    rest.removeFirst()
                } else {
                    throw Unreadable(message: "\(FilePart.quoted(String(first))) cannot stand in an expression.")
                }
            }
            guard !tokens.isEmpty else { throw Unreadable(message: "The expression is empty.") }
        }

        /// The next token as text; nil at the end.
        var next: String? { position < tokens.count ? tokens[position].description : nil }

        private mutating func take(_ symbols: Set<Character>) -> Character? {
            guard position < tokens.count, case .symbol(let symbol) = tokens[position], symbols.contains(symbol) else {
                return nil
            }
            position += 1
            return symbol
        }

        mutating func sum(depth: Int) throws(Unreadable) -> MetricExpression {
            var left = try product(depth: depth)
            while let op = take(["+", "-"]).flatMap(Operator.init) {
                left = .binary(op, left, try product(depth: depth))
            }
            return left
        }

        private mutating func product(depth: Int) throws(Unreadable) -> MetricExpression {
            var left = try factor(depth: depth)
            while let op = take(["*", "/"]).flatMap(Operator.init) {
                left = .binary(op, left, try factor(depth: depth))
            }
            return left
        }

        private mutating func factor(depth: Int) throws(Unreadable) -> MetricExpression {
            guard depth < 50 else { throw Unreadable(message: "The parentheses are nested too deeply.") }
            if take(["-"]) != nil { return .negative(try factor(depth: depth + 1)) }
            if take(["("]) != nil {
                let inner = try sum(depth: depth + 1)
                guard take([")"]) != nil else { throw Unreadable(message: "A ')' is missing.") }
                return inner
            }
            guard position < tokens.count else {
                throw Unreadable(message: "A metric or a number is missing at the end.")
            }
            switch tokens[position] {
            case .number(let number):
                position += 1
                return .number(number)
            case .name(let name):
                position += 1
                return .metric(MetricID(name))
            case .symbol(let symbol):
                throw Unreadable(message: "A metric or a number is missing before '\(symbol)'.")
            }
        }
    }
}
