/**
 * The only script inlined into pages: it must act before first paint. Its text is the same on every page, so
 * that one hash in the security policy covers it. Sets the theme that the visitor chose, and says that script runs.
 */
export const boot = `(d=>{d.classList.add('js');try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch{}})(document.documentElement)`;
