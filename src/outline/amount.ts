// A figure's value and its unit → the amount as it is written.

export const isSign = (unit: string): boolean => /^[%‰°/]/.test(unit);

/** A sign is attached to its number ("7,8" and "%" give "7,8%", "/năm" too); a word follows a space ("20 súng"). */
export function amount(value: string, unit: string | undefined): string {
  if (!unit) return value;
  return isSign(unit) ? value + unit : `${value} ${unit}`;
}
