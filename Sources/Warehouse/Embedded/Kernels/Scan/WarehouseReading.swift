import Semantics

/// What kernels read of a warehouse; see `WarehouseView`, which says what each part means.
///
/// A protocol so that kernels can be tried on made-up columns, without a file.
protocol WarehouseReading: AnyObject {
    var snapshot: String { get }
    var segments: [EventSegment] { get }
    var userCount: Int { get }
    var sessionCount: Int { get }
    func column(_ name: String, of segment: EventSegment) throws -> Vector?
    func dictionary(_ name: String) throws -> [String?]
    /// Columns of the session table live as long as the view.
    func sessions(_ column: SessionCode, in span: Range<Int64>) throws -> Room<UInt32>
    func sessions(_ column: SessionTime, in span: Range<Int64>) throws -> Room<Int64>
    func sessionOrdinals(in span: Range<Int64>) -> [Range<Int>]
    func traffic() throws -> TrafficTable
    func row(at time: Int64, of segment: EventSegment) throws -> Int
}

extension WarehouseView: WarehouseReading {}
