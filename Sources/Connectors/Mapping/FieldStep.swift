import Semantics

/// A `FieldExpression` made ready for records that stand in bytes.
///
/// Small and plain data: going through a list of them retains and releases nothing.
struct FieldStep: Sendable {
    /// -1 for a constant.
    let slot: Int32
    /// Which renaming applies; -1 for none.
    let renaming: Int32
    /// Which of `FieldSteps.expressions` it was.
    let expression: Int32
    /// The constant, or what stands for a blank; `.none` when nothing does.
    let standIn: MapText
}

/// A text of a map: where it stands among `FieldSteps.texts`.
struct MapText: Sendable {
    static let none = MapText(start: -1, count: 0)

    let start: Int32
    let count: Int32

    /// Nil for `.none`.
    @inline(__always) func bytes(_ texts: UnsafeRawPointer) -> UnsafeRawBufferPointer? {
        start < 0 ? nil : UnsafeRawBufferPointer(start: texts + Int(start), count: Int(count))
    }
}

/// What the steps of one output of a map have in common.
struct FieldSteps: Sendable {
    private(set) var expressions: [FieldExpression] = []
    private var renamings: [Renaming] = []
    /// All texts of the map, one after another. Never empty.
    private(set) var texts: [UInt8] = [0]

    mutating func step(_ expression: FieldExpression) -> FieldStep {
        expressions.append(expression)
        var standIn = MapText.none
        var renaming: Int32 = -1
        switch expression.origin {
        case .constant(let text): if !text.isEmpty { standIn = keep(text) }
        case .column:
            if let fallback = expression.fallback { standIn = keep(fallback) }
            if !expression.values.isEmpty {
                renaming = Int32(renamings.count)
                renamings.append(Renaming(expression) { keep($0) })
            }
        }
        return FieldStep(
            slot: Int32(expression.slot ?? -1), renaming: renaming, expression: Int32(expressions.count - 1),
            standIn: standIn)
    }

    private mutating func keep(_ text: String) -> MapText {
        let start = texts.count
        texts.append(contentsOf: text.utf8)
        return MapText(start: Int32(start), count: Int32(texts.count - start))
    }

    /// The text after renaming; nil when the record has none and the map no default.
    @inline(__always)
    func bytes(_ step: FieldStep, _ view: FieldView) throws(RecordProblem) -> UnsafeRawBufferPointer? {
        guard step.slot >= 0, let text = try view.bytes(Int(step.slot)) else { return step.standIn.bytes(view.texts) }
        return step.renaming < 0 ? text : renamings[Int(step.renaming)].renamed(text, view.texts)
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
        return try expressions[Int(step.step.expression)].number(in: String(decoding: text, as: UTF8.self))
    }

    /// In millionths.
    @inline(__always)
    func money(_ step: NumberStep, _ view: FieldView) throws(RecordProblem) -> Int64? {
        guard let text = try bytes(step.step, view) else { return nil }
        if let micros = QuickDecimal(text, mark: step.mark)?.scaled(by: step.shift) { return micros }
        return try expressions[Int(step.step.expression)].money(in: String(decoding: text, as: UTF8.self))?.micros
    }
}

/// A step that makes a number or an amount.
struct NumberStep: Sendable {
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
