/** Whether the reader asked the browser to save data. */
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
/** Whether the site was installed as an app, which works without a network. */
const isInstalled = matchMedia('(display-mode: standalone)').matches;

// The build alone writes the worker, and browsers know workers on https and localhost alone.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const keep = (): void => void navigator.serviceWorker.register('/sw.js');
  window.addEventListener('appinstalled', keep);
  // It fetches the whole site, so the page itself comes first.
  if (isInstalled || !savesData) window.addEventListener('load', keep);
}
