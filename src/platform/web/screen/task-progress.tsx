/** How far one has come, as strokes and in words: "Fråga 3 av 7". */
export function TaskProgress({ step, of, label }: { step: number; of: number; label: string }) {
  return (
    <div className="flex items-center gap-4 max-sm:gap-2.5">
      <span aria-hidden className="flex gap-1">
        {Array.from({ length: of }, (_, at) => (
          <span
            key={at}
            className={`h-1 w-9 rounded-full max-sm:w-3 ${at < step - 1 ? "bg-me" : at === step - 1 ? "bg-linear-to-r from-me from-50% to-track to-50%" : "bg-track"}`}
          />
        ))}
      </span>
      <span className="text-13 whitespace-nowrap text-ink-2">{label}</span>
    </div>
  );
}
