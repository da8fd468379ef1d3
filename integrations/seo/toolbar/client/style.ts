/** The look of the app, by day and by night as the page itself. It lives in a shadow root: nothing of it gets out. */
export const style = `
:host{--ink:#1f2426;--soft:#5f6a6e;--line:#e2ddd0;--paper:#fdfbf6;--card:#fff;--accent:#2f6b4f;--bad:#b3261e;--warn:#8a5a00;--hint:#44617a;--link:#1a0dab;--good:#23663f}
.app.dark{--ink:#ece7d9;--soft:#a3acac;--line:#363b3e;--paper:#17191b;--card:#1f2224;--accent:#86c7a6;--bad:#ff8a80;--warn:#f0c061;--hint:#9cc3e0;--link:#8ab4f8;--good:#86c7a6}
.app{position:fixed;z-index:999999999;inset-block-end:72px;inset-inline:0;margin-inline:auto;box-sizing:border-box;inline-size:min(760px,calc(100vw - 24px));max-block-size:min(720px,calc(100vh - 96px));display:flex;flex-direction:column;border:1px solid var(--line);border-radius:16px;background:var(--paper);color:var(--ink);font:15px/1.5 ui-sans-serif,system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;box-shadow:0 18px 50px rgb(0 0 0/.28);overflow:hidden}
.app *{box-sizing:border-box}
header{display:flex;align-items:center;gap:12px;padding:14px 18px 8px}
h2{font-size:18px;line-height:1.2;margin:0;flex:1;font-weight:650}
header button{font:inherit;font-size:14px;color:var(--soft);background:none;border:1px solid var(--line);border-radius:999px;padding:4px 12px;cursor:pointer}
header button:hover{color:var(--ink);border-color:var(--soft)}
.path{font:12.5px ui-monospace,monospace;color:var(--soft);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;margin-inline-start:10px;font-weight:400}
.tabs{display:flex;gap:2px;padding:0 12px;border-block-end:1px solid var(--line);overflow-x:auto;scrollbar-width:none;flex:none}
.tabs button{font:inherit;font-size:14.5px;color:var(--soft);background:none;border:0;border-block-end:2px solid transparent;padding:8px 10px 9px;cursor:pointer;white-space:nowrap}
.tabs button[aria-selected=true]{color:var(--ink);border-color:var(--accent);font-weight:600}
.count{margin-inline-start:6px;background:var(--accent);color:var(--paper);border-radius:999px;font-size:11.5px;padding:1px 7px;font-weight:650}
:focus-visible{outline:2px solid var(--accent);outline-offset:-2px;border-radius:6px}
.panel{overflow:auto;padding:16px 18px 20px;min-block-size:0}
.panel[hidden]{display:none}
p{margin:0}
h3{font-size:13px;font-weight:650;margin:0 0 8px;color:var(--soft)}
.group+.group{margin-block-start:18px}
.pair{display:grid;grid-template-columns:minmax(0,1.65fr) minmax(0,1fr);gap:12px;align-items:start}
figure{margin:0;min-inline-size:0}
figcaption{font-size:12px;color:var(--soft);margin-block-end:5px}
.result{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:12px 14px;font-family:Arial,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow:hidden}
.from{display:flex;gap:9px;align-items:center;margin-block-end:7px}
.from img{border-radius:50%;flex:none}
.from span{min-inline-size:0;display:block}
.from b{display:block;font-weight:400;font-size:13px;line-height:1.3}
.from small{display:block;font-size:12px;line-height:1.3;color:var(--soft);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.result .name{font-size:18px;line-height:1.3;color:var(--link);overflow-wrap:anywhere}
.phone .result .name{font-size:16.5px}
.bing .name{font-weight:400}.yandex .name{font-weight:500}
.snippet{font-size:13.5px;line-height:1.5;color:var(--soft);margin-block-start:3px;overflow-wrap:anywhere}
.cut{font-size:12.5px;color:var(--warn);margin-block-start:8px;padding-block-start:7px;border-block-start:1px dashed var(--line)}
.note{font-size:13px;color:var(--soft);margin-block-start:14px}
.alert{color:var(--bad);background:color-mix(in srgb,var(--bad) 9%,transparent);border-radius:10px;padding:10px 12px;margin-block-end:14px}
.good{color:var(--good);font-size:16px;font-weight:600}
.lead{font-size:19px;font-weight:600;line-height:1.35}
.cards{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 14px}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.card .picture{aspect-ratio:1.91;background:var(--line)}
.card img{display:block;inline-size:100%;block-size:100%;object-fit:cover}
.card .none{display:grid;place-items:center;block-size:100%;color:var(--soft);font-size:13px}
.card .words{padding:10px 13px 12px}
.card .name{font-size:15px;font-weight:600;line-height:1.35;overflow-wrap:anywhere}
.card small{display:block;font-size:12px;color:var(--soft)}
.card.facebook .words{background:color-mix(in srgb,var(--ink) 5%,transparent)}
.card.x{position:relative;border-radius:16px}
.card.x:not(.small) .words{position:absolute;inset-block-end:8px;inset-inline-start:8px;max-inline-size:calc(100% - 16px);padding:2px 8px;border-radius:6px;background:rgb(0 0 0/.77)}
.card.x:not(.small) .name{color:#fff;font-size:13px;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.card.x:not(.small) small{display:none}
.card.small{display:flex;align-items:center}
.card.small .picture{inline-size:88px;aspect-ratio:1;flex:none}
.card.wechat{flex-direction:row-reverse;align-items:flex-start;padding:12px;border-radius:8px;gap:10px}
.card.wechat .words{flex:1;min-inline-size:0;padding:0}
.card.wechat .picture{inline-size:58px}
.card.wechat .name{font-weight:400}
.findings,.places{list-style:none;margin:0;padding:0;display:grid;gap:10px}
.findings li{--tone:var(--hint);background:var(--card);border:1px solid var(--line);border-radius:12px;padding:12px 14px;overflow-wrap:anywhere}
.findings .error{--tone:var(--bad)}.findings .warning{--tone:var(--warn)}
.mark{color:var(--tone);border:1px solid currentColor;border-radius:999px;font-size:11.5px;font-weight:650;padding:0 8px;margin-inline-end:9px;white-space:nowrap}
.what{font-weight:550}
.fix{color:var(--soft);margin-block-start:5px}
.where{margin-block-start:7px;font-size:13px;color:var(--soft)}
a{color:var(--accent);text-underline-offset:3px}
.file{font:13px ui-monospace,monospace;overflow-wrap:anywhere}
details{font-size:13.5px;margin-block-start:7px}
summary{cursor:pointer;color:var(--soft)}
.places{grid-template-columns:repeat(3,minmax(0,1fr));margin-block:14px}
.places li{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:10px 13px}
.places b{display:block;font-size:14px}
.places span{font-size:13px;color:var(--warn)}
.places .has span{color:var(--good)}
.bar{position:relative;block-size:10px;border-radius:5px;background:var(--line);margin-block:8px 0;overflow:hidden}
.bar span{position:absolute;inset-block:0}
.bar .span{background:color-mix(in srgb,var(--good) 30%,transparent)}
.bar .value{background:var(--good);inset-block:3px}
.off .bar .value{background:var(--warn)}
.density .note{margin-block-start:6px}
.tree details{margin:0;padding-inline-start:14px;border-inline-start:1px solid var(--line)}
.tree>details{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:8px 12px;margin-block-end:8px}
.tree summary{color:var(--ink);padding-block:2px;overflow-wrap:anywhere}
.tree .key{color:var(--soft);margin-inline-end:8px}
.tree .name{color:var(--soft);margin-inline-start:8px}
.tree .leaf{padding:2px 0 2px 15px;font-size:13.5px;overflow-wrap:anywhere}
.tree .ref{color:var(--soft)}
@media (max-width:620px){.pair,.cards{grid-template-columns:minmax(0,1fr)}.places{grid-template-columns:repeat(2,minmax(0,1fr))}.path{display:none}.app{inset-block-end:64px;max-block-size:calc(100vh - 84px)}.tabs button{padding-inline:8px}}
@media (forced-colors:active){.count,.mark{border:1px solid}}
`;
