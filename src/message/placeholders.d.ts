/**
 * What fills the variables of a template's text: one text, several in order, or texts by the variables' names.
 * Names are put in order from the template's definition (option `template`); without one they are an issue, never a guess.
 * A value has no line break, no tab and no more than four blanks in a row.
 */
export type Placeholders = string | readonly string[] | Readonly<Record<string, string>>;
