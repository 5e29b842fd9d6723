import Semantics

/// The orders whose lines are still coming in: as many as hold `capacity` lines, the least recently touched leave first.
struct OrderWindow: Sendable {
    struct Identity: Hashable, Sendable {
        var kind: OrderLine.Kind
        var order: String
    }

    private let capacity: Int
    private var open: [Identity: OpenOrder] = [:]
    private var lines = 0
    /// One entry a line, oldest first; an entry is stale when its order was touched again later.
    private var queue: [(identity: Identity, touch: Int)] = []
    private var head = 0
    private var touches = 0

    init(capacity: Int) { self.capacity = capacity }

    func isOpen(_ identity: Identity) -> Bool { open[identity] != nil }

    /// Adds a line to its order, which `make` opens when it is not open.
    mutating func add(
        _ line: OrderLine, identity: Identity, make: () -> OpenOrder
    ) throws(RecordProblem) {
        // TRICKY: changed in place. A copy taken out, changed and put back would copy all lines of the order each time.
        try open[identity, default: make()].add(line, touch: touches + 1)
        touches += 1
        queue.append((identity, touches))
        lines += 1
    }

    /// Closes the orders that no longer fit.
    mutating func closeOverflow() -> [OpenOrder] {
        var closed: [OpenOrder] = []
        while lines > capacity, head < queue.count {
            let (identity, touch) = queue[head]
            head += 1
            guard let order = open[identity], order.touch == touch else { continue }
            open[identity] = nil
            lines -= order.items.count
            closed.append(order)
        }
        if head > 4096, head * 2 > queue.count {
            queue.removeFirst(head)
            head = 0
        }
        return closed
    }

    /// Closes all orders, in the order of their first lines.
    mutating func closeAll() -> [OpenOrder] {
        defer {
            open = [:]
            (queue, head, lines) = ([], 0, 0)
        }
        return open.values.sorted { $0.line < $1.line }
    }
}

/// An order while its lines come in.
struct OpenOrder: Sendable {
    let kind: OrderLine.Kind
    let order: String
    /// How often the order was opened before: its earlier lines are too far back to be joined.
    let part: Int
    /// Where its first line stands, and that line itself, for a rejection.
    let line: Int
    let raw: [UInt8]
    /// What the first line says of the order as a whole.
    private let first: OrderLine
    private(set) var items: [EventItem] = []
    private var amount = Money.zero
    private var user: String?
    /// When its last line came, in lines of the file.
    private(set) var touch = 0

    init(_ first: OrderLine, part: Int, record: SourceRecord) {
        (kind, order, self.part, self.first) = (first.kind, first.order, part, first)
        (line, raw) = (record.line, record.raw)
    }

    mutating func add(_ line: OrderLine, touch: Int) throws(RecordProblem) {
        let (sum, overflow) = amount.micros.addingReportingOverflow(line.item.revenue?.micros ?? 0)
        guard !overflow else { throw .amountOutOfRange("the sum of order \(order)") }
        amount = Money(micros: sum)
        user = user ?? line.user
        items.append(line.item)
        self.touch = touch
    }

    func event(source: String) -> Event {
        let suffix = part == 0 ? "" : " (part \(part + 1))"
        let name = kind.eventName
        var event = Event(
            key: EventKey(source: source, id: "\(name)|\(order)\(suffix)"), time: first.time, name: name, user: user,
            session: .none, texts: first.texts, items: items)
        switch kind {
        case .sale, .refund:
            event.transaction = (first.transaction ?? order) + suffix
            event[.value] = first.total ?? amount
            event[.tax] = first.tax
            event[.shipping] = first.shipping
        case .other:
            event.properties["order"] = .text(order)
        }
        return event
    }
}
