import Foundation
import Testing

@testable import Transport

@Suite("A file that is written")
final class FileWriterTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("fidga-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func file(_ name: String) -> String { folder + "/" + name }
    private var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } }

    private func unpacked(_ path: String) throws -> [UInt8] {
        let source = try Decompressor(FileSource(path: path))
        var bytes: [UInt8] = []
        while try source.read(appendingTo: &bytes) {}
        return bytes
    }

    @Test("appears under its name only when it is finished", arguments: ["a.ndjson", "a.csv.gz", "a.ndjson.zst"])
    func whole(name: String) throws {
        let line = Array("0123456789 the same again\n".utf8)
        let writer = try FileWriter(path: file(name), replaces: false)
        for _ in 0..<100_000 { try writer.write(line) }
        #expect(try !names.contains(name))
        try writer.finish()
        #expect(try names == [name])
        let bytes = try unpacked(file(name))
        #expect(bytes.count == 100_000 * line.count)
        #expect(bytes.prefix(line.count).elementsEqual(line) && bytes.suffix(line.count).elementsEqual(line))
        let size = try Data(contentsOf: URL(fileURLWithPath: file(name))).count
        #expect(name == "a.ndjson" ? size == bytes.count : size < bytes.count / 10)
    }

    @Test("holds nothing when nothing was written, and can still be unpacked", arguments: ["e", "e.gz", "e.zst"])
    func empty(name: String) throws {
        try FileWriter(path: file(name), replaces: false).finish()
        #expect(try unpacked(file(name)) == [])
    }

    @Test("leaves nothing behind when it is given up")
    func givenUp() throws {
        do {
            let writer = try FileWriter(path: file("a"), replaces: false)
            try writer.write(Array(repeating: 65, count: 3_000_000))
        }
        #expect(try names == [])
    }

    @Test("replaces another only when it may, keeps its rights, and until the end the other is there")
    func replacing() throws {
        let path = file("a")
        #expect(
            FileManager.default.createFile(
                atPath: path, contents: Data("old".utf8), attributes: [.posixPermissions: 0o600]))
        #expect(throws: TransportError.self) { try FileWriter(path: path, replaces: false) }
        #expect(try names == ["a"])
        let writer = try FileWriter(path: path, replaces: true)
        try writer.write(Array("new".utf8))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        try writer.finish()
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }

    @Test("behind a link is replaced where it lies, and the link stays")
    func link() throws {
        try Data("old".utf8).write(to: URL(fileURLWithPath: file("real")))
        try FileManager.default.createSymbolicLink(atPath: file("link"), withDestinationPath: file("real"))
        let writer = try FileWriter(path: file("link"), replaces: true)
        try writer.write(Array("new".utf8))
        try writer.finish()
        #expect(try String(contentsOfFile: file("real"), encoding: .utf8) == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file("link")) == file("real"))
    }

    @Test("that cannot be made says why", arguments: ["no/such/folder/a", "."])
    func refused(name: String) {
        let error = #expect(throws: TransportError.self) { try FileWriter(path: file(name), replaces: true) }
        #expect(error?.label == "unwritable")
    }

    @Test("a disk without room is an error, and a device is written straight")
    func device() throws {
        let writer = try FileWriter(path: "/dev/full", replaces: true)
        try writer.write([1, 2, 3])
        let error = #expect(throws: TransportError.self) { try writer.finish() }
        #expect(error?.message.contains("No space left") == true)
    }
}
