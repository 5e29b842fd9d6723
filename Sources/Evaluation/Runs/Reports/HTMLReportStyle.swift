/// What the HTML report looks like, and how it answers to keys.
enum HTMLReportStyle {
    static let css = """
        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #d5dae0; --soft: #f4f6f8;
          --pass: #116329; --fail: #b3211c; --error: #8a4b00; --unsupported: #57606a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --paper: #14171b; --line: #353b43; --soft: #1d2127;
          --pass: #5fd38a; --fail: #ff8a80; --error: #f0b35a; --unsupported: #9aa4b0; } }
        * { box-sizing: border-box; } html { scroll-padding-top: 9rem; }
        body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto;
          max-width: 70rem; padding: 1rem; overflow-wrap: anywhere; }
        table { border-collapse: collapse; } th, td { padding: .2rem .8rem; border-bottom: 1px solid var(--line);
          text-align: right; } th:first-child { text-align: left; } a { color: inherit; }
        thead th, td { overflow-wrap: normal; white-space: nowrap; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0 0 1rem; } dd { margin: 0; }
        dt, .none { color: var(--unsupported); } .verdict { font-weight: 600; }
        form { position: sticky; top: 0; z-index: 1; background: var(--paper); padding: .6rem 0; display: flex;
          gap: .4rem 1rem; flex-wrap: wrap; align-items: center; border-bottom: 1px solid var(--line); }
        input[type=search] { flex: 1 1 14rem; font: inherit; padding: .3rem .5rem; color: var(--ink);
          background: var(--soft); border: 1px solid var(--unsupported); border-radius: .3rem; }
        input::placeholder { color: var(--unsupported); opacity: 1; }
        input:focus-visible { outline: 3px solid currentColor; outline-offset: 1px; }
        details { border: 1px solid var(--line); border-radius: .4rem; margin: .4rem 0; padding: .4rem .8rem; }
        summary { cursor: pointer; } summary:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; }
        pre { background: var(--soft); padding: .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
        h4 { margin: .6rem 0 .2rem; } .why, .hint { color: var(--unsupported); } [hidden] { display: none; }
        .pass { color: var(--pass); } .fail { color: var(--fail); } .error, .problems { color: var(--error); }
        .unsupported { color: var(--unsupported); } .case ul { padding-left: 1.2rem; }
        .reason { display: block; } .case[open] .reason { display: none; }
        .tag { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; font-size: .85em; }
        @media (max-width: 46rem) {
          .suites, .suites tbody { display: block; } .suites thead { display: none; }
          .suites tr { display: flex; flex-wrap: wrap; gap: 0 .8rem; border-bottom: 1px solid var(--line);
            padding: .3rem 0; }
          .suites th, .suites td { border: 0; padding: 0; } .suites th { flex: 1 0 100%; }
          .suites td.none { display: none; }
          .suites td::before { content: attr(data-label) " "; color: var(--unsupported); }
        }
        @media (hover: none) { .hint { display: none; } }
        @media print { form, .hint { display: none; } }
        """

    static let script = """
        "use strict";
        const cases = [...document.querySelectorAll(".case")];
        const words = document.getElementById("words");
        const boxes = [...document.querySelectorAll("input[name=verdict]")];
        const shown = document.getElementById("shown");
        const suites = [...document.querySelectorAll("section")].map(section => [section, [...section.querySelectorAll(".case")]]);
        function filter() {
          const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
          const verdicts = new Set(boxes.filter(box => box.checked).map(box => box.value));
          let count = 0;
          for (const item of cases) {
            const text = wanted.length ? item.textContent.toLowerCase() : "";
            item.hidden = !verdicts.has(item.dataset.verdict) || !wanted.every(word => text.includes(word));
            if (!item.hidden) count += 1;
          }
          for (const [section, own] of suites) section.hidden = own.length > 0 && own.every(item => item.hidden);
          shown.textContent = count + " of " + cases.length + " cases";
        }
        function move(step) {
          const open = cases.filter(item => !item.hidden);
          if (!open.length) return;
          const now = open.findIndex(item => item.contains(document.activeElement));
          const next = now < 0 ? (step > 0 ? 0 : open.length - 1) : Math.min(Math.max(now + step, 0), open.length - 1);
          open[next].querySelector("summary").focus();
        }
        document.addEventListener("keydown", event => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.target === words) { if (event.key === "Escape") words.blur(); return; }
          if (event.key === "/") { event.preventDefault(); words.focus(); }
          else if (event.key === "j") move(1);
          else if (event.key === "k") move(-1);
          else if (boxes[event.key - 1]) { boxes[event.key - 1].checked ^= true; filter(); }
        });
        document.querySelector("form").addEventListener("submit", event => event.preventDefault());
        words.addEventListener("input", filter);
        boxes.forEach(box => box.addEventListener("change", filter));
        filter();
        """
}
