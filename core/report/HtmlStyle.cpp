// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/HtmlStyle.h"

using namespace Qt::StringLiterals;

namespace activation {

QString reportStyle()
{
    return uR"(
:root { --ink: #1b1f24; --dim: #57606a; --page: #fff; --line: #d0d7de; --soft: #f6f8fa; --link: #0b5cad;
  --confirmed: #1a7f37; --open: #b26a00; --rejected: #c1272d; --used: #0b5cad; --free: #c9d9ea; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --dim: #9aa4af; --page: #0f1419; --line: #323a43; --soft: #171d24; --link: #6cb2ff;
    --confirmed: #3fb950; --open: #e0a030; --rejected: #ff7b72; --used: #4c9bef; --free: #2c3b4d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); line-height: 1.5;
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.eyebrow { margin: 0; color: var(--dim); font-size: .85rem; letter-spacing: .04em; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 0 0 .75rem; font-size: 1.15rem; overflow-wrap: anywhere; }
h4 { margin: 1.5rem 0 .5rem; font-size: 1rem; overflow-wrap: anywhere; }
h5 { margin: .75rem 0 .25rem; font-size: .85rem; color: var(--dim); }
a { color: var(--link); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: 0; }
dt { color: var(--dim); } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.fixed { font-family: ui-monospace, "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: .92em; }
.totals { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem 2.5rem; margin-top: 2rem; }
.totals ul { grid-column: 1 / -1; margin: 0; padding-left: 1.1rem; color: var(--dim); }
figure { margin: 0; } figcaption { font-weight: 600; margin-bottom: .4rem; }
.totals svg { display: block; width: 100%; height: 28px; border-radius: 4px; }
.track { fill: var(--soft); }
rect.confirmed { fill: var(--confirmed); } rect.open { fill: var(--open); } rect.rejected { fill: var(--rejected); }
rect.used { fill: var(--used); } rect.free { fill: var(--free); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .4rem 0 0; font-size: .9rem; }
.legend i { display: inline-block; width: .75rem; height: .75rem; margin-right: .4rem; border-radius: 2px; }
i.confirmed { background: var(--confirmed); } i.open { background: var(--open); }
i.rejected { background: var(--rejected); } i.used { background: var(--used); } i.free { background: var(--free); }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th { text-align: left; color: var(--dim); font-weight: 600; border-bottom: 2px solid var(--line); }
th, td { padding: .35rem .75rem .35rem 0; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap; }
td { border-bottom: 1px solid var(--line); min-width: 5.5rem; }
td.fixed { min-width: 19rem; }
h3 .badge { margin-left: .4rem; }
.badge { display: inline-block; padding: 0 .55rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .82rem;
  font-weight: 600; white-space: nowrap; }
.badge.confirmed, .outcome.confirmed { color: var(--confirmed); } .badge.open { color: var(--open); }
.badge.rejected, .outcome.rejected { color: var(--rejected); }
.outcome { margin: 0 0 .4rem; font-weight: 600; }
article { margin-top: 1.5rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: 8px; }
.identity { display: flex; gap: 1.5rem; align-items: flex-start; } .grow { flex: 1; min-width: 0; }
.qr { width: 9rem; flex: none; text-align: center; } .qr svg { width: 9rem; height: 9rem; display: block; }
.qr figcaption { margin-top: .4rem; font-weight: 400; font-size: .7rem; overflow-wrap: anywhere; color: var(--dim); }
.remarks { margin: .75rem 0 0; padding: 0; list-style: none; }
.remarks li { margin: .25rem 0; padding: .15rem 0 .15rem .75rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
.remarks .warning { border-color: var(--open); } .remarks .error { border-color: var(--rejected); }
.receipt { margin-top: 1.25rem; padding-top: .1rem; border-top: 1px solid var(--line); }
pre { margin: 0; padding: .6rem .75rem; background: var(--soft); border-radius: 4px; white-space: pre-wrap;
  overflow-wrap: anywhere; font-size: .85rem; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 3rem; margin-top: 5rem; }
.signatures p { border-top: 1px solid var(--ink); padding-top: .3rem; color: var(--dim); font-size: .85rem; }
@media (max-width: 40rem) { .totals, .signatures { grid-template-columns: 1fr; } .identity { flex-direction: column; }
  dl { grid-template-columns: 1fr; } dt { margin-top: .35rem; } }
@page { size: A4; margin: 16mm 15mm; }
@media print { body { font-size: 10pt; } main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .wide { overflow: visible; } table { font-size: 8.5pt; } td.fixed { min-width: 14rem; font-size: 7.5pt; } thead { display: table-header-group; }
  tr, figure, .identity, .receipt dl, .signatures { break-inside: avoid; } h2, h3, h4, h5 { break-after: avoid; }
  article { border: 0; border-top: 2px solid var(--ink); border-radius: 0; padding: 1rem 0 0; } }
)"_s;
}

} // namespace activation
