/**
 * Script of a page with a citation menu: a button beside each form copies it, and after a link to one passage or entry the forms
 * name that place. Without it the text can be selected.
 */
export const citeScript = `(()=>{
const box=document.querySelector('.citing'),base=box.dataset.address,forms=[...box.querySelectorAll('figure')].map(f=>[f.querySelector('pre'),f.querySelector('button')]),
texts=forms.map(f=>f[0].textContent),place=()=>forms.forEach(([p],i)=>p.textContent=/^#[a-z]-\\w+$/.test(location.hash)?texts[i].replaceAll(base,base+location.hash):texts[i]);
for(const [p,b] of forms){b.hidden=false;b.onclick=()=>{getSelection().selectAllChildren(p);(navigator.clipboard?navigator.clipboard.writeText(p.textContent):Promise.reject()).catch(()=>document.execCommand('copy')||Promise.reject()).then(()=>b.textContent='Copied',()=>b.textContent='Selected')}}
place();addEventListener('hashchange',place)
})()`.replaceAll('\n', '');
