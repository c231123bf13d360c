// Which lines of a text are new against another: the longest common subsequence, small as these texts are.

export interface Line {
  text: string;
  change: "same" | "added" | "removed";
}

export function diff(before: readonly string[], after: readonly string[]): Line[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      (table[i] as number[])[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ text: after[j] as string, change: "same" });
      i += 1;
      j += 1;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ text: before[i] as string, change: "removed" });
      i += 1;
    } else {
      lines.push({ text: after[j] as string, change: "added" });
      j += 1;
    }
  }
  return lines;
}
