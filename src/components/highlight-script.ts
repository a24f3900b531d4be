/**
 * Script of a page that search results lead to: marks the words that were searched for, and goes to the first of them.
 * Loads Pagefind's highlighter only when the address asks for it. @param root relative path to the site's root
 */
export function highlightScript(root: string): string {
  return (
    `if(new URLSearchParams(location.search).has('hl'))import('${root}pagefind/pagefind-highlight.js').then(()=>{` +
    `new PagefindHighlight({highlightParam:'hl'});var m=document.querySelector('mark.pagefind-highlight');` +
    `if(m&&!location.hash)m.scrollIntoView({block:'center'})})`
  );
}
