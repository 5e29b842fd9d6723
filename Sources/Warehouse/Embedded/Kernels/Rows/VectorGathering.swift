extension Vector {
    /// The whole numbers of `start + list[i]`; `Column.missing` for none.
    func integers(from start: Int, at list: RowList, into room: UnsafeMutablePointer<Int64>) {
        switch width {
        case 1: gather(words(as: UInt8.self) + start, list, room)
        case 2: gather(words(as: UInt16.self) + start, list, room)
        case 4: gather(words(as: UInt32.self) + start, list, room)
        default: gather(words(as: UInt64.self) + start, list, room)
        }
    }

    /// The numbers of `start + list[i]`; NaN for none.
    func numbers(from start: Int, at list: RowList, into room: UnsafeMutablePointer<Double>) {
        guard kind != .numbers else {
            let words = words(as: UInt64.self) + start
            for index in 0..<list.count { room[index] = Double(bitPattern: words[Int(list.rows[index])]) }
            return
        }
        switch width {
        case 1: convert(words(as: UInt8.self) + start, list, room)
        case 2: convert(words(as: UInt16.self) + start, list, room)
        case 4: convert(words(as: UInt32.self) + start, list, room)
        default: convert(words(as: UInt64.self) + start, list, room)
        }
    }

    /// The codes of the rows that a list names.
    func codes(at rows: RowList, into room: UnsafeMutablePointer<UInt32>) {
        switch width {
        case 1: pick(words(as: UInt8.self), rows, room)
        case 2: pick(words(as: UInt16.self), rows, room)
        case 4: pick(words(as: UInt32.self), rows, room)
        default: pick(words(as: UInt64.self), rows, room)
        }
    }

    private func pick<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ list: RowList, _ room: UnsafeMutablePointer<UInt32>
    ) {
        for index in 0..<list.count { room[index] = UInt32(truncatingIfNeeded: words[Int(list.rows[index])]) }
    }

    private func gather<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ list: RowList, _ room: UnsafeMutablePointer<Int64>
    ) {
        let (base, scale) = (base, scale)
        for index in 0..<list.count {
            let word = words[Int(list.rows[index])]
            let value = base &+ Int64(truncatingIfNeeded: word &- 1) &* scale
            // No branch: whether a row has a number is a guess that is often wrong.
            let none: Int64 = word == 0 ? -1 : 0
            room[index] = value & ~none | Column.missing & none
        }
    }

    private func convert<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ list: RowList, _ room: UnsafeMutablePointer<Double>
    ) {
        let (base, step, divisor) = (base, kind == .decimals ? 1 : scale, kind == .decimals ? Double(scale) : 1)
        for index in 0..<list.count {
            let word = words[Int(list.rows[index])]
            let value = Double(base &+ Int64(truncatingIfNeeded: word &- 1) &* step)
            room[index] = word == 0 ? .nan : value / divisor
        }
    }
}
