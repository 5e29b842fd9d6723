import Foundation
import Synchronization

/// Lines in and out of a program that answers several at once.
enum ServedLines {
    /// Standard input, read on a thread of its own, so that answers go on while nothing comes in.
    static func input(limit: Int) -> AsyncStream<[UInt8]> {
        let (lines, sink) = AsyncStream.makeStream(of: [UInt8].self)
        let reader = Thread {
            var input = InputLines(limit: limit)
            while let line = input.next() { sink.yield(line) }
            sink.finish()
        }
        reader.name = "fidga.input"
        reader.start()
        return lines
    }

    /// Writes whole lines to standard output, one after another, whoever sends them.
    static func output() -> @Sendable (String) -> Void {
        let turn = Mutex(())
        return { line in
            turn.withLock { _ in
                do throws(CommandFailure) {
                    try StandardStreams.writeLine(line)
                } catch {
                    StandardStreams.message("fidga: \(error.message)\n")
                }
            }
        }
    }
}
