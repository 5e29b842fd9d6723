import Foundation
import Semantics

/// The folder of a suite: names in it are relative to the suite's file.
struct SuiteFolder: Sendable {
    let path: String
    var files = SuiteFiles()
    /// Whether cassettes that suites name are played, so that they have to be there.
    var playsCassettes = true

    /// A file of the suite.
    /// - Parameter name: as the suite writes it, with or without `file://`.
    func text(of name: String, asked part: SuitePart? = nil) throws(SuiteProblem) -> String {
        String(decoding: try bytes(of: name, asked: part), as: UTF8.self)
    }

    /// The text of a file of the suite in UTF-8, without a mark of the order of bytes.
    func bytes(of name: String, asked part: SuitePart? = nil) throws(SuiteProblem) -> Data {
        let plain = SuiteFolder.plainName(name)
        func problem(_ code: SuiteProblem.Code, _ message: String, _ remedy: String, _ near: [String] = [])
            -> SuiteProblem
        {
            part?.problem(code, message, remedy, suggestions: near)
                ?? SuiteProblem(code, file: shown(plain), message: message, remedy: remedy, suggestions: near)
        }
        let location = self.location(of: plain)
        guard files.isFile(location) else {
            throw problem(
                .missingFile, "There is no file \(SuitePart.quoted(plain)).",
                "Names are relative to the folder of the suite.", neighbours(of: plain))
        }
        guard !files.isTooLarge(location) else {
            throw problem(.tooLarge, "\(SuitePart.quoted(plain)) is larger than 16 MB.", "Split it into several.")
        }
        guard let bytes = files.bytes(location) else {
            throw problem(
                .missingFile, "\(SuitePart.quoted(plain)) cannot be read.", "Check that the file is yours.")
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw problem(.syntax, "\(SuitePart.quoted(plain)) is not text in UTF-8.", "Save it as UTF-8.")
        }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Data(bytes.dropFirst(3)) : bytes
    }

    func has(_ name: String) -> Bool {
        files.isFile(location(of: SuiteFolder.plainName(name)))
    }

    /// The names that a pattern stands for, sorted; `*` and `?` in the last part of the path only.
    func names(matching pattern: String) -> [String] {
        let plain = SuiteFolder.plainName(pattern)
        guard let last = plain.split(separator: "/").last, last.contains(where: { $0 == "*" || $0 == "?" }) else {
            return [plain]
        }
        let folder = String(plain.dropLast(last.count))
        return files.names(in: location(of: folder)).filter { SuiteFolder.matches(Substring($0), last) }
            .map { folder + $0 }
    }

    /// The folder in which a file of the suite lies.
    func folder(of name: String) -> SuiteFolder {
        SuiteFolder(
            path: (location(of: SuiteFolder.plainName(name)) as NSString).deletingLastPathComponent, files: files,
            playsCassettes: playsCassettes)
    }

    /// A file of the suite as problems name it: from where the suite itself was named.
    func shown(_ name: String) -> String {
        let location = location(of: SuiteFolder.plainName(name))
        return location.hasPrefix("./") ? String(location.dropFirst(2)) : location
    }

    static func plainName(_ name: String) -> String {
        name.hasPrefix("file://") ? String(name.dropFirst(7)) : name
    }

    func location(of name: String) -> String { name.hasPrefix("/") ? name : path + "/" + name }

    private func neighbours(of name: String) -> [String] {
        let folder = String(name.dropLast(name.split(separator: "/").last?.count ?? 0))
        let last = name.split(separator: "/").last.map(String.init) ?? name
        return NearestNames.suggestions(for: last, among: files.names(in: location(of: folder))).map { folder + $0 }
    }

    private static func matches(_ name: Substring, _ pattern: Substring) -> Bool {
        guard let first = pattern.first else { return name.isEmpty }
        if first == "*" {
            return matches(name, pattern.dropFirst())
                || (!name.isEmpty && matches(name.dropFirst(), pattern))
        }
        guard let letter = name.first, first == "?" || first == letter else { return false }
        return matches(name.dropFirst(), pattern.dropFirst())
    }
}
