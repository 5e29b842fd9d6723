import Synchronization
import Testing

@testable import Chat

struct PlainEditorTests {
    @Test("Lines come in order, then the end, and nothing is echoed")
    func lines() async {
        let input = Mutex(["one", "two"])
        let prompts = Mutex<[String]>([])
        let editor = PlainEditor(
            nextLine: { input.withLock { $0.isEmpty ? nil : $0.removeFirst() } },
            showPrompt: { prompt in prompts.withLock { $0.append(prompt) } })
        #expect(await editor.readLine(prompt: "> ") == .line("one"))
        #expect(await editor.readLine(prompt: "> ") == .line("two"))
        #expect(await editor.readLine(prompt: "> ") == .end)
        #expect(prompts.withLock { $0 } == ["> ", "> ", "> "])
    }
}
