/** Outlines on a field of 20, drawn with a stroke of 1.6. */
const outlines = {
  queue:
    'M3 11.5h3.6l1.2 2h4.4l1.2-2H17M3 11.5v4a1.5 1.5 0 0 0 1.5 1.5h11a1.5 1.5 0 0 0 1.5-1.5v-4M3 11.5 5 4.6A1.5 1.5 0 0 1 6.4 3.5h7.2A1.5 1.5 0 0 1 15 4.6l2 6.9',
  spaces:
    'M4.5 3.5h8A1.5 1.5 0 0 1 14 5v4.5a1.5 1.5 0 0 1-1.5 1.5H8l-3 2.5V11h-.5A1.5 1.5 0 0 1 3 9.5V5a1.5 1.5 0 0 1 1.5-1.5M16.5 8.5A1.2 1.2 0 0 1 17 9.5v3.6a1.2 1.2 0 0 1-1.2 1.2H15v2.2l-2.6-2.2H9.5',
  snippets: 'M10 5.5C8.5 4.2 6.3 3.8 3.5 3.8v11c2.8 0 5 .4 6.5 1.7 1.5-1.3 3.7-1.7 6.5-1.7v-11c-2.8 0-5 .4-6.5 1.7v11',
  megaphone: 'M4 8.5v3h2.5L14 15.5v-11L6.5 8.5zM6.5 11.5l1 4.5h2l-.8-3.3M16.5 8v4',
  lock: 'M5.5 9h9v7.5h-9zM7.2 9V6.8a2.8 2.8 0 0 1 5.6 0V9',
  check: 'm4 10.5 4 4 8-9',
  cross: 'M5 5l10 10M15 5 5 15',
  clock: 'M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6M10 6.2V10l2.6 1.8',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l3.8 3.8',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.3 4.3 0 0 1 0 8.6H7',
  left: 'M12 4.5 6.5 10l5.5 5.5',
  right: 'M8 4.5 13.5 10 8 15.5',
  down: 'M5 7.5l5 5 5-5',
  plus: 'M10 4v12M4 10h12',
  upload: 'M10 13V4M6.5 7.2 10 3.7l3.5 3.5M4 12.5V16h12v-3.5',
  download: 'M10 3.7V13M6.5 9.5 10 13l3.5-3.5M4 12.5V16h12v-3.5',
  plug: 'M7.5 3.5V7M12.5 3.5V7M5.5 7h9v2.5a4.5 4.5 0 0 1-9 0zM10 14v3',
  copy: 'M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3',
  alert: 'M10 3.8 17 16H3zM10 8.3v3.7M10 14v.2',
  sliders: 'M4 6h6M14 6h2M4 14h2M10 14h6M12 4.2v3.6M8 12.2v3.6',
  keyboard: 'M3 5.5h14v9H3zM6 8.5h.1M9 8.5h.1M12 8.5h.1M14.5 8.5h.1M6.5 11.7h7',
  sun: 'M10 6.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4M10 2.8v1.4M10 15.8v1.4M2.8 10h1.4M15.8 10h1.4M4.9 4.9l1 1M14.1 14.1l1 1M15.1 4.9l-1 1M5.9 14.1l-1 1',
  moon: 'M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8',
  globe:
    'M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6M3.2 10h13.6M10 3.2c2.2 2 3.2 4.2 3.2 6.8s-1 4.8-3.2 6.8c-2.2-2-3.2-4.2-3.2-6.8s1-4.8 3.2-6.8',
  merge: 'M5 3.5v3.2c0 2 1.3 3.3 5 3.3s5 1.3 5 3.3v3.2M5 16.5v-3.2c0-1.2.5-2.1 1.5-2.7M12.8 14.3l2.2 2.2 2.2-2.2',
  leave: 'M12 6.5V4H4v12h8v-2.5M8.5 10H17M14 7l3 3-3 3',
  outside: 'M8 5H4.5v10.5H15V12M11 4h5v5M16 4l-7 7',
  send: 'M3.5 4 17 10 3.5 16l2-6zM5.5 10H11',
  note: 'M4 4h12v8.5L12.5 16H4zM12.5 16v-3.5H16M7 7.5h6M7 10.5h3.5',
  person: 'M10 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6M4.5 16.5c.6-3 2.7-4.5 5.5-4.5s4.9 1.5 5.5 4.5',
  eye: 'M2.8 10C4.6 6.7 7 5 10 5s5.4 1.7 7.2 5c-1.8 3.3-4.2 5-7.2 5s-5.4-1.7-7.2-5M10 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4',
  shield: 'M10 3.2 16 5v4.5c0 3.6-2.3 6-6 7.3-3.7-1.3-6-3.7-6-7.3V5zM7.3 10l2 2 3.5-4',
  rows: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  quote: 'M4 13.5V9.8C4 7.6 5.3 6 7.5 5.5M4 10h3.5v3.5H4M11.5 13.5V9.8c0-2.2 1.3-3.8 3.5-4.3M11.5 10H15v3.5h-3.5',
  drafting: 'M4 16l.8-3.4L12.9 4.5l2.6 2.6-8.1 8.1zM11.2 6.2l2.6 2.6M4 4.5h3M5.5 3v3M15.5 13.5v3M14 15h3',
  dots: 'M5 10h.1M10 10h.1M15 10h.1',
  hourglass: 'M6 3.5h8M6 16.5h8M6.8 3.5c0 3.5 1.2 5 3.2 6.5 2-1.5 3.2-3 3.2-6.5M6.8 16.5c0-3.5 1.2-5 3.2-6.5 2 1.5 3.2 3 3.2 6.5',
} as const;

export type IconName = keyof typeof outlines;

/** A sign beside a word; where it stands alone, the control around it carries the name. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={outlines[name]} />
    </svg>
  );
}
