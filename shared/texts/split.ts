export const splitTexts = {
  rule: (left: string, right: string) => `Width of ${left} and ${right}`,
  width: (pane: string, pixels: number) => `${pane}: ${pixels} pixels`,
} as const;
