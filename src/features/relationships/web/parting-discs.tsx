/** Two discs that no longer overlap. */
export function PartingDiscs() {
  return (
    <svg width="92" height="44" viewBox="0 0 92 44" aria-hidden className="discs">
      <circle cx="22" cy="22" r="22" fill="var(--me)" />
      <circle cx="69" cy="22" r="22" fill="var(--peer)" />
    </svg>
  );
}
