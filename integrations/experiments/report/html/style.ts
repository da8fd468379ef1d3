/** The look of a report: paper by day, ink by night, and no file from anywhere. */
export const reportStyle = `:root{color-scheme:light dark;--paper:#f7f3ea;--raised:#fdfbf5;--ink:#22201c;--soft:#5f5a50;--line:#ddd5c3;--s0:#45593a;--s1:#a8451f;--s2:#23597a;--s3:#7a4a86;--warn:#8a4a00}
@media (prefers-color-scheme:dark){:root{--paper:#16181a;--raised:#1d2022;--ink:#ece7d9;--soft:#a9aca6;--line:#383d3f;--s0:#9fbf8c;--s1:#eb9468;--s2:#84bfe2;--s3:#cfa0dc;--warn:#f0b868}}
*{box-sizing:border-box}
body{margin:0 auto;padding:clamp(1.25rem,4vw,4rem) clamp(1rem,4vw,2.5rem);max-width:62rem;background:var(--paper);color:var(--ink);font:1rem/1.6 Georgia,"Songti SC","Noto Serif CJK SC",serif}
h1{font-size:clamp(1.6rem,4vw,2.4rem);font-weight:500;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.1rem;font-weight:600;margin:0}
p{margin:0 0 1rem;max-width:44rem}
.quiet{color:var(--soft);font-size:.9rem}
.verdict{margin:1.75rem 0;padding:1rem 1.25rem;border-left:4px solid var(--s0);background:var(--raised);font-size:1.2rem;line-height:1.45}
.verdict.invalid,.verdict.stop{border-color:var(--s1)}
.warnings{margin:0 0 1.5rem;padding:0;list-style:none;color:var(--warn)}
.warnings li{padding:.35rem 0 .35rem 1.4rem;position:relative}
.warnings li::before{content:"!";position:absolute;left:.35rem;font-weight:700}
.scroll{overflow-x:auto;margin:.75rem 0 2.25rem}
table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
th,td{padding:.5rem .9rem .5rem 0;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
th{color:var(--soft);font-weight:400;font-size:.85rem}
th:first-child,td:first-child{text-align:left}
figure{margin:2.25rem 0 0}
figcaption{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem;align-items:baseline}
figure svg{display:block;width:100%;height:auto}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none;color:var(--soft);font-size:.9rem}
.key svg{display:inline-block;width:16px;margin-right:.5rem;vertical-align:middle}
text{fill:var(--soft);font-size:12px}
.end{text-anchor:end}.middle{text-anchor:middle}
.grid{stroke:var(--line)}.grid.zero{stroke:var(--soft)}
.line{fill:none;stroke-width:2.2;stroke-linejoin:round}
.band{opacity:.14}
.line.s0{stroke:var(--s0)}.line.s1{stroke:var(--s1)}.line.s2{stroke:var(--s2)}.line.s3{stroke:var(--s3)}
.band.s0{fill:var(--s0)}.band.s1{fill:var(--s1)}.band.s2{fill:var(--s2)}.band.s3{fill:var(--s3)}
details{margin:.5rem 0 0}summary{cursor:pointer;color:var(--soft);font-size:.9rem;padding:.4rem 0}
@media (max-width:40rem){text{font-size:20px}}
@media print{body{max-width:none}details{display:none}}`;
