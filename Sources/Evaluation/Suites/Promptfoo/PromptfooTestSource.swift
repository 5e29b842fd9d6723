import Synchronization

/// Where the tests of a configuration come from when they are asked: read from their file again, or held.
final class PromptfooTestSource: Sendable {
    private let spread: SpreadDocument?
    private let folder: SuiteFolder
    private let base: PromptfooTest
    /// Behind those of the spread document.
    private let held: [PromptfooTest]
    /// Read when the first test is.
    private let reader = Mutex<PromptfooTests?>(nil)

    init(spread: SpreadDocument?, folder: SuiteFolder, base: PromptfooTest, held: [PromptfooTest]) {
        self.spread = spread
        self.folder = folder
        self.base = base
        self.held = held
    }

    /// - Returns: nil where its file cannot be read any more.
    func test(_ index: Int) -> PromptfooTest? {
        guard let spread, index < spread.count else { return held[index - (spread?.count ?? 0)] }
        return reader.withLock { known in
            if known == nil {
                known = PromptfooTests(
                    folder: folder, root: try? SuiteDocument.read(spread.head, file: spread.file))
            }
            guard let tests = known else { return nil }
            do throws(SuiteProblem) {
                var unheard = SuiteReader()
                return tests.test(try spread.item(index), &unheard).over(base)
            } catch {
                return PromptfooTest(fault: error).over(base)
            }
        }
    }
}
