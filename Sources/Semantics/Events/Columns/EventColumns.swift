/// Many events as columns: what a batch carries from a connector to the warehouse.
///
/// The same things as `[Event]`, at a fraction of the cost: a text that repeats is stored once, and a field that no event
/// has takes no room. Events are appended whole (`append(_:)`) or field by field: `begin` an event, then set the fields
/// of `last`.
package struct EventColumns: Sendable, Equatable {
    package private(set) var keys: [EventKey] = []
    /// Milliseconds since 1970.
    package private(set) var times: [Int64] = []
    package var names = TextColumn()
    package var users = TextColumn()
    /// Other names of the users; see `Event.alias`.
    package var aliases = TextColumn()
    package private(set) var hints: [Hint] = []
    /// The source's session ids, for events whose hint is `.named`.
    package var sessions = TextColumn()
    /// The source's count of the user's sessions; 0 where it does not tell.
    package private(set) var sessionNumbers: [UInt32] = []
    package var transactions = TextColumn()
    /// Custom properties, as JSON text with sorted keys.
    package var properties = TextColumn()
    /// By `EventText.position`.
    package var texts = Array(repeating: TextColumn(), count: EventText.allCases.count)
    /// By `EventNumber.position`.
    package var numbers = Array(repeating: NumberColumn(), count: EventNumber.allCases.count)
    /// By `EventMoney.position`.
    package var money = Array(repeating: MoneyColumn(), count: EventMoney.allCases.count)
    package private(set) var items = ItemColumns()

    /// How an event finds its session; see `SessionHint`.
    package enum Hint: UInt8, Sendable {
        case derived = 0
        case named = 1
        case none = 2
    }

    package init() {}

    /// The columns as they were taken apart.
    ///
    /// - Precondition: `keys`, `times`, `hints` and `sessionNumbers` have one element an event.
    package init(
        keys: [EventKey], times: [Int64], hints: [Hint], sessionNumbers: [UInt32], items: ItemColumns
    ) {
        self.keys = keys
        self.times = times
        self.hints = hints
        self.sessionNumbers = sessionNumbers
        self.items = items
    }

    /// The row of the event begun last.
    ///
    /// - Precondition: there is one.
    package var last: Int { times.count - 1 }

    /// Begins an event: without a user, fields or items, and with the hint `.derived`.
    package mutating func begin(key: EventKey, time: Int64) {
        keys.append(key)
        times.append(time)
        hints.append(.derived)
        sessionNumbers.append(0)
    }

    /// Says how the last event finds its session.
    package mutating func setHint(_ hint: Hint, number: UInt32 = 0) {
        hints[last] = hint
        sessionNumbers[last] = number
    }

    /// Gives the last event another key.
    package mutating func setKey(_ key: EventKey) { keys[last] = key }

    /// Adds an item without texts to the last event; `setItem` sets them. Amounts in millionths.
    package mutating func beginItem(price: Int64?, quantity: Double, revenue: Int64?) {
        items.begin(owner: UInt32(last), price: price, quantity: quantity, revenue: revenue)
    }

    /// Sets a text of the last item, by position in `ItemText.allCases`.
    package mutating func setItem(_ position: Int, _ text: UnsafeRawBufferPointer) { items.setLast(position, text) }

    /// Adds an item to the last event.
    package mutating func append(_ item: EventItem) { items.append(item, to: UInt32(last)) }

    /// Takes events out again from the end.
    package mutating func truncate(to count: Int) {
        guard count < times.count else { return }
        keys.removeLast(keys.count - count)
        times.removeLast(times.count - count)
        hints.removeLast(hints.count - count)
        sessionNumbers.removeLast(sessionNumbers.count - count)
        names.truncate(to: count)
        users.truncate(to: count)
        aliases.truncate(to: count)
        sessions.truncate(to: count)
        transactions.truncate(to: count)
        properties.truncate(to: count)
        for index in texts.indices { texts[index].truncate(to: count) }
        for index in numbers.indices { numbers[index].truncate(to: count) }
        for index in money.indices { money[index].truncate(to: count) }
        items.truncate(toOwnersBelow: UInt32(count))
    }

    package mutating func append(_ event: Event) {
        begin(key: event.key, time: event.time.milliseconds)
        let row = last
        names.set(row, event.name)
        if let user = event.user { users.set(row, user) }
        if let alias = event.alias { aliases.set(row, alias) }
        switch event.session {
        case .derived: break
        case .named(let id, let number):
            setHint(.named, number: UInt32(clamping: number ?? 0))
            sessions.set(row, id)
        case .none: setHint(.none)
        }
        if let transaction = event.transaction { transactions.set(row, transaction) }
        if let text = PropertyText.text(of: event.properties) { properties.set(row, text) }
        for (field, text) in event.texts { texts[field.position].set(row, text) }
        for (field, number) in event.numbers { numbers[field.position].set(row, number) }
        for (field, amount) in event.money { money[field.position].set(row, amount.micros) }
        for item in event.items { append(item) }
    }
}

extension EventColumns: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { times.count }

    package init(_ events: some Sequence<Event>) {
        self.init()
        for event in events { append(event) }
    }

    /// - Precondition: the event's properties can be read; whoever takes columns from outside sees to it (`PropertyText.check`).
    ///   What cannot be read is left out.
    package subscript(row: Int) -> Event {
        let session: SessionHint =
            switch hints[row] {
            case .derived: .derived
            case .named:
                .named(sessions[row] ?? "", number: sessionNumbers[row] == 0 ? nil : Int(sessionNumbers[row]))
            case .none: .none
            }
        var event = Event(
            key: keys[row], time: Instant(milliseconds: times[row]), name: names[row] ?? "", user: users[row],
            alias: aliases[row], session: session, items: items.items(of: UInt32(row)), transaction: transactions[row],
            properties: properties[row].flatMap { try? PropertyText.properties(of: $0) } ?? [:])
        for field in EventText.allCases { event[field] = texts[field.position][row] }
        for field in EventNumber.allCases { event[field] = numbers[field.position][row] }
        for field in EventMoney.allCases { event[field] = money[field.position][row] }
        return event
    }
}
