// What an LMS's page keeps for us, where the browser keeps no cookie (1EdTech LTI Client Side postMessages, platform storage).
// A frame that the LMS names only says which window to ask: the browser hands a message to its one site, or to nobody.
(() => {
  "use strict";

  const SHORT = 400;
  const PATIENCE = 1000;
  const TRIES = 3;

  const fresh = () => [...window.crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  // Some LMSs answer in text.
  const read = (data) => {
    try {
      const message = typeof data === "string" ? JSON.parse(data) : data;
      return message && typeof message === "object" ? message : {};
    } catch {
      return {};
    }
  };

  // One question, one answer: from the window that was asked, from its site, to this question; else nothing.
  const ask = (whom, site, message, patience) =>
    new Promise((resolve) => {
      const id = fresh();
      const hear = (event) => {
        const answer = read(event.data);
        const right = event.source === whom && (site === "*" || event.origin === site);
        if (right && answer.message_id === id && answer.subject === message.subject + ".response") end(answer);
      };
      const timer = window.setTimeout(() => end({}), patience);
      const end = (answer) => {
        window.clearTimeout(timer);
        window.removeEventListener("message", hear);
        resolve(answer);
      };
      window.addEventListener("message", hear);
      try {
        whom.postMessage({ ...message, message_id: id }, site);
      } catch {
        end({});
      }
    });

  // The page around us, or the one that opened our window; there may be none.
  const lms = () => {
    const page = window.opener || window.parent;
    return page && page !== window ? page : undefined;
  };

  // A frame of the LMS's page that we cannot reach leaves the page itself.
  const frameOf = (page, name) => {
    if (!name || name === "_parent") return page;
    try {
      const frame = page.frames[name];
      return frame && typeof frame.postMessage === "function" ? frame : page;
    } catch {
      return page;
    }
  };

  // Older LMSs know the same messages by a longer name.
  const older = (subject) => "org.imsglobal." + subject;

  const listed = async (page, subject) => {
    const answer = await ask(page, "*", { subject }, SHORT);
    return Array.isArray(answer.supported_messages) ? answer.supported_messages : [];
  };

  // What the page says of itself wins over what the login said; a page that says nothing may still keep things.
  const keeperOf = async (page, subject, offered) => {
    const said = await listed(page, "lti.capabilities");
    const known = said.length > 0 ? said : await listed(page, older("lti.capabilities"));
    const named = (name) => known.find((message) => message && message.subject === name);
    const one = named(subject) || named(older(subject));
    return {
      frame: one && typeof one.frame === "string" ? one.frame : offered,
      names: one ? [one.subject] : [subject, older(subject)],
    };
  };

  const tell = async ({ frame, site }, message) => {
    const page = lms();
    if (!page || !site) return {};
    const keeper = await keeperOf(page, message.subject, frame);
    for (let i = 0; i < TRIES; i++) {
      const subject = keeper.names[i % keeper.names.length];
      const answer = await ask(frameOf(page, keeper.frame), site, { ...message, subject }, PATIENCE);
      if (answer.error || answer.key === message.key) return answer;
    }
    return {};
  };

  window.telemaqueStorage = {
    // Whether it is kept; null as a value forgets it.
    put: async (keeper, key, value) => {
      const answer = await tell(keeper, { subject: "lti.put_data", key, value });
      return !answer.error && answer.key === key;
    },
    // What is kept, or an empty text.
    get: async (keeper, key) => {
      const answer = await tell(keeper, { subject: "lti.get_data", key });
      return !answer.error && typeof answer.value === "string" ? answer.value : "";
    },
  };
})();
