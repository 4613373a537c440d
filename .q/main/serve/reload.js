// Reloads the page once the server shows another version of the site. A hidden page listens to nothing: browsers allow
// only six connections to one server, and a seventh tab would wait for ever.
(() => {
  const version = document.currentScript.dataset.version;
  let events = null;
  const quiet = () => {
    if (events) {
      events.close();
      events = null;
    }
  };
  const listen = () => {
    if (document.hidden) {
      quiet();
    } else if (!events) {
      events = new EventSource('/.dossier/events?version=' + version);
      events.onmessage = () => {
        quiet();
        location.reload();
      };
    }
  };
  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', quiet);
  addEventListener('pageshow', listen);
  listen();
})();
