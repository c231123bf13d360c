// A project that has the package as npm would install it: packed, unpacked, nothing beside it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** What the tests of the installed package need of the repository. */
const COPIED = ["README.md", "docs", "examples", "src/build", "tests/js", "tests/types", "tests/support", "tests/operations", "tests/events"];

/** Packs the package into a folder: the path of the tarball. */
export function pack(folder) {
  execFileSync("npm", ["pack", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  return path.join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")));
}

/** Puts the packed package into the `node_modules` of a folder. */
export function install(tarball, folder) {
  const target = path.join(folder, "node_modules", "waxwing");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"]);
  return target;
}

let made;

/** The project: the one that the whole run shares, or one for this process. */
export function packed() {
  made ??= process.env.WAXWING_PACKED ? found(process.env.WAXWING_PACKED) : makePacked();
  return made;
}

function found(folder) {
  return { folder, tarball: path.join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz"))) };
}

/** Makes the project; it is removed when the process ends. */
export function makePacked() {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "waxwing-packed-")));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const tarball = pack(folder);
  install(tarball, folder);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "waxwing-packed", private: true, type: "module" }));
  for (const part of COPIED) {
    const from = path.join(ROOT, part);
    if (existsSync(from)) cpSync(from, path.join(folder, part), { recursive: true, filter: (file) => !file.includes("node_modules") });
  }
  return { folder, tarball };
}
