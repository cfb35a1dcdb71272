// Lets the reading script run once with every function, property and class of the browser wrapped, and tells which
// of them it used. The language's own (arrays, texts, maps) are left as they are: they reach nothing.
(() => {
  "use strict";
  const LANGUAGE = new Set(("Object Function Array Number Boolean String Symbol BigInt Math JSON Reflect Proxy Promise Map "
    + "Set WeakMap WeakSet WeakRef FinalizationRegistry Error EvalError RangeError ReferenceError SyntaxError TypeError "
    + "URIError AggregateError SuppressedError RegExp Date ArrayBuffer SharedArrayBuffer Atomics DataView Intl WebAssembly "
    + "Iterator Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array "
    + "Float32Array Float64Array BigInt64Array BigUint64Array globalThis isNaN isFinite parseInt parseFloat "
    + "decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape").split(" "));
  const used = new Set(), undo = [];
  const replace = (holder, name, before, now) => {
    if (!before.configurable) return;
    try { Object.defineProperty(holder, name, now); } catch { return; }
    undo.push(() => Object.defineProperty(holder, name, before));
  };
  const wrap = (holder, title, name) => {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    if (before === undefined || typeof name === "symbol" || name === "constructor") return;
    const full = `${title}.${name}`, now = { ...before };
    const noted = (kind, inner) => new Proxy(inner, {
      apply(target, self, given) { used.add(`${kind} ${full}`); return Reflect.apply(target, self, given); },
    });
    if (before.get) now.get = noted("get", before.get);
    if (before.set) now.set = noted("set", before.set);
    if (typeof before.value === "function") now.value = noted("call", before.value);
    if (before.get || before.set || typeof before.value === "function") replace(holder, name, before, now);
  };
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (LANGUAGE.has(name)) continue;
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    const found = before.value;
    const isClass = typeof found === "function" && typeof found.prototype === "object" && /^[A-Z]/.test(name);
    if (!isClass) {
      wrap(globalThis, "window", name);
      continue;
    }
    // One class may go by two names.
    const title = found.prototype[Symbol.toStringTag] || name;
    for (const inner of Object.getOwnPropertyNames(found.prototype)) wrap(found.prototype, title, inner);
    for (const inner of Object.getOwnPropertyNames(found)) {
      if (inner !== "prototype" && inner !== "name" && inner !== "length") wrap(found, name, inner);
    }
    replace(globalThis, name, before, { ...before, value: new Proxy(found, {
      construct(target, given, made) { used.add(`new ${name}`); return Reflect.construct(target, given, made); },
    }) });
  }
  const wrapped = undo.length;
  let given = "nothing";
  try { given = typeof (READER); } catch (fault) { given = `fault ${fault.name}`; }
  for (const back of undo.reverse()) back();
  return JSON.stringify({ given, wrapped, used: Array.from(used).sort() });
})()
