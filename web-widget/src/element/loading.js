// Getting the WebAssembly modules and a page's own catalogues: each once for all elements of a page, and where that fails, why.
// It must not know what is in them.
import init from "./glue.js";

// Written out one by one, because bundlers look for addresses in this form.
export const files = {
  checker: [new URL("pathways-checker.wasm", import.meta.url).href, __CHECKER__],
  more: [new URL("pathways-more.wasm", import.meta.url).href, __MORE__],
  ask: [new URL("pathways-ask.wasm", import.meta.url).href, __ASK__],
};

/** Why the checker cannot start or go on: a code for the page's owner, and what it says of it. */
export class Failure extends Error {
  constructor(code, says) {
    super(says);
    this.code = code;
  }
}

export const notACatalogue = () =>
  new Failure("catalogue", "the file of the attribute catalogue was not exported by this version of the checker");

// The policy's own event comes a moment after the request was refused.
const breaches = new Set();
document.addEventListener("securitypolicyviolation", (event) => breaches.add(event.blockedURI));
const moment = () => new Promise((go) => setTimeout(go, 50));

export const fetched = async (address, integrity) => {
  try {
    const response = await fetch(address, { integrity });
    if (response.ok) return response;
  } catch {
    await moment();
    if (breaches.has(address)) {
      throw new Failure("policy-connect", `the page's policy does not let it fetch ${address}; see connect-src`);
    }
    // Without the hash, to tell a file that is not there from one of another build.
    if (integrity && (await fetch(address).catch(() => ({}))).ok) {
      throw new Failure("integrity", `${address} is not the file that this script was built with`);
    }
  }
  throw new Failure("not-fetched", `${address} could not be fetched`);
};

// Why a module that was fetched could not be made: the policy, or what is in the file.
const cause = (error, address) => {
  if (error.code) return error;
  // Most engines refuse even the smallest module then; one compiles that, and says in its words what it is about.
  let refused = /content security policy/i.test(String(error));
  try {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch {
    refused = true;
  }
  if (refused) {
    return new Failure("policy-wasm", "the page's policy does not let it run WebAssembly; see 'wasm-unsafe-eval'");
  }
  return new Failure("not-wasm", `${address} is no module: ${error}`);
};

// One start for all elements of a page. A start that failed is tried again for the next element.
let starting;
export const start = () => {
  const [address, integrity] = files.checker;
  starting ??= init({ module_or_path: fetched(address, integrity) }).catch((error) => {
    starting = undefined;
    throw cause(error, address);
  });
  return starting;
};

// The other modules: compiled once for the page, and one instance of their own for each element.
const compiling = {};
const compiled = (name) => {
  const [address, integrity] = files[name];
  compiling[name] ??= fetched(address, integrity)
    .then((response) => response.arrayBuffer())
    .then((bytes) => WebAssembly.compile(bytes))
    .catch((error) => {
      delete compiling[name];
      throw cause(error, address);
    });
  return compiling[name];
};
export const guest = async (name) => {
  const { exports } = await WebAssembly.instantiate(await compiled(name), {});
  return (request) => {
    // The memory is looked up last: making room may move it.
    const address = exports.input(request.length);
    new Uint8Array(exports.memory.buffer, address, request.length).set(request);
    const length = exports.run();
    return new Uint8Array(exports.memory.buffer, exports.output(), length).slice();
  };
};

// A page's own catalogue, or nothing where none is named. What replies to questions is in a file beside it.
const catalogues = {};
export const catalogue = async (named, ending) => {
  if (!named) return undefined;
  let address;
  try {
    address = new URL(named, document.baseURI);
  } catch {
    throw new Failure("not-fetched", `catalogue="${named}" is no address`);
  }
  address.pathname = address.pathname.replace(/(\.\w+)?$/, `${ending}$&`);
  const { href } = address;
  catalogues[href] ??= fetched(href)
    .then((response) => response.arrayBuffer())
    .then((bytes) => {
      // No bytes at all would stand for the catalogue that a module carries.
      if (!bytes.byteLength) throw notACatalogue();
      return new Uint8Array(bytes);
    })
    .catch((error) => {
      delete catalogues[href];
      throw error;
    });
  return catalogues[href];
};
