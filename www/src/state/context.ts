// What every field needs to know, without passing it through all the levels of a form.
import type { Issue } from "waxwing";
import { createContext, use, type Dispatch } from "react";
import type { Fill } from "../core/checking.ts";
import type { Action } from "./state.ts";

export interface Form {
  dispatch: Dispatch<Action>;
  /** The issues that stand beside a field. */
  issuesAt(path: string): readonly Issue[];
  /** Whether there are issues at a place or below it. */
  hasIssuesBelow(path: string): boolean;
  fillAt(path: string): Fill | undefined;
}

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = use(FormContext);
  if (!form) throw new Error("A field stands outside of a form.");
  return form;
}
