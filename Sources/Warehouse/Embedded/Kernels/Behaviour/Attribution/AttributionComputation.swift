import Semantics

/// Computes attribution: the conversions of the period, then the sessions of those users only.
struct AttributionComputation {
    private let plan: AttributionPlan
    private let period: Range<Int64>
    private let view: any WarehouseReading
    private let scan: BehaviourScan
    private let crew: Crew

    private struct Conversion {
        var user: UInt32
        var time: Int64
        var micros: Int64
    }

    init(_ plan: AttributionPlan, view: any WarehouseReading, crew: Crew) throws {
        self.plan = plan
        self.view = view
        self.crew = crew
        let instants = plan.calendar.instants(of: plan.period)
        period = instants.lowerBound.milliseconds..<instants.upperBound.milliseconds
        scan = try BehaviourScan(
            BehaviourScan.Request(
                calendar: plan.calendar, axis: [period.lowerBound, period.upperBound], conditions: [plan.conversion],
                columns: [ColumnName.time, ColumnName.user, ColumnName.money(.value), ColumnName.name]), view)
    }

    func table() throws -> AttributionTable {
        let names = try view.dictionary(ColumnName.name)
        let since = names.map { name in
            name.flatMap { plan.since[$0] }.map { plan.calendar.start(of: $0).milliseconds } ?? Int64.min
        }
        let (scan, stop) = (scan, crew.stop)
        let found = try crew.map(scan.scan.parts(crew.parts(rows: scan.scan.rows))) {
            try AttributionComputation.conversions($0, of: scan, since, stop)
        }
        return try credit(found.flatMap { $0 })
    }

    private static func conversions(
        _ runs: [ScanRun], of scan: BehaviourScan, _ since: [Int64], _ stop: StopFlag
    ) throws -> [Conversion] {
        var found: [Conversion] = []
        let selector = scan.selector(scan.tests[0])
        let chunk = EventChunk(scan.scan)
        let slots = (
            user: scan.slot(ColumnName.user), name: scan.slot(ColumnName.name), time: scan.slot(ColumnName.time),
            money: scan.slot(ColumnName.money(.value))
        )
        let times = Room<Int64>(ChunkReader.capacity, of: 0)
        try chunk.reader.forEachChunk(of: runs, until: stop) { _ in
            let list = selector.select(chunk)
            guard list.count > 0 else { return }
            let (users, names) = (chunk.codes(slots.user), chunk.codes(slots.name))
            // Both columns are handed out in the same room.
            times.base.update(from: chunk.integers(slots.time, at: list), count: list.count)
            let money = chunk.integers(slots.money, at: list)
            for index in 0..<list.count {
                let row = Int(list.rows[index])
                guard times.base[index] >= since[Int(names[row])] else { continue }
                let micros = money[index] == Column.missing ? 0 : money[index]
                found.append(Conversion(user: users[row], time: times.base[index], micros: micros))
            }
        }
        return found
    }

    private func credit(_ conversions: [Conversion]) throws -> AttributionTable {
        let users = Bits(highest: view.userCount)
        var ordinals: [UInt32] = []
        for conversion in conversions where conversion.user != 0 && !users.contains(conversion.user) {
            users.insert(conversion.user)
            ordinals.append(conversion.user)
        }
        let converted = ordinals.count
        if plan.tellsPaths { ordinals += try visitors(besides: users) }
        let span = (period.lowerBound - plan.lookBackMilliseconds)...max(period.lowerBound, period.upperBound)
        let touches = try UserTouches(of: ordinals, beginningIn: span, view)
        var labels = TrafficLabels(plan.touch, view: view)
        let codes = try labels.traffic().map { Int($0) }
        let direct = try TrafficLabels.direct(view)
        var shares = plan.rules.map {
            CreditShares($0, halfLife: plan.halfLifeMilliseconds, labels: labels.values.count)
        }
        var paths = PathTally(codes: codes, touches: touches)
        var value = MoneySum()
        var untouched = (count: 0, value: MoneySum())
        for (index, conversion) in conversions.enumerated() {
            if index.isMultiple(of: 1024) { try crew.stop.check() }
            value += Money(micros: conversion.micros)
            let own = touches.touches(
                of: conversion.user, from: conversion.time - plan.lookBackMilliseconds, to: conversion.time)
            if plan.tellsPaths { paths.convert(own, worth: conversion.micros) }
            guard !own.isEmpty else {
                untouched.count += 1
                untouched.value += Money(micros: conversion.micros)
                let whole = Credit(parts: Int128(Credit.partsOfConversion), micros: Int128(conversion.micros))
                for rule in shares.indices { shares[rule].give(whole, to: codes[0]) }
                continue
            }
            for rule in shares.indices {
                shares[rule].share(
                    conversion.micros, own, times: touches.times, label: { codes[Int(touches.traffic[$0])] },
                    isDirect: { direct[Int(touches.traffic[$0])] })
            }
        }
        for (index, user) in ordinals.dropFirst(converted).enumerated() {
            if index.isMultiple(of: 1024) { try crew.stop.check() }
            let visits = touches.touches(of: user, from: period.lowerBound, to: period.upperBound - 1)
            guard let last = visits.last.map({ touches.times[$0] }) else { continue }
            paths.end(touches.touches(of: user, from: last - plan.lookBackMilliseconds, to: last))
        }
        let rows = labels.values.indices.map { label in
            AttributionTable.Row(label: labels.values[label], credits: shares.map { $0.credits[label] })
        }
        return AttributionTable(
            rows: rows.filter { row in row.credits.contains { $0 != Credit() } }, conversions: conversions.count,
            value: value, untouchedConversions: untouched.count,
            untouchedValue: untouched.value, paths: paths.paths(labels.values), reading: scan.reading)
    }

    /// Users who began a session in the period, without those that are in a set; the set has them afterwards.
    private func visitors(besides known: Bits) throws -> [UInt32] {
        var found: [UInt32] = []
        guard !period.isEmpty else { return found }
        let owners = try view.sessions(.user, in: period).base
        let begins = try view.sessions(.start, in: period).base
        for session in view.sessionOrdinals(in: period).joined() where period.contains(begins[session]) {
            let owner = owners[session]
            guard owner != 0, !known.contains(owner) else { continue }
            known.insert(owner)
            found.append(owner)
        }
        return found
    }
}

extension TrafficLabels {
    /// By number of the traffic source: whether it is a direct visit.
    static func direct(_ view: any WarehouseReading) throws -> [Bool] {
        var sources = TrafficLabels(.source, view: view)
        var mediums = TrafficLabels(.medium, view: view)
        let (sourceCodes, mediumCodes) = (try sources.traffic(), try mediums.traffic())
        return zip(sourceCodes, mediumCodes).map { source, medium in
            TrafficSource(
                source: sources.values[Int(source)], medium: mediums.values[Int(medium)], campaign: nil
            ).isDirect
        }
    }
}
