/**
 * Source of a function that makes the search engine of an index: Pagefind's documented interface, its `noWorker` mode, and of each
 * result no more than is shown. The search page runs it in a worker of its own, which fetches the engine once; Pagefind's own worker
 * would be a second copy of it (12 KB). Where a host forbids such a worker, it runs in the page.
 *
 * The function takes the address of the index, that of a second one to be merged into it, if any, and the language of the page, and
 * gives another that takes the name of a task and its arguments: `ready`, `filters`, `search` (words or null, Pagefind's options: gives the
 * number of results and the filters' counts), `results` (from, to: gives address, metadata and excerpt of each).
 * The second index weighs less, as its texts are single sentences, which Pagefind's measure of length favours.
 * Outside a page Pagefind does not know the language, so words of scripts without spaces are set apart here, as it does itself.
 */
export const searchEngine = `(bundle,more,lang)=>{
const ready=import(bundle+'pagefind.js').then(async p=>(await p.destroy(),await p.options({noWorker:true,excerptLength:28,excerptEllipsis:'…',highlightParam:'hl'}),await p.init(),more&&await p.mergeIndex(more,{indexWeight:.75,excerptLength:28,excerptEllipsis:'…',highlightParam:'hl'}),p)),
words=t=>t&&/^(zh|ja|th)/.test(lang)&&Intl.Segmenter?[...new Intl.Segmenter(lang,{granularity:'word'}).segment(t)].map(s=>s.segment).join(' '):t;let found=[];
return async(task,a,b)=>{const p=await ready;if(task=='ready')return;if(task=='filters')return p.filters();
if(task=='results')return(await Promise.all(found.slice(a,b).map(r=>r.data()))).map(r=>r&&{url:r.url,meta:r.meta,excerpt:r.excerpt});
const{results,filters,totalFilters}=await p.search(words(a),b);found=results;return{count:found.length,filters,totalFilters}}}`.replaceAll(
  '\n',
  '',
);
