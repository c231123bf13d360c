// The time in which a recipient can be written to without a template.

interface Window {
  open: boolean;
  closesAt?: string;
  remaining: number;
}

export type Time = string | number | Date;

const DAY = 86_400_000;

/** Milliseconds since 1970; what is no time is `NaN`. */
export const timeOf = (time: Time | null | undefined): number => new Date(time ?? NaN).getTime();

export function windowState({ lastInboundAt, now = Date.now() }: { lastInboundAt?: Time | null; now?: Time }): Window {
  const closes = new Date(timeOf(lastInboundAt) + DAY);
  const remaining = closes.getTime() - timeOf(now);
  // As in a check, a message of exactly 24 hours later is in time.
  const open = remaining >= 0;
  return { open, ...(!isNaN(closes.getTime()) && { closesAt: closes.toISOString() }), remaining: open ? remaining : 0 };
}
