/// The report's style and script, and the names by which its policy allows just these.
enum ReportAssets {
  /// SHA-256 of `style` and `script` in base64 (Content Security Policy Level 3, 2.3.1).
  static let styleHash = "bUORxl8YQ9hKurF5oiDpGYLD8ICC3Qr20iGgIaA5MIA="
  static let scriptHash = "wICiV+P8Ba164K5OZNbTdNYfvq+HlR5jHDdK4lL7zJM="

  static let style = """
    :root{color-scheme:light dark;--line:#8886;--soft:#8882;--reuse:#2e7d32;--adapt:#b26a00;--fresh:#1565c0}
    *{box-sizing:border-box}
    body{font:16px/1.45 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
    h1{font-size:1.5rem;margin:.2rem 0}h3{font-size:1rem;margin:.6rem 0 .2rem}
    small,.aside{opacity:.75;font-weight:normal}
    .pictures{display:flex;flex-wrap:wrap;gap:1rem}
    figure{flex:1 1 27rem;max-width:40rem;margin:0;padding:.8rem;border:1px solid var(--line);border-radius:.5rem}
    figcaption{font-weight:600;margin-bottom:.4rem}
    svg{width:100%;height:auto;display:block}text{font-size:15px;fill:currentColor}.middle{text-anchor:middle}
    rect.reuse{fill:var(--reuse)}rect.adapt{fill:var(--adapt)}rect.fresh{fill:var(--fresh)}rect.bar{fill:#888}
    .verdict{color:#fff;border-radius:.3rem;padding:0 .4rem;white-space:nowrap}
    .verdict.reuse{background:var(--reuse)}.verdict.adapt{background:var(--adapt)}.verdict.fresh{background:var(--fresh)}
    form{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0;align-items:center}
    input[type=search]{flex:1 1 14rem;font:inherit;padding:.35rem .5rem}
    table{width:100%;border-collapse:collapse}
    th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid var(--line)}
    th{white-space:nowrap}th button{font:inherit;font-weight:600;background:none;border:0;padding:0;color:inherit;cursor:pointer}
    th[aria-sort=ascending] button:after{content:" \\25B2"}th[aria-sort=descending] button:after{content:" \\25BC"}
    .number{text-align:right;white-space:nowrap}.id{max-width:9rem}
    summary{cursor:pointer}blockquote{margin:.5rem 0;padding-left:.8rem;border-left:3px solid var(--line);white-space:pre-wrap}
    section{background:var(--soft);border-radius:.4rem;padding:.2rem .7rem;margin:.5rem 0}section p{margin:.3rem 0;white-space:pre-wrap}
    mark{background:#fd68;color:inherit;border-radius:.2rem}.flag{color:#c62828;font-weight:600}
    @media(prefers-color-scheme:dark){.flag{color:#ff8a80}}
    @media(max-width:40rem){thead{display:none}tr{display:block;border-bottom:1px solid var(--line);padding:.4rem 0}
    td{display:inline-block;border:0;padding:.1rem .4rem .1rem 0}td.question{display:block}.number{text-align:left}}
    @media print{form{display:none}body{max-width:none;font-size:10pt}tr{break-inside:avoid}.verdict{border:1px solid;color:inherit;background:none!important}}
    """

  static let script = """
    "use strict";
    const body=document.querySelector("tbody"),rows=[...body.rows],form=document.querySelector("form");
    const shown=document.querySelector("output");
    function filter(){
      const words=form.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const verdicts=new Set([...form.verdict].filter(box=>box.checked).map(box=>box.value));
      let count=0;
      for(const row of rows){
        let fits=verdicts.has(row.dataset.verdict)&&(!form.flagged.checked||row.dataset.flagged==="1");
        if(fits&&words.length){
          row.text??=(row.textContent+" "+row.dataset.group).toLowerCase();
          fits=words.every(word=>row.text.includes(word));
        }
        row.hidden=!fits;
        if(fits)count++;
      }
      shown.textContent=count+" of "+rows.length;
    }
    function key(row,name){
      if(name==="question")return row.cells[1].textContent;
      if(name==="id")return row.cells[0].textContent;
      if(name==="group")return Number(row.dataset.group.slice(1));
      return name==="confidence"||name==="row"?Number(row.dataset[name]):row.dataset[name];
    }
    for(const head of document.querySelectorAll("th")){
      head.querySelector("button").addEventListener("click",()=>{
        const down=head.getAttribute("aria-sort")==="ascending";
        for(const other of head.parentNode.cells)other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort",down?"descending":"ascending");
        const keyed=rows.map(row=>[key(row,head.dataset.key),Number(row.dataset.row),row]);
        keyed.sort((a,b)=>(a[0]<b[0]?-1:a[0]>b[0]?1:0)*(down?-1:1)||a[1]-b[1]);
        body.append(...keyed.map(entry=>entry[2]));
      });
    }
    form.hidden=false;
    form.addEventListener("input",filter);
    form.addEventListener("submit",event=>event.preventDefault());
    addEventListener("beforeprint",()=>{for(const row of rows)if(!row.hidden)row.querySelector("details").open=true;});
    filter();
    """
}
