// Plain signs, drawn for this page.
const PATHS = {
  image: "M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M15.5 9.5h.01",
  video: "M3 6h12v12H3zM15 10l6-3v10l-6-3",
  play: "M8 5l11 7-11 7z",
  voice: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4",
  reply: "M9 7l-5 5 5 5M4 12h9a7 7 0 0 1 7 7",
  menu: "M5 7h14M5 12h14M5 17h9",
  open: "M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9",
  copy: "M8 8h12v12H8zM4 16V4h12",
  call: "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z",
  pin: "M12 21c-6-7-6-9-6-11a6 6 0 0 1 12 0c0 2 0 4-6 11zM12 10h.01",
  home: "M4 11l8-7 8 7v9h-6v-6h-4v6H4z",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-5 4-7 8-7s7 2 8 7",
  key: "M15 9a4 4 0 1 1-4-4 4 4 0 0 1 4 4zM13.5 11.5L20 18v3h-3v-2h-2v-2",
  bag: "M5 8h14l1 13H4zM9 8V6a3 3 0 0 1 6 0v2",
  flow: "M4 4h16v16H4zM8 9h8M8 13h8M8 17h4",
  star: "M12 4l2.5 5.2 5.5.7-4 3.9 1 5.6-5-2.7-5 2.7 1-5.6-4-3.9 5.5-.7z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
