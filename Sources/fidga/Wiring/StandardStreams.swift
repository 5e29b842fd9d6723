import Foundation

/// Results go to standard output, everything else to standard error.
enum StandardStreams {
    /// - Throws: when nobody can take it: a full disk behind a redirection. A reader that has hung up (`| head`) ends the
    ///   process by SIGPIPE, as every tool's.
    static func write(_ text: String) throws(CommandFailure) {
        guard put(text, on: STDOUT_FILENO) else { throw unwritten }
    }

    static func writeLine(_ text: String) throws(CommandFailure) { try write(text + "\n") }

    /// Messages are best effort: where standard error is closed, there is nobody to tell.
    static func message(_ text: String) { _ = put(text, on: STDERR_FILENO) }

    /// - Throws: as `write(_:)` of text.
    static func write(_ bytes: [UInt8]) throws(CommandFailure) {
        guard bytes.withUnsafeBytes({ put($0, on: STDOUT_FILENO) }) else { throw unwritten }
    }

    private static var unwritten: CommandFailure {
        CommandFailure("the output could not be written: \(String(cString: strerror(errno)))")
    }

    private static func put(_ text: String, on descriptor: Int32) -> Bool {
        var copy = text
        return copy.withUTF8 { put(UnsafeRawBufferPointer($0), on: descriptor) }
    }

    private static func put(_ bytes: UnsafeRawBufferPointer, on descriptor: Int32) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            done += count
        }
        return true
    }
}
