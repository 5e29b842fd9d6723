import Chat
import Foundation
import Synchronization

// TRICKY: a signal handler may do next to nothing; it may store and write(2). It wakes a thread through a pipe.
private let wakeDescriptor = Atomic<Int32>(-1)

/// Signals, taken from the kernel and handed to whoever can act on them.
enum InterruptSignal {
    /// From now on ^C goes to whoever registered with `interrupts`; with nobody there, the process ends as by default.
    static func watch(_ interrupts: Interrupts) { take([SIGINT]) { _ in interrupts.raise() } }

    /// From now on ^C and SIGTERM let the process do a last thing before they end it. A second one ends it at once.
    static func beforeEnding(_ act: @escaping @Sendable () -> Void) {
        let signals = [SIGINT, SIGTERM]
        take(signals) { _ in
            for number in signals { signal(number, SIG_DFL) }
            act()
            return false
        }
    }

    /// - Parameter hear: is told of each signal on a thread of its own; false to die of it.
    private static func take(_ signals: [Int32], _ hear: @escaping @Sendable (Int32) -> Bool) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let (reading, writing) = (ends[0], ends[1])
        _ = fcntl(writing, F_SETFL, O_NONBLOCK)
        wakeDescriptor.store(writing, ordering: .releasing)
        let watcher = Thread {
            var byte: UInt8 = 0
            while true {
                let count = read(reading, &byte, 1)
                if count == 1, !hear(Int32(byte)) { endProcess(by: Int32(byte)) }
                if count == 0 || (count < 0 && errno != EINTR) { return }
            }
        }
        watcher.name = "fidga.interrupts"
        watcher.start()

        var action = sigaction()
        // Whoever reads or writes goes on; readline looks around on its own.
        action.sa_flags = SA_RESTART
        action.__sigaction_handler.sa_handler = { number in
            var byte = UInt8(truncatingIfNeeded: number)
            _ = write(wakeDescriptor.load(ordering: .acquiring), &byte, 1)
        }
        for number in signals { sigaction(number, &action, nil) }
    }

    /// Dies of the signal, so that a shell sees what happened.
    private static func endProcess(by number: Int32) {
        signal(number, SIG_DFL)
        kill(getpid(), number)
    }
}
