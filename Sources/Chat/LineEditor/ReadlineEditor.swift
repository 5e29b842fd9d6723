#if canImport(CReadline)
    import CReadline
    import Foundation
    import Synchronization

    // TRICKY: readline's callbacks are C functions without a context, so what they read has to be global.
    private let offeredWords = Mutex<[CompletionWord]>([])
    private let interruptRequested = Atomic<Bool>(false)
    private let lineWasInterrupted = Atomic<Bool>(false)
    private let windowColumns = Atomic<UInt16>(0)

    /// Lines from a terminal through GNU readline: editing, history, completion.
    ///
    /// One process has one terminal and readline one state, so there must be one editor at a time.
    package final class ReadlineEditor: LineEditor {
        private let thread = EditingThread(name: "fidga.readline")
        private let history: HistoryFile?
        private let keepsHistory = Mutex<Bool>(false)
        private let lastRemembered = Mutex<String?>(nil)

        /// Lines kept in the history file.
        private static let historyLength: Int32 = 2000

        package init(history: HistoryFile?) async {
            self.history = history
            let kept = await thread.run { ReadlineEditor.start(history: history) }
            keepsHistory.withLock { $0 = kept }
        }

        /// Drops the line being typed, as ^C does. May be called from any thread.
        package func interrupt() { interruptRequested.store(true, ordering: .releasing) }

        package func readLine(prompt: String) async -> LineInput {
            await thread.run {
                // A ^C that came before there was a line to drop still drops it: the prompt is shown anew.
                lineWasInterrupted.store(false, ordering: .releasing)
                guard let line = readline(prompt) else { return .end }
                defer { free(line) }
                if lineWasInterrupted.load(ordering: .acquiring) { return .interrupted }
                return .line(String(cString: line))
            }
        }

        package func wasInterruptedLate() -> Bool {
            interruptRequested.exchange(false, ordering: .acquiringAndReleasing)
        }

        package func remember(_ line: String) async {
            let isRepeat = lastRemembered.withLock { last in
                defer { last = line }
                return last == line
            }
            guard !isRepeat, !line.allSatisfy(\.isWhitespace) else { return }
            let path = keepsHistory.withLock { $0 } ? history?.path : nil
            await thread.run {
                add_history(line)
                if let path, append_history(1, path) != 0 { write_history(path) }
            }
        }

        package func offer(_ words: [CompletionWord]) async { offeredWords.withLock { $0 = words } }

        package func close() async {
            let path = keepsHistory.withLock { $0 } ? history?.path : nil
            await thread.run {
                fidga_rl_set_event_hook(nil)
                if let path { history_truncate_file(path, ReadlineEditor.historyLength) }
            }
        }

        /// - Returns: whether lines can be kept in the file.
        private static func start(history: HistoryFile?) -> Bool {
            useUnicodeLocale()
            // readline keeps these two pointers.
            fidga_rl_set_name(strdup("fidga"))
            fidga_rl_set_word_breaks(strdup(" \t\n"))
            fidga_rl_set_completion(complete)
            fidga_rl_set_append_character(Int32(UInt8(ascii: " ")))
            // What is meant stands first, and the first tab shows it.
            fidga_rl_keep_match_order()
            rl_variable_bind("show-all-if-ambiguous", "on")
            // TRICKY: readline's own handler sends ^C on to the process, where another thread can take it before or after
            // readline has put its handler back, and it goes round once more. So signals stay with the program.
            fidga_rl_catch_signals(0)
            // Called ten times a second while readline waits for a key.
            fidga_rl_set_event_hook(lookAround)
            using_history()
            stifle_history(historyLength)
            fidga_history_timestamps()
            guard let history, history.prepare() else { return false }
            read_history(history.path)
            return true
        }

        /// readline counts columns by the C locale; questions and names are UTF-8 whatever the locale says.
        private static func useUnicodeLocale() {
            setlocale(LC_CTYPE, "")
            if let codeset = nl_langinfo(Int32(CODESET)), String(cString: codeset) == "UTF-8" { return }
            setlocale(LC_CTYPE, "C.UTF-8")
        }

        /// What signals would have told: ^C, and that the window has another size.
        private static let lookAround: @convention(c) () -> Int32 = {
            var size = winsize()
            if ioctl(STDIN_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0,
                windowColumns.exchange(size.ws_col, ordering: .relaxed) != size.ws_col
            {
                rl_resize_terminal()
            }
            if interruptRequested.exchange(false, ordering: .acquiringAndReleasing) {
                lineWasInterrupted.store(true, ordering: .releasing)
                rl_replace_line("^C", 0)
                rl_redisplay()
                rl_replace_line("", 0)
                fidga_rl_set_done()
            }
            return 0
        }

        /// Array and strings are freed by readline, so they come from malloc.
        private static let complete:
            @convention(c) (UnsafePointer<CChar>?, Int32, Int32) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
                { text, _, _ in
                    fidga_rl_no_filename_completion()
                    guard let text else { return nil }
                    let matches = CompletionWords.matches(
                        for: String(cString: text), in: offeredWords.withLock { $0 })
                    let size = MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
                    guard !matches.isEmpty, let memory = calloc(matches.count + 1, size) else { return nil }
                    let list = memory.bindMemory(
                        to: UnsafeMutablePointer<CChar>?.self, capacity: matches.count + 1)
                    for (index, match) in matches.enumerated() { list[index] = strdup(match) }
                    // calloc left the last element nil, which ends the list.
                    return list
                }
    }
#endif
