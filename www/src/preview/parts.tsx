// What bubbles are made of.
import type { ReactNode } from "react";
import { isObject, type Json, type JsonObject } from "../core/json.ts";
import { Formatted } from "./Formatted.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import { fileName, object, text } from "./read.ts";

export function Body({ source, empty }: { source: string; empty?: string }) {
  if (source === "") return empty ? <p className="p-body p-empty">{empty}</p> : null;
  return <p className="p-body" dir="auto"><Formatted source={source} /></p>;
}

export function Footer({ source }: { source: string }) {
  return source === "" ? null : <p className="p-footer" dir="auto">{source}</p>;
}

/** A picture or film that is not fetched: its kind and name in a calm field. */
export function MediaBox({ icon, media, tall }: { icon: IconName; media: Json | undefined; tall?: boolean }) {
  const name = fileName(object(media));
  return (
    <div className={`p-media ${icon} ${tall ? "tall" : ""}`}>
      <Icon name={icon} />
      <span>{name || "No file yet"}</span>
    </div>
  );
}

export function FileRow({ media }: { media: Json | undefined }) {
  const name = fileName(object(media)) || "No file yet";
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? "FILE";
  return (
    <div className="p-file">
      <span className="p-ending" aria-hidden="true">{ending}</span>
      <span>{name}</span>
    </div>
  );
}

export function Sound({ media, voice }: { media: Json | undefined; voice: boolean }) {
  const bars = Array.from({ length: 28 }, (_, index) => 4 + Math.round(9 * Math.abs(Math.sin(index * 1.7) * Math.cos(index * 0.6))));
  return (
    <div className="p-sound">
      <Icon name={voice ? "voice" : "play"} />
      <svg viewBox="0 0 140 28" aria-hidden="true">{bars.map((height, index) => <rect key={index} x={index * 5} y={14 - height / 2} width="3" height={height} rx="1.5" />)}</svg>
      <span className="p-caption">{voice ? "Voice note" : fileName(object(media))}</span>
    </div>
  );
}

/** A drawn map: streets, a park, a pin. No map service is asked. */
export function Place({ place }: { place: JsonObject }) {
  const name = text(place["name"]);
  const address = text(place["address"]);
  return (
    <div className="p-place">
      <svg viewBox="0 0 240 110" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <rect className="land" width="240" height="110" />
        <path className="park" d="M150 0h60l14 40-50 22-34-20z" />
        <path className="water" d="M0 92c50-18 90 12 140-2s70-6 100-16v36H0z" />
        <path className="street" d="M-4 40 250 22M60-4l26 118M170-4l-30 118M-4 74l250-8M112-4l8 118" />
        <path className="pin" d="M120 62c-14-16-14-20-14-24a14 14 0 0 1 28 0c0 4 0 8-14 24z" />
        <circle className="hole" cx="120" cy="38" r="5" />
      </svg>
      {(name || address) && <p><strong>{name}</strong>{name && address && <br />}{address}</p>}
      <p className="p-caption">{text(place["latitude"]) || "–"}, {text(place["longitude"]) || "–"}</p>
    </div>
  );
}

export function Header({ header }: { header: Json | undefined }) {
  if (!isObject(header)) return null;
  const [kind, value] = Object.entries(header)[0] ?? [];
  if (kind === "text") return <p className="p-header" dir="auto">{typeof value === "string" ? value : ""}</p>;
  if (kind === "document") return <FileRow media={value} />;
  if (kind === "audio") return <Sound media={value} voice={false} />;
  if (kind === "location") return <Place place={object(value)} />;
  if (kind === "image" || kind === "video" || kind === "gif") return <MediaBox icon={kind === "image" ? "image" : "video"} media={value} />;
  return null;
}

/** What can be pressed below a bubble; in the preview nothing can. */
export function Press({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return <div className="p-press">{icon && <Icon name={icon} />}<span dir="auto">{children}</span></div>;
}
