// What a page has left behind in the browser, and whom it has asked. The callback gets it all.
const [done] = arguments;
(async () => done({
  cookie: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: await indexedDB.databases(),
  caches: globalThis.caches ? await caches.keys() : [],
  workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
  name: window.name,
  query: location.search + location.hash,
  state: history.state,
  history: history.length,
  requests: performance.getEntriesByType("resource").map((entry) => entry.name),
  // On a page of a test's own, what its first script noted.
  seen: window.seen ?? null,
}))().catch((error) => done({ error: String(error) }));
