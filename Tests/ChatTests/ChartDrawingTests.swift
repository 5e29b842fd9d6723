import Foundation
import Grounding
import Semantics
import Testing

@testable import Chat

struct ChartDrawingTests {
    private func chart(_ kind: ChartSpec.Kind, x: [String], values: [Double?]) -> ChartSpec {
        ChartSpec(
            kind: kind, title: "Sessions <b>", x: x, series: [.init(name: "Sessions", unit: .count, values: values)],
            currency: .usd)
    }

    @Test("A line with a gap is drawn as two lines")
    func gap() throws {
        let picture = try #require(
            ChartDrawing.picture([chart(.line, x: ["1", "2", "3", "4", "5"], values: [1, 2, nil, 3, 4])]))
        #expect(picture.components(separatedBy: "<polyline").count == 3)
    }

    @Test("Names are escaped, whatever they hold")
    func escaped() throws {
        let picture = try #require(
            ChartDrawing.picture([chart(.bar, x: ["<script>alert(1)</script>", "\"a\" & 'b'"], values: [3, 1])]))
        #expect(!picture.contains("<script>"))
        #expect(!picture.contains("<b>"))
        #expect(picture.contains("&quot;a&quot; &amp; &#39;b&#39;"))
    }

    @Test("The longest bar has the whole width, the others their share")
    func bars() throws {
        let picture = try #require(ChartDrawing.picture([chart(.bar, x: ["a", "b"], values: [4, 1])]))
        #expect(picture.contains("width=\"360.0\""))
        #expect(picture.contains("width=\"90.0\""))
    }

    @Test("Without charts there is no picture")
    func nothing() { #expect(ChartDrawing.picture([]) == nil) }
}
