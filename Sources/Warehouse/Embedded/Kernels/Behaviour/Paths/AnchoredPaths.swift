import Semantics

/// Paths from one start a session, level by level: of each length only the most frequent are followed further.
extension SessionSteps {
    func fromAnchors() throws -> (starts: Int, roots: [PathTree.Node]) {
        // Place of the next step << 32 | node reached; the places of sessions' starts come first.
        let followed = starts()
        let total = followed.count
        var trie = PathTrie()
        for depth in 1...plan.depth {
            try stop.check()
            let numbers = NumberTable()
            let counts = Pile<Int>()
            let numbered = Room<UInt32>(followed.count, of: 0)
            for index in 0..<followed.count {
                let (place, node) = (Int(followed.base[index] >> 32), followed.base[index] & 0xFFFF_FFFF)
                let number = numbers.number(of: node << 32 | UInt64(codes[place]))
                if Int(number) == counts.count { counts.append(0) }
                counts.base[Int(number)] += 1
                numbered.base[index] = number
            }
            var top = TopCounts<UInt32>(plan.limit)
            for number in 0..<counts.count { top.offer(counts.base[number], UInt32(number)) }
            func path(_ number: UInt32) -> [UInt32] {
                let key = numbers.key(of: number)
                return trie.path(Int(key >> 32)) + [UInt32(truncatingIfNeeded: key)]
            }
            let kept = top.top { texts.precedes(path($0), path($1)) }
            var nodes: [UInt32] = Array(repeating: 0, count: max(1, counts.count))
            for (count, number) in kept {
                let key = numbers.key(of: number)
                let node = trie.grow(Int(key >> 32), UInt32(truncatingIfNeeded: key))
                trie.count(node, count)
                nodes[Int(number)] = UInt32(node)
            }
            guard depth < plan.depth else { break }
            advance(followed, numbered, nodes, &trie)
        }
        return (total, trie.roots(texts))
    }

    /// The first step of each session that has the anchor's value (or any), as places.
    private func starts() -> Pile<UInt64> {
        let starts = Pile<UInt64>()
        var anchor: UInt32?
        if let text = plan.anchor {
            guard let code = texts.code(of: text) else { return starts }
            anchor = code
        }
        var isFound = false
        for place in 0..<sequences.codes.count {
            let code = codes[place]
            if code == 0 {
                isFound = false
            } else if !isFound, anchor == nil || anchor == code {
                isFound = true
                starts.append(UInt64(place) << 32)
            }
        }
        return starts
    }

    /// Keeps the starts whose path is kept and goes on; counts those that end.
    private func advance(
        _ followed: Pile<UInt64>, _ numbered: Room<UInt32>, _ nodes: [UInt32], _ trie: inout PathTrie
    ) {
        var kept = 0
        for index in 0..<followed.count {
            let node = nodes[Int(numbered.base[index])]
            if node == 0 { continue }
            let next = Int(followed.base[index] >> 32) + 1
            if codes[next] == 0 {
                trie.end(Int(node))
            } else {
                followed.base[kept] = UInt64(next) << 32 | UInt64(node)
                kept += 1
            }
        }
        followed.count = kept
    }
}
