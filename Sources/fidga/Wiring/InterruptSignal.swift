import Chat
import Foundation
import Synchronization

// TRICKY: a signal handler may do next to nothing; it may store and write(2). It wakes a thread through a pipe.
private let wakeDescriptor = Atomic<Int32>(-1)

/// ^C, taken from the kernel and handed to `Interrupts`.
enum InterruptSignal {
    /// From now on ^C goes to whoever registered with `interrupts`; with nobody there, the process ends as by default.
    static func watch(_ interrupts: Interrupts) {
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
                if count == 1, !interrupts.raise() { endProcess() }
                if count == 0 || (count < 0 && errno != EINTR) { return }
            }
        }
        watcher.name = "fidga.interrupts"
        watcher.start()

        var action = sigaction()
        // Whoever reads or writes goes on; readline looks around on its own.
        action.sa_flags = SA_RESTART
        action.__sigaction_handler.sa_handler = { _ in
            var byte: UInt8 = 1
            _ = write(wakeDescriptor.load(ordering: .acquiring), &byte, 1)
        }
        sigaction(SIGINT, &action, nil)
    }

    /// Dies of the signal, so that a shell sees what happened.
    private static func endProcess() {
        signal(SIGINT, SIG_DFL)
        kill(getpid(), SIGINT)
    }
}
