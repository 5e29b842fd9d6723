import Foundation
import Semantics

/// Where things are, unless they are named.
enum WorkspacePaths {
    private static var folder: String {
        // TRICKY: Foundation asks the user database first; a shell's `~` is $HOME.
        let home = Terminal.environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
        return (home ?? FileManager.default.homeDirectoryForCurrentUser.path) + "/.local/share/fidga"
    }

    static var demo: String { folder + "/demo.db" }
    static var history: String { folder + "/history" }

    /// `--data`, else `$FIDGA_DATA`, else the default place.
    static func data(_ options: CommonOptions) -> String {
        let named = options.data ?? Terminal.environment["FIDGA_DATA"].flatMap { $0.isEmpty ? nil : $0 }
        return named ?? folder + "/fidga.db"
    }

    /// The settings file that belongs to a workspace.
    static func settings(of data: String) -> String { data + ".yaml" }

    /// The settings of a workspace, with what the command line changes.
    static func load(_ options: CommonOptions) throws -> WorkspaceSettings {
        var settings = try file(options).map { try WorkspaceFile.parse($0) } ?? WorkspaceSettings()
        if let zone = options.timeZone {
            settings.calendar = PropertyCalendar(
                timeZone: zone.timeZone, weekStart: settings.calendar.weekStart)
        }
        return settings
    }

    /// The text of the settings file; nil where there is none and none was named.
    private static func file(_ options: CommonOptions) throws -> String? {
        let path = options.settings ?? settings(of: data(options))
        guard options.settings != nil || FileManager.default.fileExists(atPath: path) else { return nil }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("The settings \(path) cannot be read. Check that the file exists and is yours.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure("The settings \(path) are not text in UTF-8.")
        }
        return text
    }

    /// `--now`, else the clock.
    static func clock(_ options: CommonOptions, calendar: PropertyCalendar) -> @Sendable () -> Instant {
        guard let fixed = options.now?.instant(in: calendar) else { return { WallClock.now() } }
        return { fixed }
    }
}
