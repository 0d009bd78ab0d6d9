"""How a job's report looks: one style sheet for light, dark and paper, and the pictures of its statuses."""

from __future__ import annotations

from bulkocr_gui.jobs.model import JobStatus

STYLE = """
:root { color-scheme: light dark;
  --window: #F4F5F7; --surface: #FFFFFF; --border: #DDE1E7; --text: #1A1E24; --text2: #535C69; --accent: #1B5FCC;
  --track: #E3E7EC; --done: #1F8A52; --blank: #7E8794; --failed: #C9252B; --failed-text: #A3181D;
  --blue: #174EA6; --blue-fill: #CFE0FA; --green: #14613A; --green-fill: #DCF3E5;
  --yellow: #754700; --yellow-fill: #FFEFC4; --red: #A3181D; --red-fill: #FDE6E6; --grey: #4A5360;
  --grey-fill: #E9ECF0;
  --banner: #FFF6DD; --banner-line: #E8C565; }
@media (prefers-color-scheme: dark) { :root {
  --window: #1A1C20; --surface: #212429; --border: #353A42; --text: #E7E9EC; --text2: #A8B0BB; --accent: #7FB0FF;
  --track: #383E47; --done: #45B97C; --blank: #7A8491; --failed: #F0696C; --failed-text: #FF9C9C;
  --blue: #B9D4FF; --blue-fill: #1F437A; --green: #7FDBA6; --green-fill: #173D29;
  --yellow: #F5CB6B; --yellow-fill: #443510; --red: #FF9C9C; --red-fill: #4C2023; --grey: #BAC2CC;
  --grey-fill: #343941;
  --banner: #352B12; --banner-line: #6E5617; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text);
  font: 14px/1.5 Inter, system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 24px 48px; }
h1 { font-size: 24px; line-height: 1.25; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 16px; font-weight: 600; margin: 32px 0 12px; }
h3 { font-size: 14px; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
p { margin: 4px 0; }
.head { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.sub, .what, .more { color: var(--text2); }
.sub { overflow-wrap: anywhere; }
.pill { display: inline-flex; align-items: center; gap: 6px; height: 24px; padding: 0 11px 0 8px; border-radius: 12px;
  font-size: 12px; font-weight: 600; white-space: nowrap; }
.pill svg { width: 13px; height: 13px; }
.blue { color: var(--blue); background: var(--blue-fill); }
.green { color: var(--green); background: var(--green-fill); }
.yellow { color: var(--yellow); background: var(--yellow-fill); }
.red { color: var(--red); background: var(--red-fill); }
.grey { color: var(--grey); background: var(--grey-fill); }
.card { background: var(--surface); border: 1px solid var(--border); border-radius: 8px; padding: 16px; }
.reason { margin: 16px 0 0; background: var(--banner); border-color: var(--banner-line); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(132px, 1fr)); gap: 12px; margin: 24px 0 0; }
.figures div { background: var(--surface); border: 1px solid var(--border); border-radius: 8px; padding: 12px 16px; }
.figures dt { color: var(--text2); font-size: 12px; } .figures dd { margin: 0; }
.figures strong { display: block; font-size: 24px; line-height: 1.3; font-weight: 600;
  font-variant-numeric: tabular-nums; }
.figures small { color: var(--text2); font-size: 12px; }
.figures .bad strong { color: var(--failed-text); }
.bar { display: flex; gap: 2px; height: 8px; margin: 16px 0 4px; border-radius: 4px; overflow: hidden;
  background: var(--track); }
.bar span { display: block; min-width: 3px; }
.bar .done { background: var(--done); } .bar .blank { background: var(--blank); }
.bar .failed { background: var(--failed); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px; border-top: 1px solid var(--border);
  overflow-wrap: anywhere; }
th { font-size: 12px; font-weight: 600; color: var(--text2); }
thead th { border-top: 0; white-space: nowrap; }
th:first-child, td:first-child { padding-left: 0; } th:last-child, td:last-child { padding-right: 0; }
.number { width: 112px; text-align: right; white-space: nowrap; overflow-wrap: normal; }
.facts th { width: 208px; line-height: 21px; } .facts tr:first-child > * { border-top: 0; }
.name { min-width: 180px; }
.group { margin-top: 12px; } .group table { margin-top: 12px; }
.group h3 .count { margin-left: 8px; color: var(--failed-text); font-weight: 600; }
footer { margin-top: 32px; color: var(--text2); font-size: 12px; overflow-wrap: anywhere; }
a { color: var(--accent); }
@media (max-width: 640px) { main { padding: 20px 12px 32px; } .facts th { width: 38%; } .name { min-width: 120px; }
  .number { width: auto; } th, td { padding: 6px 8px; } }
@media print { :root { color-scheme: light; --window: #FFFFFF; --surface: #FFFFFF; --border: #C4CAD3; --text: #000000;
  --text2: #333333; --accent: #000000; --failed-text: #A3181D; }
  body { font-size: 11px; } main { max-width: none; padding: 0; } .wide { overflow: visible; }
  tr, .figures div { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; }
  .bar, .bar span, .pill { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""

SHOWN = {
    JobStatus.QUEUED: ("grey", "Queued", '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>'),
    JobStatus.SCANNING: ("blue", "Scanning", '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>'),
    JobStatus.PROCESSING: ("blue", "Running", '<path d="M7 4.5v15l12-7.5z" fill="currentColor"/>'),
    JobStatus.PAUSED: ("yellow", "Paused", '<path d="M8.5 5v14M15.5 5v14"/>'),
    JobStatus.COMPLETED: ("green", "Completed", '<path d="m5 12.5 4.5 4.5L19 7"/>'),
    JobStatus.CANCELLED: ("grey", "Stopped", '<rect x="6" y="6" width="12" height="12" rx="1.5"/>'),
    JobStatus.ERROR: ("red", "Error", '<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6m0-6-6 6"/>'),
}
"""Colour, word and picture of each status."""
