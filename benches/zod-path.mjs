// What a careful programmer writes by hand with zod: the same limits, then the provider's body, then its text.
import { z } from "zod";

const row = z.strictObject({ id: z.string().min(1).max(200), title: z.string().min(1).max(24), description: z.string().max(72).optional() });
const section = z.strictObject({ title: z.string().min(1).max(24).optional(), rows: z.array(row).min(1).max(10) });
const common = { to: z.string().regex(/^\+?[0-9]{7,15}$/), from: z.string().max(24).optional(), replyTo: z.string().optional(), callbackData: z.string().max(4000).optional() };

export const listSchema = z
  .strictObject({
    type: z.literal("list"),
    ...common,
    header: z.strictObject({ text: z.string().min(1).max(60) }).optional(),
    body: z.string().min(1).max(1024),
    footer: z.string().min(1).max(60).optional(),
    button: z.string().min(1).max(20),
    sections: z.array(section).min(1).max(10),
  })
  .superRefine((message, context) => {
    const rows = message.sections.flatMap(({ rows }) => rows);
    if (rows.length > 10) context.addIssue({ code: "custom", message: "at most 10 rows", path: ["sections"] });
    if (new Set(rows.map(({ id }) => id)).size !== rows.length) context.addIssue({ code: "custom", message: "ids differ", path: ["sections"] });
    if (message.sections.length > 1 && message.sections.some(({ title }) => !title)) context.addIssue({ code: "custom", message: "titles", path: ["sections"] });
  });

const parameter = z.string().min(1).max(1024).regex(/^(?!.*[\n\r\t])(?!.* {5}).*$/s);
export const templateSchema = z.strictObject({
  type: z.literal("template"),
  ...common,
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.string().min(2),
  body: z.array(parameter).optional(),
});

export function listBody(message) {
  return {
    from: message.from,
    to: message.to,
    content: {
      header: message.header && { type: "TEXT", text: message.header.text },
      body: { text: message.body },
      footer: message.footer && { text: message.footer },
      action: { title: message.button, sections: message.sections },
    },
  };
}

export function templateBody(message) {
  return {
    messages: [
      {
        from: message.from,
        to: message.to,
        content: { templateName: message.name, templateData: { body: { placeholders: message.body ?? [] } }, language: message.language },
      },
    ],
  };
}
