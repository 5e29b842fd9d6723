import Semantics
import Testing

@testable import Connectors

@Suite("A JSON text on the tape")
struct JSONTapeTests {
    /// The value, or what is wrong where.
    private func read(_ text: [UInt8], by parser: JSONParser) -> Result<JSONValue, JSONFailure> {
        do throws(JSONFailure) { return .success(try parser.parse(text)) } catch { return .failure(error) }
    }

    private func readPlainly(_ text: [UInt8]) -> Result<JSONValue, ReferenceJSON.Failure> {
        do throws(ReferenceJSON.Failure) {
            return .success(try ReferenceJSON.parse(text))
        } catch {
            return .failure(error)
        }
    }

    /// Expects the same value, or the same fault at the same byte.
    private func compare(_ text: [UInt8], _ parser: JSONParser) -> Bool {
        switch (read(text, by: parser), readPlainly(text)) {
        case (.success(let one), .success(let other)):
            #expect(one == other, "\(String(decoding: text, as: UTF8.self))")
            return true
        case (.failure(let one), .failure(let other)):
            #expect(
                one.what == other.what && one.offset == other.offset,
                "\(one) \(other) \(String(decoding: text, as: UTF8.self))")
            return false
        case (let one, let other):
            Issue.record("\(one) \(other) \(String(decoding: text, as: UTF8.self))")
            return false
        }
    }

    @Test("is read as by recursive descent: a hundred thousand texts, whole, cut and garbled")
    func agrees() {
        var random = TestRandom(state: 1)
        let parser = JSONParser()
        var good = 0
        for round in 0..<25_000 {
            let text = Array(RandomJSON.value(&random, depth: round % 5).utf8)
            if compare(text, parser) { good += 1 }
            _ = compare(Array(text.prefix(Int.random(in: 0...text.count, using: &random))), parser)
            for _ in 0..<2 {
                var garbled = text
                if !garbled.isEmpty {
                    let bytes = Array("\"\\{}[],:0-1eE.+tfnu \n\t\u{1}/xd8".utf8)
                    garbled[Int.random(in: 0..<garbled.count, using: &random)] = random.pick(bytes)
                }
                _ = compare(garbled, parser)
            }
        }
        #expect(good == 25_000)
    }

    @Test(
        "is refused with the fault and the byte where it stands",
        arguments: [
            "", " ", "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "[", "[1", "[1,", "[1,]",
            "[1 2]", "{\"a\":01}", "-", "-x", "1.", "1e", "1e+", "01", "-01", "-0", "tru", "trux", "nul", "falsy", "x",
            "\"\\", "\"\\u12", "\"\\ud83d\\u12\"", "\"\\ud83d\\u0041\"", "\"\\ud83d\"", "\"\\q\"", "\"a\\n\u{1}\"",
            "\"\u{1}\"", "1 1", "{} x", "{a:1}", "[\"a\" : 1]", "{\"a\" 1}", "}", "]", "{]", "[}", "[[1}", "{\"a\":[}",
            String(repeating: "[", count: 128), String(repeating: "[", count: 129),
            String(repeating: "[", count: 127) + "1" + String(repeating: "]", count: 127),
            String(repeating: "[", count: 128) + "1", String(repeating: "{\"a\":", count: 128) + " 1",
            String(repeating: "[", count: 128) + String(repeating: "]", count: 128),
            String(repeating: "{\"a\": ", count: 127) + " 1" + String(repeating: "}", count: 127),
        ])
    func faults(text: String) { _ = compare(Array(text.utf8), JSONParser()) }

    @Test("keeps no more names than it can guess by, and forgets them between records")
    func names() throws {
        let parser = JSONParser()
        for round in 0..<5 {
            let members = (0..<10_000).map { "\"name \(round) \($0)\":\($0)" }.joined(separator: ",")
            let text = Array("{\(members)}".utf8)
            #expect(try parser.parse(text) == (try ReferenceJSON.parse(text)))
        }
    }
}

/// Texts that are JSON, of every kind.
enum RandomJSON {
    static func value(_ random: inout TestRandom, depth: Int) -> String {
        let space = random.chance(20) ? random.pick([" ", "\n", "\t ", "  "]) : ""
        switch Int.random(in: 0..<(depth > 0 ? 10 : 7), using: &random) {
        case 0: return space + random.pick(["true", "false", "null"])
        case 1: return space + number(&random)
        case 2: return space + String(Int64.random(in: -1000...2_000_000_000_000, using: &random))
        case 3...6: return space + string(&random)
        case 7:
            let elements = (0..<Int.random(in: 0...4, using: &random)).map { _ in value(&random, depth: depth - 1) }
            return space + "[" + elements.joined(separator: ",") + space + "]"
        default:
            let members = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                let name =
                    random.chance(80)
                    ? "\""
                        + random.pick(["a", "id", "page_path", "a name of 21 letters.", "a name of 22 letters..", ""])
                        + "\"" : string(&random)
                return name + space + ":" + value(&random, depth: depth - 1)
            }
            return space + "{" + space + members.joined(separator: ",") + "}" + space
        }
    }

    static func number(_ random: inout TestRandom) -> String {
        random.pick([
            "0", "-0", "-0.0", "1.5", "-12.25", "1e3", "1E-7", "0.1e+2", "9223372036854775807", "9223372036854775808",
            "123456789012345678901234567890", "3.14159265358979", "2236.0", "0.055",
        ])
    }

    static func string(_ random: inout TestRandom) -> String {
        let parts = [
            "a", "word", "something longer than a word", "ü", "日本", "😀", "\\n", "\\\"", "\\\\", "\\u00e9",
            "\\ud83d\\ude00", "\\ud83d", "\\/", " ", "/path/of/a-page", "x@y.z", "\u{7F}", "\\u0000",
        ]
        return "\"" + (0..<Int.random(in: 0...5, using: &random)).map { _ in random.pick(parts) }.joined() + "\""
    }
}
