import { previewScript } from './preview-script.ts';

/** `/` goes to the search, unless the reader is typing or has turned it off. */
const shortcut =
  "addEventListener('keydown',e=>{if(e.key!='/'||e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented||e.target.closest('input,textarea,select,[contenteditable]'))return;try{if(localStorage.slash=='off')return}catch{}e.preventDefault();var f=document.querySelector('[type=search]');f?f.focus():location=document.getElementById('to-search').href+'#search'});";

/**
 * On a page that a search result leads to: marks the words that were searched for, and goes to the first of them. Pagefind's
 * highlighter is loaded only when the address asks for it.
 */
const highlight =
  "{const root=document.currentScript.src.replace(/[^/]*$/,'');if(new URLSearchParams(location.search).has('hl'))import(root+'pagefind/pagefind-highlight.js').then(()=>{" +
  "new PagefindHighlight({highlightParam:'hl'});var m=document.querySelector('mark.pagefind-highlight');" +
  "if(m&&!location.hash)m.scrollIntoView({block:'center'})})}";

/** The script of every page. It lies at the root of the site. */
export const pageScript = `${shortcut}${highlight}${previewScript};`;
