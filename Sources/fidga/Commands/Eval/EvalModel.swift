import ArgumentParser
import Foundation
import Grounding
import Semantics

/// Who words the answers of an evaluation: nobody, a recording, or a model that is recorded or not.
struct EvalModel: Sendable {
    let writer: AnswerWriter?
    /// What would be asked, where only that is wanted.
    private(set) var counting: CountingModel?
    private let recording: (model: RecordingModel, file: String)?

    /// - Parameter cassette: the file of the recording.
    init(_ mode: EvalCommand.Run.Mode, _ option: ModelOption, cassette: String?) throws {
        switch mode {
        case .recorded:
            guard option.model == "offline" else {
                throw CommandFailure("a model is asked with --live or --record only.", suggestions: ["--live"])
            }
            recording = nil
            writer = try cassette.map { try ModelOption.writer(ReplayedModel(EvalModel.read($0))) }
        case .live:
            recording = nil
            writer = try ModelOption.writer(EvalModel.live(option, mode))
        case .record:
            guard let cassette else {
                throw CommandFailure(
                    "--record needs a file for the replies.", suggestions: ["--cassette eval/cassettes/NAME.json"])
            }
            let model = try EvalModel.live(option, mode)
            // Replies of another model do not belong into the same recording.
            let earlier = FileManager.default.fileExists(atPath: cassette) ? try EvalModel.read(cassette) : nil
            let recorder = RecordingModel(model, onto: earlier.flatMap { $0.model == model.name ? $0 : nil })
            recording = (recorder, cassette)
            writer = try ModelOption.writer(recorder)
        }
    }

    /// Asks nobody and counts what would be asked.
    init(estimating option: ModelOption) throws {
        let counting = CountingModel(name: option.model)
        self.counting = counting
        recording = nil
        writer = try ModelOption.writer(counting)
    }

    /// Writes what was recorded.
    func save() async throws {
        guard let recording else { return }
        try EvalRunText.write(await recording.model.cassette.json.serialized + "\n", to: recording.file)
    }

    private static func live(_ option: ModelOption, _ mode: EvalCommand.Run.Mode) throws -> any LanguageModel {
        guard let model = try option.live() else {
            throw CommandFailure(
                "--\(mode.rawValue) needs a language model to ask.", suggestions: ["--model http://…/v1#MODEL"])
        }
        return model
    }

    static func read(_ path: String) throws -> Cassette {
        do {
            return try Cassette(json: try JSONValue(parsing: Data(contentsOf: URL(filePath: path))))
        } catch let error as CassetteError {
            throw CommandFailure("the cassette '\(SafeText.line(path))' cannot be read: \(error.description).")
        } catch {
            throw CommandFailure("the cassette '\(SafeText.line(path))' cannot be read.", suggestions: ["--record"])
        }
    }
}
