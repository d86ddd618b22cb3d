/// The report's style and script, and the names by which its policy allows just these.
enum ReportAssets {
  /// SHA-256 of `style` and `script` in base64 (Content Security Policy Level 3, 2.3.1).
  static let styleHash = "OKhUFoEwYgJEd3hin032UJXyDkDImi2GwVFfPftAIqc="
  static let scriptHash = "dQDrd/CLHCvfeO8aZhbwM8Cm9DXDvasBEhnBQsEnze8="

  static let style = """
    :root{color-scheme:light dark;--line:#8885;--soft:#8881;--reuse:#2e7d32;--adapt:#a65f00;--fresh:#1565c0;--bar:#8a93a0}
    *{box-sizing:border-box}[hidden]{display:none!important}
    body{font:16px/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}
    h1{font-size:1.6rem;margin:.2rem 0}h3{font-size:1rem;margin:.6rem 0 .2rem}
    small,.aside{opacity:.75;font-weight:normal}
    .pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem;align-items:start}
    figure{margin:0;padding:.8rem 1rem;border:1px solid var(--line);border-radius:.6rem;min-width:0}
    figure.groups{grid-row:span 3}
    figcaption{font-weight:600;margin-bottom:.5rem}
    svg{width:100%;height:auto;display:block}text{font-size:15px;fill:currentColor}.middle{text-anchor:middle}
    svg.strip{height:1.8rem;border-radius:.3rem}svg.line{height:.4rem;border-radius:.2rem}
    rect.reuse{fill:var(--reuse)}rect.adapt{fill:var(--adapt)}rect.fresh{fill:var(--fresh)}rect.bar{fill:var(--bar)}
    ul,ol{list-style:none;margin:0;padding:0}.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin-top:.6rem}
    .list li{margin:.35rem 0}.list button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:left;cursor:pointer}
    .list button:hover{text-decoration:underline}
    .verdict{color:#fff;border-radius:.3rem;padding:0 .45rem;white-space:nowrap}
    .verdict.reuse{background:var(--reuse)}.verdict.adapt{background:var(--adapt)}.verdict.fresh{background:var(--fresh)}
    form{display:flex;flex-wrap:wrap;gap:.4rem .9rem;margin:1rem 0 .5rem;align-items:center}
    input[type=search]{flex:1 1 16rem;font:inherit;padding:.4rem .6rem}form label{white-space:nowrap}
    table{width:100%;border-collapse:collapse}
    th,td{text-align:left;vertical-align:top;padding:.45rem .5rem;border-bottom:1px solid var(--line)}
    th{white-space:nowrap}th button{font:inherit;font-weight:600;background:none;border:0;padding:0;color:inherit;cursor:pointer}
    th[aria-sort=ascending] button:after{content:" \\25B2"}th[aria-sort=descending] button:after{content:" \\25BC"}
    .number{text-align:right;white-space:nowrap}td.question{overflow-wrap:anywhere}
    .id{max-width:10rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;opacity:.8}
    summary{cursor:pointer}blockquote{margin:.5rem 0;padding-left:.8rem;border-left:3px solid var(--line);white-space:pre-wrap}
    section{background:var(--soft);border-radius:.5rem;padding:.3rem .9rem;margin:.6rem 0}section p{margin:.3rem 0;white-space:pre-wrap}
    mark{background:#fd68;color:inherit;border-radius:.2rem}.flag{color:#c62828;font-weight:600}
    @media(prefers-color-scheme:dark){.flag{color:#ff8a80}}
    @media(max-width:40rem){thead tr{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:.4rem 0}th{border:0;padding:0}
    tbody tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}
    td{display:inline-block;border:0;padding:.1rem .5rem .1rem 0}td.question{display:block}.number{text-align:left}}
    @media print{form,th button:after{display:none}body{max-width:none;padding:0;font-size:10pt}
    .pictures{grid-template-columns:1fr 1fr}section~section{display:none}figure,section{break-inside:avoid}summary{break-after:avoid}.verdict{border:1px solid;color:inherit;background:none!important}
    rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
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
        const data=row.dataset;
        let fits=verdicts.has(data.verdict)&&(!form.flagged.checked||data.flagged==="1")
          &&(!form.asking.checked||data.kind==="question");
        if(fits&&words.length){
          row.text??=[row.cells[0],row.querySelector("summary"),row.querySelector("blockquote")]
            .map(part=>part.textContent).concat(data.flags,data.kind).join(" ").toLowerCase();
          fits=words.every(word=>/^g\\d+$/.test(word)?data.group===word
            :word.startsWith("flag:")?data.flags.split(" ").includes(word.slice(5))
            :row.text.includes(word));
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
    for(const button of document.querySelectorAll("button[data-words]")){
      button.addEventListener("click",()=>{
        form.words.value=button.dataset.words;
        filter();
        form.scrollIntoView({behavior:"smooth"});
      });
    }
    let opened=[];
    addEventListener("beforeprint",()=>{
      opened=rows.filter(row=>!row.hidden).map(row=>row.querySelector("details")).filter(part=>!part.open);
      for(const part of opened)part.open=true;
    });
    addEventListener("afterprint",()=>{for(const part of opened)part.open=false;});
    form.hidden=false;
    form.addEventListener("input",filter);
    form.addEventListener("submit",event=>event.preventDefault());
    filter();
    """
}
