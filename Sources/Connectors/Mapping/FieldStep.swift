import Semantics

/// A `FieldExpression` made ready for records that stand in bytes.
///
/// Plain data, so that going through a list of them retains and releases nothing; what it points to belongs to a
/// `FieldSteps`.
struct FieldStep {
    /// -1 for a constant.
    let slot: Int
    /// The constant, or what stands for a blank.
    let standIn: UnsafeRawBufferPointer?
    /// Which renaming applies; -1 for none.
    let renaming: Int
    /// Which of `FieldSteps.expressions` it was.
    let expression: Int
}

/// What the steps of one output of a map have in common.
struct FieldSteps: Sendable {
    private(set) var expressions: [FieldExpression] = []
    private var renamings: [Renaming] = []
    private var constants: [StoredText] = []

    mutating func step(_ expression: FieldExpression) -> FieldStep {
        expressions.append(expression)
        var standIn: UnsafeRawBufferPointer?
        var renaming = -1
        switch expression.origin {
        case .constant(let text): if !text.isEmpty { standIn = store(text) }
        case .column:
            if let fallback = expression.fallback { standIn = store(fallback) }
            if !expression.values.isEmpty {
                renaming = renamings.count
                renamings.append(Renaming(expression))
            }
        }
        return FieldStep(
            slot: expression.slot ?? -1, standIn: standIn, renaming: renaming, expression: expressions.count - 1)
    }

    private mutating func store(_ text: String) -> UnsafeRawBufferPointer {
        let stored = StoredText(text)
        constants.append(stored)
        return stored.bytes
    }

    /// The text after renaming; nil when the record has none and the map no default.
    @inline(__always)
    func bytes(_ step: FieldStep, _ view: FieldView) throws(RecordProblem) -> UnsafeRawBufferPointer? {
        guard step.slot >= 0, let text = try view.bytes(step.slot) else { return step.standIn }
        return step.renaming < 0 ? text : renamings[step.renaming].renamed(text)
    }

    /// A text that names something (a user, an order): without white space around it.
    @inline(__always)
    func identifier(_ step: FieldStep, _ view: FieldView) throws(RecordProblem) -> UnsafeRawBufferPointer? {
        try bytes(step, view).map(ForeignText.trimmed)
    }

    @inline(__always)
    func number(_ step: NumberStep, _ view: FieldView) throws(RecordProblem) -> Double? {
        guard let text = try bytes(step.step, view) else { return nil }
        if let number = QuickDecimal(text, mark: step.mark)?.double { return number * step.scale }
        return try expressions[step.step.expression].number(in: String(decoding: text, as: UTF8.self))
    }

    /// In millionths.
    @inline(__always)
    func money(_ step: NumberStep, _ view: FieldView) throws(RecordProblem) -> Int64? {
        guard let text = try bytes(step.step, view) else { return nil }
        if let micros = QuickDecimal(text, mark: step.mark)?.scaled(by: step.shift) { return micros }
        return try expressions[step.step.expression].money(in: String(decoding: text, as: UTF8.self))?.micros
    }
}

/// A step that makes a number or an amount.
struct NumberStep {
    let step: FieldStep
    /// The sign before the fraction.
    let mark: UInt8
    let scale: Double
    /// How far the point moves from the file's amounts to millionths.
    let shift: Int

    init(_ expression: FieldExpression, _ steps: inout FieldSteps) {
        step = steps.step(expression)
        mark = expression.numbers.mark == .point ? 0x2E : 0x2C
        scale = expression.scale
        shift = expression.numbers.shift(of: expression.moneyUnit)
    }
}
