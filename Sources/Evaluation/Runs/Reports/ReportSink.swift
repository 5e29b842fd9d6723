/// Takes the text of a report piece by piece, so that no report is held whole.
package typealias ReportSink = (String) throws -> Void
