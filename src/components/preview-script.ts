/**
 * Script of every page: a small card beside a link that is pointed at or focused, with the passage, event or name it leads to.
 * The page behind the link is fetched and read only then, of a very long one its head and the place itself; from disk, or where that fails, the link is just a link.
 * The card holds text only, stays while the pointer is on it, and goes with Escape (WCAG 2.2, 1.4.13). By touch, the first tap on a
 * mark in an article's text shows the card and the second follows the link; a tap elsewhere takes the card away. While the keyboard is
 * used, a pointer at rest under which the page moves has no say, and a page that scrolls to what is focused does not lose its card. The
 * end of a scroll from before the card does not take it away either.
 */
export const previewScript = `(()=>{
const pages=new Map,card=document.createElement('div');let link,timer,touch,keys,from;
if(!card.showPopover||location.protocol=='file:')return;
card.id='card';card.popover='manual';card.setAttribute('role','tooltip');document.body.append(card);
const part=(t,id)=>{const cut=a=>t.slice(a,t.lastIndexOf('>',a+2e4)+1),i=id?t.indexOf('id="'+id+'"'):-1;return t.length<3e5?t:/<html[^>]*>/.exec(t)+'<main>'+(i<0?'':cut(Math.max(t.lastIndexOf('<li',i),t.lastIndexOf('<p',i))))+cut(t.indexOf('<main'))},
read=(u,id)=>{pages.has(u)||pages.set(u,fetch(u).then(r=>r.ok?r.text():''));return pages.get(u).then(t=>new DOMParser().parseFromString(part(t,id),'text/html'))},
put=(tag,from,name)=>{if(!from)return;const e=document.createElement(tag),t=from.textContent.replace(/\\s+/g,' ').trim();if(!t)return;e.textContent=t.length>420?t.slice(0,400)+' …':t;e.lang=from.closest('[lang]').lang;e.dir='auto';if(name)e.className=name;card.append(e)},
close=()=>{link&&link.removeAttribute('aria-describedby');link=0;card.matches(':popover-open')&&card.hidePopover()},hide=()=>{clearTimeout(timer);close()},
fill=(d,id)=>{card.textContent='';const q=s=>d.querySelector('main '+s),at=id&&d.getElementById(id);
if(at&&at.matches('.entry')){put('small',at.querySelector('.when'));put('p',at.querySelector('.event-text'));put('small',at.querySelector('.status'))}
else if(at&&at.matches('.text *,h1 *,.standfirst *')){put('b',q('h1'));put('small',q('.eyebrow'));put('p',at.closest('p,li,figcaption,tr')||at)}
else if(at&&at.matches('.notes li,.blocks p'))put('p',at);
else{put('b',q('h1'));put('small',q('.eyebrow'));put('p',q('.standfirst')||q('.text p')||q('.lede'));put('small',q('p.facts'))}
return card.childNodes.length},
show=async a=>{from=scrollY;const u=new URL(a.href.baseVal??a.href,location),d=u.pathname==location.pathname?document:await read(u.pathname,u.hash.slice(1)).catch(()=>0);
if(!d||link!=a||!fill(d,u.hash.slice(1)))return;
if(touch){const e=document.createElement('small');e.textContent='Tap again to open';card.append(e)}
a.setAttribute('aria-describedby','card');card.showPopover();
const r=a.getClientRects()[0],c=card.getBoundingClientRect(),below=r.bottom+c.height+16<innerHeight;
card.style.left=Math.max(8,Math.min(r.left,innerWidth-c.width-8))+'px';card.style.top=Math.max(8,below?r.bottom+6:r.top-c.height-6)+'px';return 1},
over=e=>{if(e.pointerType=='touch'||keys&&e.type=='pointerover')return;if(card.contains(e.target)){clearTimeout(timer);return}
const a=e.target.closest?.('main a[href*=".html"]:not(.arc a,.event-text [href*="#e-"]),main a[href^="#"]:not(.self,nav a)');if(a&&a==link){clearTimeout(timer);return}
clearTimeout(timer);if(!a){timer=setTimeout(hide,200);return}
if(e.type=='focusin'&&!a.matches(':focus-visible'))return;
timer=setTimeout(()=>{hide();link=a;show(a)},350)};
addEventListener('pointerdown',e=>{touch=e.pointerType=='touch'},true);addEventListener('click',e=>{if(!touch||!e.detail)return;const a=e.target.closest?.('a.m,a.t');if(a&&a==link)return;hide();if(!a)return;e.preventDefault();link=a;show(a).then(shown=>shown||link==a&&(location=a.href))});
addEventListener('pointerover',over);addEventListener('focusin',over);addEventListener('pointermove',e=>{if(keys){keys=0;over(e)}});addEventListener('keydown',e=>{keys=1;e.key=='Escape'&&hide()},true);addEventListener('scroll',()=>link&&Math.abs(scrollY-from)<9||(keys?close():hide()),{passive:true});addEventListener('pagehide',hide)
})()`.replaceAll('\n', '');
