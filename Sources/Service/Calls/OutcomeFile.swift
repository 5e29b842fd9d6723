import Foundation
import Glibc
import Semantics
import Synchronization

/// The file beside a workspace in which a service notes what was done under which idempotency key; only its owner can read
/// it.
///
/// A line is written before a call is done and another one after it, and both are on the disk before anybody goes on. So
/// after a kill a call is known to be done, known to have failed, or known to have been under way. One service at a time
/// holds the file.
package final class OutcomeFile: Sendable {
    /// A call that was begun.
    struct Record: Sendable, Equatable {
        var key: KnownOutcomes.Key
        /// A hash of what the call says.
        var parameters: String
        var began: Instant
        /// Nil until it is done.
        var answer: JSONValue?
    }

    private struct State: ~Copyable {
        /// Open for as long as the file is held; -1 when it is not.
        var descriptor: Int32 = -1
        var lines = 0
        var isCurrent: @Sendable (Record) -> Bool = { _ in true }

        deinit { if descriptor >= 0 { close(descriptor) } }
    }

    private let path: String
    /// Lines at which the file is written anew, without what is over.
    private let most: Int
    private let state = Mutex(State())

    package convenience init(path: String) { self.init(path: path, most: 20_000) }

    init(path: String, most: Int) {
        self.path = path
        self.most = most
    }

    /// Takes the file, made where there is none.
    ///
    /// - Parameter isCurrent: which records are worth keeping; the others are left out whenever the file is written anew.
    /// - Returns: the calls that were done, and those that were under way when the last service ended.
    /// - Throws: `ServiceError` where another service holds it, or it cannot be written.
    func open(_ isCurrent: @escaping @Sendable (Record) -> Bool) throws(ServiceError) -> [Record] {
        try locked { state throws(ServiceError) in
            state.isCurrent = isCurrent
            return try rewrite(&state)
        }
    }

    /// Notes that a call begins.
    func begin(_ record: Record) throws(ServiceError) {
        try locked { state throws(ServiceError) in
            if state.lines >= most { _ = try rewrite(&state) }
            try append(record.beginning, &state)
        }
    }

    /// Notes how a call ended: with its answer, or nil where nothing was done.
    func end(_ record: Record, answer: String?) throws(ServiceError) {
        try locked { state throws(ServiceError) in try append(record.ending(answer), &state) }
    }

    /// Leaves the file to the next service.
    package func release() { state.withLock { $0 = State() } }

    private func locked<T: Sendable>(_ work: (inout State) throws(ServiceError) -> T) throws(ServiceError) -> T {
        let outcome = state.withLock { state -> Result<T, ServiceError> in
            do throws(ServiceError) {
                return .success(try work(&state))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private func append(_ line: String, _ state: inout State) throws(ServiceError) {
        let end = lseek(state.descriptor, 0, SEEK_END)
        guard end >= 0, OutcomeFile.write(line + "\n", to: state.descriptor), fsync(state.descriptor) == 0 else {
            // Half a line would spoil the next one.
            _ = ftruncate(state.descriptor, max(0, end))
            throw .badOutcomeFile(path, "it cannot be written; is the disk full?")
        }
        state.lines += 1
    }

    /// Puts a file with what still counts in the place of the one there is.
    private func rewrite(_ state: inout State) throws(ServiceError) -> [Record] {
        if state.descriptor < 0 { state.descriptor = try held(path, extra: 0) }
        let text = FileManager.default.contents(atPath: path) ?? Data()
        let records = OutcomeFile.records(in: text).filter(state.isCurrent)
        let temporary = path + ".new"
        // What a kill left of an earlier one.
        unlink(temporary)
        let fresh = try held(temporary, extra: O_EXCL)
        let lines = records.flatMap { record in
            [record.beginning] + (record.answer.map { [record.ending($0.serialized)] } ?? [])
        }
        guard OutcomeFile.write(lines.map { $0 + "\n" }.joined(), to: fresh), fsync(fresh) == 0,
            rename(temporary, path) == 0
        else {
            close(fresh)
            unlink(temporary)
            throw .badOutcomeFile(path, "it cannot be written; is the disk full?")
        }
        close(state.descriptor)
        state.descriptor = fresh
        state.lines = lines.count
        return records
    }

    /// Opens a file, and holds it against other services until it is closed.
    private func held(_ path: String, extra: Int32) throws(ServiceError) -> Int32 {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | extra, 0o600)
        guard descriptor >= 0 else { throw .badOutcomeFile(self.path, "it cannot be opened; check the folder") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .badOutcomeFile(self.path, "another service on this workspace holds it")
        }
        return descriptor
    }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                guard errno == EINTR else { return false }
            } else {
                rest = rest.dropFirst(count)
            }
        }
        return true
    }

    /// What lines say, in the order of the beginnings. A line that a kill cut short says nothing.
    static func records(in text: some Sequence<UInt8>) -> [Record] {
        var records: [KnownOutcomes.Key: Record] = [:]
        for line in Array(text).split(separator: UInt8(ascii: "\n")) {
            guard let json = try? JSONReader.read(line), let key = KnownOutcomes.Key(json["key"]) else { continue }
            if let began = json["began"]?.integer, let parameters = json["parameters"]?.text {
                records[key] = Record(key: key, parameters: parameters, began: Instant(milliseconds: began))
            } else if let answer = json["answer"] {
                records[key]?.answer = answer
            } else {
                records[key] = nil
            }
        }
        return records.values.sorted { ($0.began, $0.key.text) < ($1.began, $1.key.text) }
    }
}

extension OutcomeFile.Record {
    fileprivate var beginning: String {
        JSONValue.object([
            "key": key.json, "parameters": .string(parameters), "began": .integer(began.milliseconds),
        ]).serialized
    }

    /// - Parameter answer: JSON text.
    fileprivate func ending(_ answer: String?) -> String {
        guard let answer else { return JSONValue.object(["key": key.json, "failed": .bool(true)]).serialized }
        return "{\"key\":\(key.json.serialized),\"answer\":\(answer)}"
    }
}

extension KnownOutcomes.Key {
    fileprivate var json: JSONValue { .array([.string(caller), .string(operation), .string(text)]) }

    fileprivate init?(_ json: JSONValue?) {
        guard let parts = json?.elements?.compactMap(\.text), parts.count == 3 else { return nil }
        self.init(caller: parts[0], operation: parts[1], text: parts[2])
    }
}
