import Foundation

/// How table analyses are printed: JSON where a program reads, a table where a person does.
enum TableOutput {
    static func isJSON(_ common: CommonOptions) -> Bool { common.json || isatty(STDOUT_FILENO) == 0 }
}
