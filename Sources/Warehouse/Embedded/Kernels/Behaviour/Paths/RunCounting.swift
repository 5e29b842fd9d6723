import Semantics

/// Counts every run of steps of one length, wherever it stands in a session, and keeps the most frequent.
///
/// Runs are numbered length by length: a longer run is a number and one more step. A run that occurs once cannot be part of
/// one that occurs twice, so that what is left to number shrinks quickly.
extension SessionSteps {
    func runs() throws -> (starts: Int, roots: [PathTree.Node]) {
        var top = try repeated()
        if top.count < plan.limit { top += try single(plan.limit - top.count) }
        var trie = PathTrie()
        for place in top {
            var node = 0
            for step in 0..<plan.depth { node = trie.grow(node, codes[place + step]) }
        }
        return (try count(&trie), trie.roots(texts))
    }

    // MARK: The most frequent

    /// Places where the most frequent runs stand, of those that occur more than once.
    private func repeated() throws -> [Int] {
        let places = Pile<UInt32>()
        let numbers = Pile<UInt32>()
        for place in 0..<sequences.codes.count where codes[place] != 0 {
            places.append(UInt32(place))
            numbers.append(codes[place])
        }
        for length in 2...plan.depth {
            try stop.check()
            let table = NumberTable()
            let counts = Pile<UInt32>()
            var kept = 0
            for index in 0..<places.count {
                let place = Int(places.base[index])
                let code = codes[place + length - 1]
                if code == 0 { continue }
                let number = table.number(of: UInt64(numbers.base[index]) << 32 | UInt64(code))
                if Int(number) == counts.count { counts.append(0) }
                counts.base[Int(number)] += 1
                places.base[kept] = UInt32(place)
                numbers.base[kept] = number
                kept += 1
            }
            var left = 0
            for index in 0..<kept where counts.base[Int(numbers.base[index])] > 1 {
                places.base[left] = places.base[index]
                numbers.base[left] = numbers.base[index]
                left += 1
            }
            places.count = left
            numbers.count = left
            if length == plan.depth { return mostFrequent(places, numbers, counts) }
        }
        return []
    }

    private func mostFrequent(_ places: Pile<UInt32>, _ numbers: Pile<UInt32>, _ counts: Pile<UInt32>) -> [Int] {
        var top = TopCounts<Int>(plan.limit)
        for index in 0..<places.count {
            // Offered where it is met first, and struck out.
            let number = Int(numbers.base[index])
            let count = Int(counts.base[number])
            if count == 0 { continue }
            counts.base[number] = 0
            top.offer(count, Int(places.base[index]))
        }
        return top.top { precedes($0, $1) }.map(\.key)
    }

    private func precedes(_ a: Int, _ b: Int) -> Bool {
        texts.precedes((0..<plan.depth).map { codes[a + $0] }, (0..<plan.depth).map { codes[b + $0] })
    }

    /// Places of runs that occur once, the first by text: where fewer occur more often than are asked for.
    private func single(_ limit: Int) throws -> [Int] {
        var occurrences: [[UInt32]: (count: Int, place: Int)] = [:]
        for place in 0..<sequences.codes.count {
            if place.isMultiple(of: 65_536) { try stop.check() }
            guard isRun(place) else { continue }
            let run = (0..<plan.depth).map { codes[place + $0] }
            occurrences[run, default: (0, place)].count += 1
        }
        return occurrences.values.filter { $0.count == 1 }.map(\.place).sorted(by: precedes).prefix(limit).map { $0 }
    }

    private func isRun(_ place: Int) -> Bool { (0..<plan.depth).allSatisfy { codes[place + $0] != 0 } }

    // MARK: Beginnings

    /// Counts how often the kept runs and their beginnings occur, and where sessions end in them.
    private func count(_ trie: inout PathTrie) throws -> Int {
        var starts = 0
        var first: [Int] = Array(repeating: -1, count: texts.count)
        for node in trie.nodes.indices where trie.nodes[node].depth == 1 { first[Int(trie.nodes[node].code)] = node }
        for place in 0..<sequences.codes.count {
            if place.isMultiple(of: 65_536) { try stop.check() }
            guard codes[place] != 0 else { continue }
            starts += 1
            var node = first[Int(codes[place])]
            var step = 0
            while node > 0 {
                trie.count(node)
                step += 1
                if step == plan.depth { break }
                let code = codes[place + step]
                if code == 0 {
                    trie.end(node)
                    break
                }
                node = trie.child(of: node, code) ?? -1
            }
        }
        return starts
    }
}
