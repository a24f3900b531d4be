/**
 * Script of a chronology page: shows the entries with one name, from one publisher, of some states; the choice is kept in the address,
 * so that it can be sent and found again. Without it the states can still be chosen (by style sheet), and everything is shown.
 */
export const chronologyFilterScript = `(()=>{
const form=document.getElementById('filter'),entries=[...document.querySelectorAll('.entry')].map(li=>({li,names:[...li.querySelectorAll('.meta a.e')].map(a=>a.getAttribute('href').replace(/^[./]+|\\/index\\.html$/g,'')),from:(li.dataset.from||'').split('|')})),
groups=[...document.querySelectorAll('section.year,section.year section,section.report')],boxes=[...form.querySelectorAll('[type=checkbox]')],note=form.querySelector('[role=status]'),asked=new URLSearchParams(location.search);
for(const select of form.querySelectorAll('select')){const value=asked.get(select.name);if(value&&[...select.options].some(o=>o.value==value))select.value=value}
const off=(asked.get('hide')||'').split(',');for(const box of boxes)box.checked=!off.includes(box.name);
const show=()=>{const who=form.elements.with.value,from=form.elements.from.value,hidden=boxes.filter(b=>!b.checked).map(b=>b.name);let count=0;
for(const e of entries){const on=(!who||e.names.includes(who))&&(!from||e.from.includes(from));e.li.hidden=!on;if(on&&!hidden.some(name=>e.li.classList.contains(name)))count++}
for(const g of groups)g.hidden=![...g.querySelectorAll('.entry')].some(li=>!li.hidden&&!hidden.some(name=>li.classList.contains(name)));
const chosen=who||from||hidden.length;note.textContent=chosen?count+' of '+entries.length+' shown':'';
const q=new URLSearchParams;who&&q.set('with',who);from&&q.set('from',from);hidden.length&&q.set('hide',hidden.join());
const s=q.toString().replaceAll('%2F','/').replaceAll('%2C',',');
try{history.replaceState(null,'',(s?'?'+s:location.pathname)+location.hash)}catch{}};
form.addEventListener('change',show);form.addEventListener('submit',e=>e.preventDefault());show()
})()`.replaceAll('\n', '');
