// The gate between our pages and the program: a message passes only if it is a plain call by name.
// Which names are allowed is decided by the capabilities; this keeps malformed calls from getting that far.
window.__TAURI_ISOLATION_HOOK__ = (message) => {
  if (typeof message !== "object" || message === null) throw new TypeError("not a message");
  if (typeof message.cmd !== "string" || !/^[a-z][a-z0-9_:|-]{0,63}$/.test(message.cmd)) {
    throw new TypeError("not a command");
  }
  return message;
};
