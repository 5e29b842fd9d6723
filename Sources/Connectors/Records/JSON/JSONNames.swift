import Semantics

/// The names of members met so far, each with a number, and a guess at which comes next.
///
/// Records of one file have the same members in the same order, but for a few: after a name the same name follows as
/// last time. A guess is checked by comparing a few words, so that most names are never looked at byte by byte.
final class JSONNames {
    /// A name as it stands in a text, quotes and colon included, in three words of which `masks` say which bytes count.
    struct Pattern {
        var words: (UInt64, UInt64, UInt64)
        var masks: (UInt64, UInt64, UInt64)
        var length: Int
        /// The name that followed it last.
        var next: UInt32 = 0
        /// The name that began the object below it last.
        var first: UInt32 = 0

        /// Matches nothing: no text of valid UTF-8 holds these bytes.
        static let impossible = Pattern(words: (.max, .max, .max), masks: (.max, .max, .max), length: 24)

        /// - Parameter name: without quotes and escapes.
        init(_ name: UnsafeRawBufferPointer) {
            self = .impossible
            guard name.count <= 21, !name.contains(where: { $0 == Ascii.quote || $0 == Ascii.backslash || $0 < 0x20 })
            else { return }
            var bytes = [UInt8](repeating: 0, count: 24)
            var mask = bytes
            bytes[0] = Ascii.quote
            for (index, byte) in name.enumerated() { bytes[index + 1] = byte }
            bytes[name.count + 1] = Ascii.quote
            bytes[name.count + 2] = 0x3A
            for index in 0..<name.count + 3 { mask[index] = 0xFF }
            words = (Pattern.word(bytes, 0), Pattern.word(bytes, 8), Pattern.word(bytes, 16))
            masks = (Pattern.word(mask, 0), Pattern.word(mask, 8), Pattern.word(mask, 16))
            length = name.count + 3
        }

        private init(words: (UInt64, UInt64, UInt64), masks: (UInt64, UInt64, UInt64), length: Int) {
            (self.words, self.masks, self.length) = (words, masks, length)
        }

        private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
            bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
        }

        /// Whether the name stands at `place`, from which 24 bytes can be read.
        @inline(__always) func matches(_ place: UnsafeRawPointer) -> Bool {
            if (place.loadUnaligned(as: UInt64.self) ^ words.0) & masks.0 != 0 { return false }
            if length <= 8 { return true }
            if (place.loadUnaligned(fromByteOffset: 8, as: UInt64.self) ^ words.1) & masks.1 != 0 { return false }
            if length <= 16 { return true }
            return (place.loadUnaligned(fromByteOffset: 16, as: UInt64.self) ^ words.2) & masks.2 == 0
        }
    }

    /// Names are forgotten once there are so many: a file whose names are values must not fill the memory.
    private static let most = 16_384

    /// How many names there are, and how often they were forgotten.
    struct Version: Equatable, Sendable {
        var count = 0
        /// Grows when the names are forgotten, and their numbers are void.
        var generation = 0
    }

    private var pool = TextPool()
    private var capacity = 256
    /// By number; number 0 is no name, and the root of all guesses.
    private(set) var patterns: UnsafeMutablePointer<Pattern>
    private(set) var version = Version()

    init() {
        patterns = .allocate(capacity: capacity)
        patterns.initialize(to: .impossible)
    }

    deinit { patterns.deallocate() }

    /// To be called between records.
    func forgetIfMany() {
        guard version.count > JSONNames.most else { return }
        pool = TextPool()
        patterns[0] = .impossible
        version = Version(count: 0, generation: version.generation + 1)
    }

    /// The number of a name, from 1.
    func number(of name: UnsafeRawBufferPointer) -> UInt32 {
        let number = pool.code(of: name)
        guard Int(number) > version.count else { return number }
        version.count = Int(number)
        if Int(number) == capacity {
            let grown = UnsafeMutablePointer<Pattern>.allocate(capacity: capacity * 2)
            grown.moveInitialize(from: patterns, count: capacity)
            patterns.deallocate()
            patterns = grown
            capacity *= 2
        }
        (patterns + Int(number)).initialize(to: Pattern(name))
        return number
    }

    /// The name with a number.
    func name(_ number: UInt32) -> String { pool[number] ?? "" }
}
