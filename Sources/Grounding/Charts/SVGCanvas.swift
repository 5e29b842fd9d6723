import Foundation
import Semantics

/// Collects the elements of one SVG document. Coordinates are in pixels from the upper left, written to a tenth.
struct SVGCanvas {
    let width: Double
    var height = 0.0
    private var elements: [String] = []

    init(width: Double) { self.width = width }

    /// A picture has no measures of its letters: of a usual sans-serif at 12 pixels they are about this wide.
    static func width(of text: String) -> Double { Double(min(text.count, 400)) * 6.6 }

    /// At most so many pixels of it.
    static func shortened(_ text: String, toWidth width: Double) -> String {
        let room = max(2, Int(width / 6.6))
        return text.count > room ? text.prefix(room - 1) + "…" : text
    }

    mutating func text(
        _ text: String, x: Double, y: Double, class name: String, anchor: String = "start", title: String? = nil
    ) {
        let note = title.map { "<title>\(MarkupText.escaped($0))</title>" } ?? ""
        elements.append(
            "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" class=\"\(name)\" text-anchor=\"\(anchor)\">"
                + "\(MarkupText.escaped(text))\(note)</text>")
    }

    mutating func line(from a: (Double, Double), to b: (Double, Double), class name: String) {
        elements.append(
            "<line x1=\"\(Self.number(a.0))\" y1=\"\(Self.number(a.1))\" x2=\"\(Self.number(b.0))\" "
                + "y2=\"\(Self.number(b.1))\" class=\"\(name)\"/>")
    }

    mutating func rectangle(
        x: Double, y: Double, width: Double, height: Double, class name: String, title: String? = nil
    ) {
        let open =
            "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
            + "height=\"\(Self.number(height))\" class=\"\(name)\""
        elements.append(open + (title.map { "><title>\(MarkupText.escaped($0))</title></rect>" } ?? "/>"))
    }

    /// A cell whose shade is `share`, 0…1, of the full ink.
    mutating func cell(x: Double, y: Double, width: Double, height: Double, share: Double, title: String) {
        elements.append(
            "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
                + "height=\"\(Self.number(height))\" class=\"bar i0\" fill-opacity=\"\(Self.number(0.1 + 0.9 * share))\">"
                + "<title>\(MarkupText.escaped(title))</title></rect>")
    }

    mutating func path(_ points: [(Double, Double)], isClosed: Bool = false, class name: String) {
        let corners = points.map { "\(Self.number($0.0)) \(Self.number($0.1))" }.joined(separator: "L")
        elements.append("<path d=\"M\(corners)\(isClosed ? "Z" : "")\" class=\"\(name)\"/>")
    }

    mutating func dot(x: Double, y: Double, class name: String) {
        elements.append("<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"2\" class=\"\(name)\"/>")
    }

    mutating func ring(x: Double, y: Double, title: String?) {
        let open = "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"5\" class=\"mark\""
        elements.append(open + (title.map { "><title>\(MarkupText.escaped($0))</title></circle>" } ?? "/>"))
    }

    func document(label: String) -> String {
        let (w, h) = (Self.number(width), Self.number(height))
        let open =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fidga-chart\" role=\"img\" viewBox=\"0 0 \(w) \(h)\" "
            + "width=\"\(w)\" height=\"\(h)\" aria-label=\"\(MarkupText.escaped(label))\">"
        return
            ([open, "<style>\(Self.style)</style>", "<rect width=\"\(w)\" height=\"\(h)\" class=\"paper\"/>"]
            + elements + ["</svg>"]).joined(separator: "\n")
    }

    /// A tenth of a pixel is enough; a fixed form makes equal charts equal bytes.
    static func number(_ value: Double) -> String {
        let tenths = Int((max(-1e6, min(1e6, value)) * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }

    /// Inks that colour-blind readers tell apart (Okabe and Ito 2008, the fourth darkened for contrast on white), on both
    /// papers. Every rule names the chart, so that nothing leaks into a page around it.
    private static let style = """
        .fidga-chart{--ink:#1b1f24;--soft:#57606a;--grid:#dfe3e8;--paper:#fff;--i0:#0072b2;--i1:#b45309;--i2:#00795a;\
        --i3:#8a4a7a;--mark:#b3211c;font:12px system-ui,sans-serif;max-width:100%;height:auto}
        @media(prefers-color-scheme:dark){.fidga-chart{--ink:#e6e9ed;--soft:#9aa4b0;--grid:#353b43;--paper:#14171b;\
        --i0:#56b4e9;--i1:#e69f00;--i2:#2fbf94;--i3:#d9a0c6;--mark:#ff8a80}}
        .fidga-chart .paper{fill:var(--paper)}.fidga-chart text{fill:var(--ink)}
        .fidga-chart .tick.onfill{fill:var(--paper)}
        .fidga-chart .title{font-size:14px;font-weight:600}.fidga-chart .tick{fill:var(--soft);font-size:11px}
        .fidga-chart .grid{stroke:var(--grid)}.fidga-chart .axis{stroke:var(--soft)}
        .fidga-chart .line{fill:none;stroke-width:1.8;stroke-linejoin:round}
        .fidga-chart .expected{stroke-dasharray:5 3}.fidga-chart .comparison{stroke-dasharray:1.5 3;opacity:.85}
        .fidga-chart .bar.comparison{opacity:.45}.fidga-chart .band{stroke:none;fill-opacity:.18}
        .fidga-chart .mark{fill:var(--paper);fill-opacity:.6;stroke:var(--mark);stroke-width:2}
        .fidga-chart .line.i0{stroke:var(--i0)}.fidga-chart .line.i1{stroke:var(--i1)}
        .fidga-chart .line.i2{stroke:var(--i2)}.fidga-chart .line.i3{stroke:var(--i3)}
        .fidga-chart .band.i0,.fidga-chart .bar.i0,.fidga-chart .dot.i0{fill:var(--i0)}
        .fidga-chart .band.i1,.fidga-chart .bar.i1,.fidga-chart .dot.i1{fill:var(--i1)}
        .fidga-chart .band.i2,.fidga-chart .bar.i2,.fidga-chart .dot.i2{fill:var(--i2)}
        .fidga-chart .band.i3,.fidga-chart .bar.i3,.fidga-chart .dot.i3{fill:var(--i3)}
        """
}
