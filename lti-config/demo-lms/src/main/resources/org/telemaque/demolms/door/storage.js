// Keeps small things for the tool's frame while this page lives (1EdTech LTI Client Side postMessages, platform storage).
(() => {
  const origin = document.body.dataset.toolOrigin;
  if (!origin) {
    return;
  }
  const LONGEST = 4096;
  const MOST = 500;
  const kept = new Map();
  const fault = (code, message) => ({ error: { code, message } });
  const isText = (text) => typeof text === "string" && text.length > 0 && text.length <= LONGEST;

  const put = ({ key, value }) => {
    if (!isText(key) || (value !== null && typeof value !== "string")) {
      return fault("bad_request", "key and value are texts");
    }
    if (value === null) {
      kept.delete(key);
      return { key, value };
    }
    if (value.length > LONGEST || (kept.size >= MOST && !kept.has(key))) {
      return fault("storage_exhaustion", "no room");
    }
    kept.set(key, value);
    return { key, value };
  };

  const get = ({ key }) =>
    isText(key) ? { key, value: kept.has(key) ? kept.get(key) : null } : fault("bad_request", "key is a text");

  const subjects = ["lti.capabilities", "lti.put_data", "lti.get_data"];
  const answers = {
    "lti.capabilities": () => ({ supported_messages: subjects.map((subject) => ({ subject })) }),
    "lti.put_data": put,
    "lti.get_data": get,
  };

  window.addEventListener("message", ({ data, origin: from, source }) => {
    if (!source || !data || typeof data !== "object" || !Object.hasOwn(answers, data.subject)) {
      return;
    }
    const answer = from === origin ? answers[data.subject](data) : fault("wrong_origin", "not the tool");
    source.postMessage({ subject: `${data.subject}.response`, message_id: data.message_id, ...answer }, from);
  });
})();
