// The tool says when its registration is done (Dynamic Registration 1.0): then the list of tools is shown again.
(() => {
  const frame = document.querySelector("iframe[data-then]");
  if (!frame) {
    return;
  }
  window.addEventListener("message", (event) => {
    const ours = event.source === frame.contentWindow && event.origin === frame.dataset.origin;
    if (ours && event.data && event.data.subject === "org.imsglobal.lti.close") {
      window.location.assign(frame.dataset.then);
    }
  });
})();
