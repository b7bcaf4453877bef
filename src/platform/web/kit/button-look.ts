export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

const base =
  "relative inline-flex shrink-0 items-center justify-center gap-2 rounded-2 border " +
  "font-semibold whitespace-nowrap no-underline transition-colors duration-(--m-1) select-none " +
  "data-disabled:cursor-not-allowed data-disabled:border-line-2 data-disabled:bg-rest-tint data-disabled:bg-none data-disabled:text-ink-3";

const looks: Record<ButtonLook, string> = {
  primary: "border-transparent bg-me text-on-me hover:bg-me-strong data-pressed:bg-me-strong data-pending:bg-me",
  secondary: "border-control-line bg-raised text-ink hover:over-hover data-pressed:over-pressed active:over-pressed",
  quiet: "border-transparent text-ink-2 hover:bg-hover hover:text-ink data-pressed:bg-pressed active:bg-pressed",
  danger: "border-transparent bg-danger-fill text-on-danger hover:over-hover data-pressed:over-pressed",
};

/** The classes of a button, for whatever element it is. `small` is for rows and bars, `wide` fills its container. */
export function buttonLook(look: ButtonLook, { isSmall = false, isWide = false } = {}): string {
  const size = isSmall ? "h-8 px-2.5 text-13 max-sm:h-10" : "h-(--control-h) px-3.5 text-14";
  return [base, looks[look], size, isWide ? "w-full" : ""].join(" ");
}

/** The size of the icon inside: 18 beside the label, 16 in a small button. */
export const buttonIconSize = (isSmall: boolean): number => (isSmall ? 16 : 18);
