/** Milliseconds of counting before other work has its turn; a slow telephone takes several times as long for what is begun. */
const SLICE = 6;

/**
 * Script of a chronology page: shows the entries with one name, from one publisher, of some states; the choice is kept in the address,
 * so that it can be sent and found again. Without it the states can still be chosen (by style sheet), and everything is shown.
 * The choice becomes one rule of style, so that the browser and not the script goes through a few thousand entries; counting them, a
 * slice at a time, and changing the address are tasks of their own.
 */
export const chronologyFilterScript = `(()=>{
const form=document.getElementById('filter'),style=document.head.appendChild(document.createElement('style')),entries=document.getElementsByClassName('entry'),
boxes=[...form.querySelectorAll('[type=checkbox]')],note=form.querySelector('[role=status]'),asked=new URLSearchParams(location.search);
for(const select of form.querySelectorAll('select')){const value=asked.get(select.name);if(value&&[...select.options].some(o=>o.value==value))select.value=value}
const off=(asked.get('hide')||'').split(',');for(const box of boxes)box.checked=!off.includes(box.name);
let later;const show=()=>{const who=form.elements.with.value,from=form.elements.from.value,hidden=boxes.filter(b=>!b.checked).map(b=>b.name),
text=s=>'"'+s.replace(/["\\\\]/g,'\\\\$&')+'"',on=(from&&':is([data-from='+text(from)+'],[data-from^='+text(from+'|')+'],[data-from$='+text('|'+from)+'],[data-from*='+text('|'+from+'|')+'])')+hidden.map(name=>':not(.'+name+')').join(''),
name=who&&'>.what>.meta>a.e[href$='+text('/'+who+'/index.html')+']',both=on+(name&&':has('+name+')');
style.textContent=both&&'.entry:not('+both+'),:is(.year,.year section,.report):not(:has(.entry'+on+name+')){display:none}';
let at=0,shown=0;const count=()=>{const end=performance.now()+${SLICE};for(;both&&at<entries.length;at++){if(at%32==0&&performance.now()>end)return later=setTimeout(count);entries[at].matches('.entry'+both)&&shown++}
note.textContent=both&&shown+' of '+entries.length+' shown';later=setTimeout(keep,0,who,from,hidden)};clearTimeout(later);later=setTimeout(count)},
keep=(who,from,hidden)=>{const q=new URLSearchParams;who&&q.set('with',who);from&&q.set('from',from);hidden.length&&q.set('hide',hidden.join());
const s=q.toString().replaceAll('%2F','/').replaceAll('%2C',',');
try{history.replaceState(null,'',(s?'?'+s:location.pathname)+location.hash)}catch{}};
form.addEventListener('change',show);form.addEventListener('submit',e=>e.preventDefault());location.search&&show()
})()`.replaceAll('\n', '');
