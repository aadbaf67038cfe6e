/** The mark: a street lamp and the light it gives. */
export function Lamp({ size = 28, light = true }: { size?: number; light?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      {light && <path d="M17.2 11.5 11.5 28h17L24.8 11.5z" fill="var(--sl-lamp)" opacity=".2" />}
      <path d="M8 28.5V11a6.5 6.5 0 0 1 6.5-6.5H21" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M5 28.5h6" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M21 3.5v2" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M16.2 11.5a4.8 4.8 0 0 1 9.6 0z" fill="var(--sl-lamp)" stroke="var(--sl-lamp)" strokeLinejoin="round" />
    </svg>
  );
}
