// The vendors' specification files, read where they lie; they are no part of this repository.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The folder with the vendors' files, named by `WAXWING_SPECS`; undefined where it is not set. */
export const SPECS = process.env.WAXWING_SPECS;

/** For the `skip` of a test: why it cannot run, or false. */
export const SKIPPED = SPECS ? false : "skipped: WAXWING_SPECS does not name the folder with the vendors' specifications";

/** The path of a vendor's file. */
export const specPath = (...parts) => resolve(SPECS, ...parts);

/** The text of a vendor's file. */
export const readSpec = (...parts) => readFileSync(specPath(...parts), "utf8");
