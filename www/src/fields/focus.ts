// Where the keyboard is after the form has changed.
import { flushSync } from "react-dom";

/** The id of the field of a place. */
export function fieldId(path: string): string {
  return `at${path.replace(/\s/g, "_")}`;
}

const FIELDS = "input:not([type=hidden]), textarea, select, button";

/** Moves the keyboard to the field of a place, or to the first one inside it, opening what hides it. */
export function focusPlace(path: string): void {
  focusElement(document.getElementById(fieldId(path)));
}

export function focusElement(element: HTMLElement | null): void {
  if (!element) return;
  for (let around = element.closest("details"); around; around = around.parentElement?.closest("details") ?? null) around.open = true;
  const target = element.matches(FIELDS) ? element : (element.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select") ?? element.querySelector<HTMLElement>("button"));
  const chosen = target ?? element;
  chosen.focus();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  chosen.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
}

/** Makes a change and then moves the keyboard to what it brought. */
export function changeThenFocus(change: () => void, path: string): void {
  flushSync(change);
  focusPlace(path);
}

/** Makes a change that takes the focused element away and then moves the keyboard to another. */
export function changeThenFocusId(change: () => void, id: string): void {
  flushSync(change);
  document.getElementById(id)?.focus();
}
