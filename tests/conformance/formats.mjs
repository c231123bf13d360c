// Formats and a keyword that JSON Schema has not.

/**
 * Times as the vendors write them. Infobip's have an offset without a colon, `Z` or one with a colon (facts/infobip.md,
 * section 2); tyntec's are RFC 3339.
 */
export const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Counts what a reader sees as one letter: `graphemes: 1` is one emoji however many code points it has. */
export const graphemes = (most, text) => [...segmenter.segment(text)].length <= most;
