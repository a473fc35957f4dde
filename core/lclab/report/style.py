"""How the pages look: light or dark as the reader's system is, and on paper."""

SERIES = (
    *("#3b76c4", "#d9722b", "#3f9b57", "#b4488f", "#8a6fd1"),
    *("#a98a1f", "#2f9aa3", "#c2504c", "#7d7d7d", "#6f8f2a"),
)

SHEET = """
:root {
  color-scheme: light dark;
  --page: #f5f6f4; --card: #ffffff; --ink: #1d2321; --soft: #66706b; --line: #dfe3df;
  --head: #eef1ed; --right: 46, 120, 190; --wrong: 214, 110, 50; --note: #fdf4dc;
  --noteline: #e0b84a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #151918; --card: #1e2422; --ink: #e5e9e6; --soft: #9aa5a0; --line: #353d3a;
    --head: #272e2b; --right: 70, 140, 210; --wrong: 220, 120, 60; --note: #3a3320;
    --noteline: #a8862c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
}
header, main, footer { max-width: 1080px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 32px; padding-bottom: 12px; }
footer { padding: 8px 20px 32px; color: var(--soft); font-size: 13px; }
h1 { font-size: 27px; line-height: 1.25; margin: 0; font-weight: 650; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 0 0 12px; font-weight: 650; }
p { margin: 0 0 10px; max-width: 75ch; }
p:last-child { margin-bottom: 0; }
.soft { color: var(--soft); }
.parts { display: flex; flex-wrap: wrap; align-items: flex-start; margin: 0 -9px; }
section {
  flex: 1 1 calc(100% - 18px); min-width: 0; margin: 0 9px 18px; padding: 18px 20px;
  background: var(--card); border: 1px solid var(--line); border-radius: 10px;
}
section.half { flex: 1 1 440px; }
section.plain { background: none; border: 0; padding: 0; }
section.notes { background: var(--note); border-color: var(--noteline); }
section.notes ul { margin: 0; padding-left: 20px; }
.facts { display: flex; flex-wrap: wrap; margin: -5px; }
.fact {
  flex: 1 1 150px; margin: 5px; padding: 12px 16px; background: var(--card);
  border: 1px solid var(--line); border-radius: 10px; min-width: 0;
}
.fact b {
  display: block; font-size: 23px; line-height: 1.3; font-weight: 650; overflow-wrap: anywhere;
}
.fact b.long { font-size: 16px; line-height: 1.4; }
.fact span { color: var(--soft); font-size: 13px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 14px; }
table.full { width: 100%; }
th, td { padding: 6px 10px; border-bottom: 1px solid var(--line); text-align: right; }
thead th { vertical-align: bottom; }
th { font-weight: 600; }
th.name, td.name { text-align: left; min-width: 110px; overflow-wrap: break-word; }
thead th { color: var(--soft); font-size: 13px; }
tbody tr:last-child > * { border-bottom: 0; }
.swatch {
  display: inline-block; width: 14px; height: 14px; margin-right: 8px; border-radius: 3px;
  vertical-align: -2px; border: 1px solid rgba(128, 128, 128, .6);
}
.bar {
  display: inline-block; width: 72px; height: 8px; margin-left: 8px; border-radius: 4px;
  background: var(--head); overflow: hidden; vertical-align: 1px;
}
.bar i { display: block; height: 8px; background: rgb(var(--right)); }
table.confusion td, table.confusion thead th { text-align: center; min-width: 58px; }
table.confusion td { border: 1px solid var(--card); }
table.confusion td.sum { background: var(--head); }
table.confusion td.rate { color: var(--soft); }
table.confusion thead th { max-width: 120px; overflow-wrap: anywhere; }
table.confusion thead th.name { text-align: left; }
table.confusion tbody th { white-space: nowrap; }
table.confusion td.none { color: var(--soft); opacity: .6; }
svg { display: block; width: 100%; max-width: 720px; height: auto; }
svg text { fill: var(--soft); font-size: 12px; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .axis { stroke: var(--soft); stroke-width: 1; }
svg polyline { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.legend { display: flex; flex-wrap: wrap; margin: 10px -8px 0; font-size: 13px; }
.legend span { margin: 0 8px; }
.legend i {
  display: inline-block; width: 16px; height: 3px; margin-right: 6px; border-radius: 2px;
  vertical-align: 4px;
}
.pictures { display: flex; flex-wrap: wrap; margin: -6px; }
figure { flex: 1 1 280px; margin: 6px; min-width: 0; }
figure img {
  display: block; width: 100%; height: auto; border-radius: 6px; border: 1px solid var(--line);
}
figcaption { padding-top: 4px; color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
img.crisp { image-rendering: pixelated; }
details summary { cursor: pointer; font-weight: 650; font-size: 16px; }
details table { margin-top: 12px; }
@media print {
  :root {
    --page: #ffffff; --card: #ffffff; --ink: #000000; --soft: #444444; --line: #cccccc;
    --head: #eeeeee; --right: 46, 120, 190; --wrong: 214, 110, 50; --note: #ffffff;
    --noteline: #888888; color-scheme: light;
  }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { font-size: 12px; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  section { padding: 10px 12px; }
  section, figure, tr { break-inside: avoid; }
}
"""
