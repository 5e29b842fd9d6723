import Semantics

/// Several changes in one condition, and a condition that no "if" begins.
extension WhatIfParameters {
    /// "AOV up 10 %, orders down 5 %": where each change stands that has a figure and an amount of its own.
    func parts(of range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropFirst() where joins(index) {
            guard tellsChange(start..<index), tellsChange(index..<range.upperBound) else { continue }
            parts.append(start..<index)
            start = index
        }
        return parts + [start..<range.upperBound]
    }

    private func joins(_ index: Int) -> Bool {
        frame.tokens[index].text == "and" || frame.tokens[index].mark.map { ",;.".contains($0) } ?? false
    }

    private func tellsChange(_ part: Range<Int>) -> Bool {
        frame.metrics.contains { part.contains($0.tokens.lowerBound) }
            && (amount(in: part) != nil || multiple(in: part) != nil)
    }

    /// "What happens to revenue when abandonment falls by 15 %?": where what is supposed begins.
    var whenChanged: Int? {
        frame.tokens.indices.dropFirst().first { index in
            ["when", "once"].contains(frame.tokens[index].text) && tellsChange(index..<frame.tokens.count)
        }
    }

    private static let striking: Set<String> = ["hurt", "harm", "dent", "damage", "hit", "help", "lift", "boost"]

    /// "Would a 5 % price increase hurt revenue?": what it does to a figure that is named after it.
    var strikingVerb: Int? {
        frame.tokens.indices.first { index in
            WhatIfParameters.striking.contains(frame.tokens[index].text) && amount(in: 0..<index) != nil
                && frame.metrics.contains { $0.tokens.lowerBound > index }
        }
    }

    private static let asking = PatternList(
        "^ what|how|where", "^ [the|and|any] effect|effects|impact|consequence|consequences|outcome",
        "^ [the|our] resulting|ensuing|new")

    /// "AOV up 10 %. Where would revenue land?": where what is told ends, and the question begins.
    var toldEnd: Int? {
        frame.tokens.indices.dropFirst(2).first { index in
            guard tellsChange(0..<index) else { return false }
            if WhatIfParameters.asking.matches(Array(frame.tokens[index...].prefix(4))) { return true }
            return frame.tokens[index].mark != nil && isAloneFigure(from: index)
        }
    }
}
