/**
 * The look of all charts, by class names below `.marquee-chart`. A chart that stands alone carries it along; a page that
 * has several in its HTML puts it into its own stylesheet, since the security policy forbids style elements there.
 */
export const chartStyle = `.marquee-chart{--ink:#23282b;--soft:#5d6a6f;--line:#dcd8cc;--paper:#fdfbf5;--first:#2f6b4f;--wash:#2f6b4f26;--second:#b0562b;font-family:ui-sans-serif,system-ui,"Helvetica Neue","PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
@media (prefers-color-scheme:dark){.marquee-chart{--ink:#ece7d9;--soft:#a4aeae;--line:#363c3f;--paper:#16181a;--first:#7fc4a0;--wash:#7fc4a026;--second:#e79a6c}}
.marquee-chart .paper{fill:var(--paper)}
.marquee-chart text{fill:var(--soft);font-size:13px}
.marquee-chart .title{fill:var(--ink);font-size:19px;font-weight:600}
.marquee-chart .label,.marquee-chart .value{fill:var(--ink);font-size:14px}
.marquee-chart .value{font-weight:600}
.marquee-chart .grid{stroke:var(--line);stroke-width:1}
.marquee-chart .curve{fill:none;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.marquee-chart .first{stroke:var(--first)}
.marquee-chart .second{stroke:var(--second)}
.marquee-chart .area{fill:var(--wash)}
.marquee-chart .bar{fill:var(--first)}
.marquee-chart .dot-first{fill:var(--first)}
.marquee-chart .dot-second{fill:var(--second)}
.marquee-chart .end{text-anchor:end}
.marquee-chart .middle{text-anchor:middle}`;
