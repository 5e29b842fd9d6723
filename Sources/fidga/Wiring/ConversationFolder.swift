import Foundation
import Operations
import Semantics

/// Conversations and saved questions as files beside the workspace, a file each. They can name people and plans: only
/// their owner can read them.
struct ConversationFolder: ConversationKeeper {
    /// Kept at most; the oldest go first.
    static let limit = 200

    private let folder: String

    /// - Parameter data: the workspace's path.
    init(of data: String) { folder = data + ".chats" }

    private var savedPath: String { folder + "/saved-questions.json" }

    // MARK: conversations

    func conversation(_ id: String) throws -> KeptConversation? { try read(path(of: id)) }

    func keep(_ conversation: KeptConversation) throws {
        let turns = conversation.turns.map { turn in
            JSONValue.object(["role": .string(turn.role.rawValue), "text": .string(turn.text)])
        }
        try write(
            .object([
                "id": .string(conversation.id), "milliseconds": .integer(conversation.time.milliseconds),
                "turns": .array(turns),
            ]), to: path(of: conversation.id))
        let all = try files()
        guard all.count > ConversationFolder.limit else { return }
        let kept = try all.compactMap(read).sorted { $0.time > $1.time }
        for old in kept.dropFirst(ConversationFolder.limit) {
            try FileManager.default.removeItem(atPath: path(of: old.id))
        }
    }

    func delete(_ id: String) throws -> Bool {
        guard FileManager.default.fileExists(atPath: path(of: id)) else { return false }
        try FileManager.default.removeItem(atPath: path(of: id))
        return true
    }

    func conversations() throws -> [KeptConversation] {
        try files().compactMap(read).filter { !$0.turns.isEmpty }
            .sorted { ($1.time, $0.id) < ($0.time, $1.id) }
    }

    /// An id as a file name. Ids come from callers: one that is no plain word is named by its hash.
    private func path(of id: String) -> String {
        let isPlain =
            (1...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                let character = Character(Unicode.Scalar(byte))
                return character.isASCII && (character.isLetter || character.isNumber) || byte == UInt8(ascii: "-")
            }
        if isPlain { return "\(folder)/\(id).chat.json" }
        var hash = StableHash()
        hash.combine(id)
        return "\(folder)/h\(String(hash.finish().low, radix: 16)).chat.json"
    }

    private func files() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".chat.json") }
            .sorted()
            .map { "\(folder)/\($0)" }
    }

    private func read(_ path: String) throws -> KeptConversation? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let json = try JSONValue(parsing: data)
        guard let id = json["id"]?.text, let time = json["milliseconds"]?.integer else { return nil }
        let turns = (json["turns"]?.elements ?? []).compactMap { turn -> ConversationTurn? in
            guard let role = turn["role"]?.text.flatMap(ConversationTurn.Role.init), let text = turn["text"]?.text
            else { return nil }
            return ConversationTurn(role: role, text: text)
        }
        return KeptConversation(id: id, time: Instant(milliseconds: time), turns: turns)
    }

    // MARK: saved questions

    func savedQuestions() throws -> [SavedQuestion] {
        guard let data = FileManager.default.contents(atPath: savedPath) else { return [] }
        guard case .object(let members) = try JSONValue(parsing: data) else { return [] }
        return members.compactMap { member in member.value.text.map { SavedQuestion(name: member.key, text: $0) } }
            .sorted { $0.name < $1.name }
    }

    func save(_ question: SavedQuestion) throws {
        try write(try savedQuestions().filter { $0.name != question.name } + [question])
    }

    func deleteSaved(_ name: String) throws -> Bool {
        let all = try savedQuestions()
        let rest = all.filter { $0.name != name }
        if rest.count < all.count { try write(rest) }
        return rest.count < all.count
    }

    private func write(_ questions: [SavedQuestion]) throws {
        try write(.object(questions.map { JSONValue.Member($0.name, .string($0.text)) }), to: savedPath)
    }

    private func write(_ json: JSONValue, to path: String) throws {
        let files = FileManager.default
        try files.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Data((json.serialized + "\n").utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
