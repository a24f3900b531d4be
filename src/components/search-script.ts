import { searchEngine } from './search-engine.ts';

/** Results that are fetched and shown at a time; each is a small file of its own. */
const AT_ONCE = 8;
/** Choices that a filter offers, the most frequent first. */
const MOST_CHOICES = 100;
/** Milliseconds without a key after which a search begins. */
const PAUSE = 180;

/**
 * Script of the search page: Pagefind's engine with a result list of our own, a third of the bytes of its component
 * interface. It is fetched when the field is first focused, the filters when they are opened, the index of a large chronology when
 * the reader asks for its entries.
 * Words, filters and order are kept in the address. Whatever comes from the index is put on the page as text, never as markup: of an
 * excerpt, only Pagefind's `<mark>` is read. A filter offers what the results have; one that is in use, what there is without it
 * (and without numbers if another is in use as well, as Pagefind counts with all filters or with none). In order of date, the entries
 * of a large chronology are left out: Pagefind merges two indexes by score only.
 */
export const searchScript = `(()=>{
const panel=document.getElementById('search'),find=s=>panel.querySelector(s),note=find('.search-note'),form=find('form'),field=find('input'),status=find('.search-count'),list=find('ol'),more=find('.search-more'),order=find('[name=order]'),also=find('[name=also]'),narrow=find('details'),
filters=[...panel.querySelectorAll('.search-filters select')],asked=new URLSearchParams(location.search);
if(location.protocol=='file:'){note.textContent='Search needs a web server: a browser does not let a page opened from disk read the index beside it. Everything else works. Put the folder on any host, or run "npm run preview".';return}
note.hidden=true;form.hidden=false;
const missing=()=>{note.hidden=false;note.textContent='The search index is missing. It is made by "npm run build".'};
let ask,last,turn=0,timer,found=0,shown=0;
const both=()=>also?.checked&&!also.disabled,make=${searchEngine},
engine=()=>{const given=[new URL(panel.dataset.bundle,location).href,both()?new URL(panel.dataset.more,location).href:'',document.documentElement.lang];
try{const waiting=[],worker=new Worker(URL.createObjectURL(new Blob(['const ask=('+make+')(...'+JSON.stringify(given)+');onmessage=async({data:[id,args]})=>{let m;try{m=[id,await ask(...args)]}catch(e){m=[id,,String(e)]}postMessage(m)}'],{type:'text/javascript'})));
let here;last?.terminate();last=worker;worker.onerror=e=>{e.preventDefault();here=make(...given);waiting.forEach(w=>here(...w.args).then(w.done,w.fail))};
worker.onmessage=({data:[id,value,error]})=>{const w=waiting[id];error?w.fail(error):w.done(value)};
return(...args)=>here?here(...args):new Promise((done,fail)=>worker.postMessage([waiting.push({args,done,fail})-1,args]))}catch{return make(...given)}},
load=()=>ask||=engine(),
add=(to,tag,name,text)=>{const e=document.createElement(tag);e.className=name;e.dir='auto';e.textContent=text;to.append(e);return e},
plain=t=>t.replace(/&lt;/g,'<').replace(/&gt;/g,'>'),
draw=({url,meta,excerpt})=>{const li=document.createElement('li'),facts=[meta.kind,meta.publisher,meta.date].filter(Boolean).join(' · ');li.className='hit';facts&&add(li,'p','hit-facts',facts);
add(add(li,'p','hit-title',''),'a','',meta.title||url).href=url;
if(excerpt){const p=add(li,'p','hit-text','');excerpt.split(/<mark>(.*?)<\\/mark>/).forEach((t,i)=>i%2?add(p,'mark','',plain(t)).removeAttribute('dir'):p.append(plain(t)))}return li},
page=async now=>{const part=await load()('results',shown,shown+${AT_ONCE});if(now!=turn)return;const items=part.filter(Boolean).map(draw);shown?list.append(...items):list.replaceChildren(...items);shown+=part.length;more.hidden=shown>=found;return items[0]},
offer=(select,r,several)=>{const chosen=select.value,all=Object.entries((chosen?r.totalFilters:r.filters)[select.name]||{}).filter(([,n])=>n).sort((a,b)=>b[1]-a[1]||(a[0]<b[0]?-1:1)).slice(0,${MOST_CHOICES});
select.replaceChildren(select.options[0],...all.map(([v,n])=>new Option(chosen&&several?v:v+' ('+n+')',v)));
select.value=chosen;if(select.value!=chosen){select.add(new Option(chosen,chosen));select.value=chosen}select.parentNode.hidden=select.length<2},
run=async()=>{clearTimeout(timer);const now=++turn,term=field.value.trim(),chosen=Object.fromEntries(filters.filter(s=>s.value).map(s=>[s.name,s.value])),q=new URLSearchParams(term?{q:term}:{});
for(const k in chosen)q.set(k,chosen[k]);order.value&&q.set('order',order.value);also?.checked&&q.set('also',1);
try{history.replaceState(null,'',(q.size?'?'+q:location.pathname)+location.hash)}catch{}
const all=narrow.open&&await load()('filters');if(now!=turn)return;
if(!term&&!Object.keys(chosen).length){if(all)for(const s of filters)offer(s,{filters:all});list.replaceChildren();status.textContent='';more.hidden=true;return}
const r=await load()('search',term||null,{filters:chosen,sort:order.value?{date:order.value}:{}});if(now!=turn)return;
found=r.count;shown=0;if(all)for(const s of filters)offer(s,r,Object.keys(chosen).length>1);await page(now);if(now!=turn)return;
const n=found;status.textContent=(n?n+(n==1?' result':' results'):'No results')+(term?' for “'+term+'”':'')},search=()=>run().catch(missing);
for(const s of filters){const v=asked.get(s.name);if(v){s.add(new Option(v,v));s.value=v;narrow.open=true}}
order.value=asked.get('order')||'';if(also){also.checked=asked.has('also');also.disabled=order.value!=''}field.value=asked.get('q')||'';
narrow.addEventListener('toggle',()=>narrow.open&&search());field.addEventListener('focus',()=>load()('ready').catch(missing),{once:true});field.addEventListener('input',()=>{clearTimeout(timer);timer=setTimeout(search,${PAUSE})});
form.addEventListener('submit',e=>{e.preventDefault();search()});form.addEventListener('change',e=>{const t=e.target,was=both();if(also)also.disabled=order.value!='';if(t==also||was!=both())ask=0;t!=field&&search()});
more.onclick=()=>page(turn).then(li=>li?.querySelector('a').focus());
panel.addEventListener('keydown',e=>{const step={ArrowDown:1,ArrowUp:-1}[e.key],stops=[field,...list.querySelectorAll('a')],at=stops.indexOf(e.target);if(!step||at<0||e.altKey||e.ctrlKey||e.metaKey)return;const to=stops[at+step];if(to){e.preventDefault();to.focus()}});
field.value&&field.focus();location.search&&search()
})()`.replaceAll('\n', '');
