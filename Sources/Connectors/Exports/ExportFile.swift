import Synchronization
import Transport

/// The file an export goes to. It appears under its name only when it is whole; `.gz` and `.zst` are packed.
package final class ExportFile: Sendable {
    private let writer: Mutex<FileWriter>

    /// - Parameter replaces: whether a file that is there already may be replaced; otherwise it is an error.
    package init(path: String, replaces: Bool) throws(ConnectorError) {
        do throws(TransportError) {
            writer = Mutex(try FileWriter(path: path, replaces: replaces))
        } catch {
            throw .unwritable(error)
        }
    }

    package func write(_ bytes: [UInt8]) throws(ConnectorError) {
        let failure = writer.withLock { writer -> TransportError? in
            do throws(TransportError) {
                try writer.write(bytes)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw .unwritable(failure) }
    }

    /// Gives the file its name. Nothing may be written after it.
    package func finish() throws(ConnectorError) {
        let failure = writer.withLock { writer -> TransportError? in
            do throws(TransportError) {
                try writer.finish()
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw .unwritable(failure) }
    }
}
