/** What a form holds that was typed and not sent yet, by field. */
export type HeldText = Readonly<Partial<Record<string, string>>>
