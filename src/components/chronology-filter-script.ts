/**
 * Script of a chronology page: shows the entries with one name, from one publisher, of some states; the choice is kept in the address,
 * so that it can be sent and found again. Without it the states can still be chosen (by style sheet), and everything is shown.
 * The choice becomes one rule of style, so that the browser and not the script goes through a few thousand entries; counting them and
 * changing the address are tasks of their own.
 */
export const chronologyFilterScript = `(()=>{
const form=document.getElementById('filter'),style=document.head.appendChild(document.createElement('style')),all=s=>document.querySelectorAll(s).length,
boxes=[...form.querySelectorAll('[type=checkbox]')],note=form.querySelector('[role=status]'),asked=new URLSearchParams(location.search);
for(const select of form.querySelectorAll('select')){const value=asked.get(select.name);if(value&&[...select.options].some(o=>o.value==value))select.value=value}
const off=(asked.get('hide')||'').split(',');for(const box of boxes)box.checked=!off.includes(box.name);
let later;const show=()=>{const who=form.elements.with.value,from=form.elements.from.value,hidden=boxes.filter(b=>!b.checked).map(b=>b.name),
text=s=>'"'+s.replace(/["\\\\]/g,'\\\\$&')+'"',on=(from&&':is([data-from='+text(from)+'],[data-from^='+text(from+'|')+'],[data-from$='+text('|'+from)+'],[data-from*='+text('|'+from+'|')+'])')+hidden.map(name=>':not(.'+name+')').join(''),
name=who&&'>.what>.meta>a.e[href$='+text('/'+who+'/index.html')+']',both=on+(name&&':has('+name+')');
style.textContent=both&&'.entry:not('+both+'),:is(.year,.year section,.report):not(:has(.entry'+on+name+')){display:none}';
clearTimeout(later);later=setTimeout(()=>{note.textContent=both&&all('.entry'+both)+' of '+all('.entry')+' shown';later=setTimeout(keep,0,who,from,hidden)})},
keep=(who,from,hidden)=>{const q=new URLSearchParams;who&&q.set('with',who);from&&q.set('from',from);hidden.length&&q.set('hide',hidden.join());
const s=q.toString().replaceAll('%2F','/').replaceAll('%2C',',');
try{history.replaceState(null,'',(s?'?'+s:location.pathname)+location.hash)}catch{}};
form.addEventListener('change',show);form.addEventListener('submit',e=>e.preventDefault());location.search&&show()
})()`.replaceAll('\n', '');
