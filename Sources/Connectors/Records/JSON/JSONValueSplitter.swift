/// Cuts a stream of JSON values, or the elements of a JSON array, by their brackets.
struct JSONValueSplitter {
    private let input: InputBuffer
    private let limit: Int
    private var insideArray = false
    private var arrayLine = 0

    init(_ input: InputBuffer, limit: Int) {
        self.input = input
        self.limit = limit
    }

    /// The next object or array with the line it begins on; nil at the end.
    mutating func next() throws(ConnectorError) -> (line: Int, bytes: [UInt8])? {
        while true {
            try skipBlanksAndCommas()
            guard let first = input.withBytes({ $0.first }) else {
                guard !insideArray else {
                    throw .structure(
                        "the array that begins on line \(arrayLine) is never closed: the file was cut off at line "
                            + "\(input.line); fetch or copy it again")
                }
                return nil
            }
            switch first {
            case Ascii.openBracket where !insideArray:
                insideArray = true
                arrayLine = input.line
                input.consume(1)
            case Ascii.closeBracket where insideArray:
                insideArray = false
                input.consume(1)
            case Ascii.openBrace, Ascii.openBracket:
                return try takeValue()
            default:
                throw .structure(
                    "line \(input.line) should begin a JSON object, but begins with "
                        + "'\(String(decoding: input.peek(0..<1), as: UTF8.self))'")
            }
        }
    }

    private func skipBlanksAndCommas() throws(ConnectorError) {
        while true {
            let inside = insideArray
            let blank = input.withBytes { bytes in
                bytes.firstIndex { !(Ascii.isSpace($0) || (inside && $0 == Ascii.comma)) }
            }
            input.consume(blank ?? input.count)
            if blank != nil || input.ended { return }
            try input.fill()
        }
    }

    private func takeValue() throws(ConnectorError) -> (line: Int, bytes: [UInt8]) {
        let line = input.line
        var scan = JSONBrackets()
        while true {
            if let length = input.withBytes({ scan.advance(over: $0) }) {
                let bytes = input.peek(0..<length)
                input.consume(length)
                return (line, bytes)
            }
            if input.count > limit {
                throw .structure(
                    "the JSON value that begins on line \(line) is longer than \(limit) bytes, or never closed; "
                        + "write one object a line (NDJSON)")
            }
            if input.ended {
                throw .structure(
                    "the JSON value that begins on line \(line) is never closed: the file was cut off; "
                        + "fetch or copy it again")
            }
            try input.fill()
        }
    }
}

/// Matches the brackets of one JSON value, across pieces; brackets inside strings do not count.
struct JSONBrackets {
    private var position = 0
    private var depth = 0
    private var inString = false
    private var escaped = false

    /// Length of the value at the front of `bytes`, which hold everything seen in earlier calls and more; nil while it
    /// is open.
    mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if inString {
                if escaped {
                    escaped = false
                } else if byte == Ascii.backslash {
                    escaped = true
                } else if byte == Ascii.quote {
                    inString = false
                }
                continue
            }
            switch byte {
            case Ascii.quote: inString = true
            case Ascii.openBrace, Ascii.openBracket: depth += 1
            case Ascii.closeBrace, Ascii.closeBracket:
                depth -= 1
                if depth <= 0 { return position }
            default: break
            }
        }
        return nil
    }

    static func end(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var scan = JSONBrackets()
        return scan.advance(over: bytes)
    }
}
