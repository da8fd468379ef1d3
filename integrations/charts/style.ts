/**
 * The look of all charts, below `.mq-chart`. A page puts it into its own stylesheet: the security policy forbids style
 * elements in HTML. An element of class `mq-charts` around a chart lets it be moved sideways on a phone, where its letters
 * would else become too small. Colours follow the `color-scheme` of the page; paper is always white. Each of `--s1` to
 * `--s6` has a contrast of at least 4.5 to 1 with the grounds `#fdfbf5` and `#16181a`; whoever tells no colours apart reads
 * the table of figures that a page shows with a chart.
 */
export const chartStyle = `.mq-chart{--chart-ink:light-dark(#4f4a41,#c3bcae);--chart-line:light-dark(#dbd3c1,#33363a);--s1:light-dark(#45593a,#a9c08f);--s2:light-dark(#a8451f,#eb9468);--s3:light-dark(#23597a,#84bfe2);--s4:light-dark(#7a4a86,#cfa0dc);--s5:light-dark(#8a6a00,#e0c060);--s6:light-dark(#6b6456,#a39b8b);display:block;max-width:100%;height:auto;font-family:inherit;font-variant-numeric:tabular-nums}
.mq-chart text{fill:var(--chart-ink);stroke:none;white-space:pre}
.mq-chart .grid{stroke:var(--chart-line)}
.mq-chart .zero{stroke:var(--chart-ink)}
.mq-chart .s1{--series:var(--s1)}.mq-chart .s2{--series:var(--s2)}.mq-chart .s3{--series:var(--s3)}.mq-chart .s4{--series:var(--s4)}.mq-chart .s5{--series:var(--s5)}.mq-chart .s6{--series:var(--s6)}
.mq-chart .line,.mq-chart .key path{fill:none;stroke:var(--series)}
.mq-chart .key path{stroke-width:3}
.mq-chart .dashed path{stroke-dasharray:6 4}
.mq-chart .bar,.mq-chart .band,.mq-chart .dot{fill:var(--series);stroke:none}
.mq-chart .bar rect{stroke:light-dark(#fdfbf5,#16181a);stroke-width:.5}
.mq-charts{overflow-x:auto}.mq-charts .mq-chart{min-width:34rem}
@media print{.mq-charts .mq-chart{min-width:0}.mq-chart{color-scheme:light}.mq-chart .bar,.mq-chart .line{print-color-adjust:exact}}`;
