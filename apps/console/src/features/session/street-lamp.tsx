import styles from './sign-in-page.module.css';

/** The lamp over the door: it stands beside the card and lights it. */
export function StreetLamp() {
  return (
    <svg className={styles.lamp} viewBox="0 0 900 900" fill="none" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="lamp-light" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#ffc857" stopOpacity=".26" />
          <stop offset=".55" stopColor="#ffc857" stopOpacity=".1" />
          <stop offset="1" stopColor="#ffc857" stopOpacity="0" />
        </linearGradient>
        <radialGradient id="lamp-glow">
          <stop offset="0" stopColor="#ffe3a3" stopOpacity=".55" />
          <stop offset="1" stopColor="#ffc857" stopOpacity="0" />
        </radialGradient>
      </defs>
      <path d="M418 92 130 900h640L482 92z" fill="url(#lamp-light)" />
      <circle cx="450" cy="92" r="72" fill="url(#lamp-glow)" />
      <path d="M100 900V130a94 94 0 0 1 94-94h256" stroke="#3c527a" strokeWidth="12" strokeLinecap="round" />
      <path d="M450 36v22" stroke="#3c527a" strokeWidth="12" strokeLinecap="round" />
      <path d="M404 92a46 46 0 0 1 92 0z" fill="#ffc857" />
    </svg>
  );
}
