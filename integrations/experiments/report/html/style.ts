import { chartStyle } from '../../../kit/charts/style.ts';

/** The look of the page. Constant, so that the policy of the page can name it by its hash. */
export const style = `:root{color-scheme:light dark;--ink:#23282b;--soft:#5d6a6f;--line:#e4dfd2;--paper:#f6f2e8;--card:#fdfbf5;--ship:#2f6b4f;--keep-running:#9a6a10;--stop:#3d6480;--invalid:#a8402f;--c0:#6b7478;--c1:#2f6b4f;--c2:#b0562b;--c3:#3d6480;--c4:#7a4f86;font-family:ui-sans-serif,system-ui,"Helvetica Neue","PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
@media (prefers-color-scheme:dark){:root{--ink:#ece7d9;--soft:#a4aeae;--line:#2c3235;--paper:#0f1112;--card:#16181a;--ship:#7fc4a0;--keep-running:#e3b75c;--stop:#8fbad8;--invalid:#f0937f;--c0:#98a2a4;--c1:#7fc4a0;--c2:#e79a6c;--c3:#8fbad8;--c4:#c79fd2}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font-size:1rem;line-height:1.55}
main{max-width:54rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:clamp(1.5rem,4.5vw,2.1rem);line-height:1.22;margin:.35rem 0 .6rem;font-weight:650;text-wrap:balance;letter-spacing:-.01em}
h2{font-size:1.2rem;margin:2.6rem 0 .8rem;font-weight:650}
p{margin:.5rem 0}
.eyebrow,.facts,.note{color:var(--soft);font-size:.92rem}
.eyebrow{font-size:.82rem;letter-spacing:.06em;text-transform:uppercase;margin:0}
.verdict{background:var(--card);border:1px solid var(--line);border-inline-start:6px solid var(--tone);border-radius:14px;padding:1.2rem 1.4rem;margin:1.6rem 0 0}
.verdict strong{display:block;color:var(--tone);font-size:1.35rem;line-height:1.3}
.verdict p{font-size:1.06rem;margin:.35rem 0 0;max-width:42rem}
.ship{--tone:var(--ship)}.keep-running{--tone:var(--keep-running)}.stop{--tone:var(--stop)}.invalid{--tone:var(--invalid)}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:14px}
.scroll:focus-visible,summary:focus-visible{outline:3px solid var(--stop);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.93rem;font-variant-numeric:tabular-nums}
th,td{padding:.62rem .9rem;text-align:end;white-space:nowrap;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:500;font-size:.84rem}
th:first-child,td:first-child,.text{text-align:start}
tbody th{font-weight:600}
small{display:block;color:var(--soft);font-size:.84rem;font-weight:400}
th small{margin-inline-start:1.2rem}
.dot{display:inline-block;width:.7rem;height:.7rem;border-radius:50%;margin-inline-end:.5rem;background:var(--own)}
.c0{--own:var(--c0)}.c1{--own:var(--c1)}.c2{--own:var(--c2)}.c3{--own:var(--c3)}.c4{--own:var(--c4)}
.good{color:var(--ship);font-weight:600}.mild{color:var(--keep-running);font-weight:600}.bad{color:var(--invalid);font-weight:600}
figure{margin:1.2rem 0 0}
figure svg{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:14px}
.narrow{display:none!important}
figcaption{color:var(--soft);font-size:.92rem;margin:.5rem .1rem 0}
details{margin:.5rem 0 0}
summary{cursor:pointer;color:var(--soft);font-size:.92rem;padding:.2rem .1rem;width:fit-content}
details .scroll{margin-top:.5rem}
.warning{border-inline-start:4px solid var(--keep-running);padding-inline-start:.9rem}
@media (max-width:40rem){main{padding:1.5rem 1rem 3rem}.wide{display:none!important}.narrow{display:block!important}th,td{padding:.55rem .6rem}tbody th{white-space:normal;min-width:7.5rem}}
@media print{.narrow{display:none!important}.wide{display:block!important}body{background:none}details{display:none}}
${chartStyle}
.marquee-chart .own{stroke:var(--own)}
.marquee-chart .wash{fill:var(--own);fill-opacity:.15}
.marquee-chart .fill{fill:var(--own)}
.marquee-chart .zero{stroke:var(--ink);stroke-width:1.25}
.marquee-chart .title{display:none}
.marquee-chart text.name{fill:var(--own);font-weight:600}`;
