/// What the page looks like, by day and by night.
enum HTMLReportLook {
    static let css = """
        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #d5dae0; --soft: #f4f6f8;
          --quiet: #57606a; --good: #116329; --bad: #b3211c; --one: #0b5cad; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --paper: #14171b; --line: #353b43; --soft: #1d2127;
          --quiet: #9aa4b0; --good: #5fd38a; --bad: #ff8a80; --one: #6cb2ff; } }
        * { box-sizing: border-box; }
        body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto;
          max-width: 60rem; padding: 1.5rem 1rem; }
        h1 { margin: 0; font-size: 1.7rem; } h2 { margin: 2.2rem 0 .6rem; font-size: 1.2rem;
          border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
        header p { margin: .2rem 0; } .trust, footer, .notes, details { color: var(--quiet); font-size: .9rem; }
        .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); gap: .6rem; margin: 0; }
        .figures div { background: var(--soft); border-radius: .5rem; padding: .6rem .8rem; }
        dt { color: var(--quiet); font-size: .85rem; } dd { margin: 0; font-size: .85rem; }
        dd span { color: var(--quiet); } .value { font-size: 1.3rem; font-weight: 600; }
        .good { color: var(--good); } .bad { color: var(--bad); } .even { color: var(--quiet); }
        figure { margin: 1rem 0; } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        .scroll { overflow-x: auto; margin: .8rem 0; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        tbody th { font-weight: 400; overflow-wrap: anywhere; min-width: 8rem; } thead th { color: var(--quiet); }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .day { white-space: nowrap; }
        tfoot th, tfoot td { font-weight: 600; border-bottom: 0; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
        summary { cursor: pointer; } :focus-visible { outline: 3px solid var(--one); outline-offset: 2px; }
        @media print { body { max-width: none; } details { display: none; } section { break-inside: avoid; } }
        """
}
