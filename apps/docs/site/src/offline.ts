// The build alone writes the worker, and browsers know workers on https and localhost alone.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // It fetches the whole site, so the page itself comes first.
  window.addEventListener('load', () => void navigator.serviceWorker.register('/sw.js'));
}
