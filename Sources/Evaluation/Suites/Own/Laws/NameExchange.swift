/// Puts other names in the place of some in a text: whole names only, of several that fit the longest.
struct NameExchange {
    private let names: [(old: String, new: String)]

    init(_ names: [String: String]) {
        self.names = names.sorted { ($1.key.count, $0.key) < ($0.key.count, $1.key) }.map { ($0.key, $0.value) }
    }

    func text(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        while let letter = rest.first {
            let isStart = out.last.map { !NameExchange.isPart($0) } ?? true
            let fit = isStart ? names.first { rest.hasPrefix($0.old) && ends($0.old, in: rest) } : nil
            if let fit {
                out += fit.new
                rest = rest.dropFirst(fit.old.count)
            } else {
                out.append(letter)
                rest = rest.dropFirst()
            }
        }
        return out
    }

    private func ends(_ name: String, in text: Substring) -> Bool {
        text.dropFirst(name.count).first.map { !NameExchange.isPart($0) } ?? true
    }

    private static func isPart(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber || letter == "-" }
}
