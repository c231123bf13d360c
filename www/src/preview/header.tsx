// What stands above a body: a line of text, a file, a place, a product.
import type { PreviewFile, PreviewHeader } from "waxwing/preview";
import { Spans } from "./Formatted.tsx";
import { Icon, type IconName } from "./Icon.tsx";

/** The name of a file: its own, the last part of its URL, or its id. */
function fileName({ filename, url, id }: PreviewFile): string {
  const last = url?.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1);
  return filename || last || url || (id ? `id ${id}` : "No file yet");
}

/** A picture or film that is not fetched: its kind and name in a calm field. */
function MediaBox({ icon, file, tall }: { icon: IconName; file: PreviewFile; tall: boolean }) {
  return <div className={`p-media ${icon} ${tall ? "tall" : ""}`}><Icon name={icon} /><span>{fileName(file)}</span></div>;
}

function FileRow({ file }: { file: PreviewFile }) {
  const name = fileName(file);
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? "FILE";
  return <div className="p-file"><span className="p-ending" aria-hidden="true">{ending}</span><span>{name}</span></div>;
}

function Sound({ file }: { file: PreviewFile }) {
  const bars = Array.from({ length: 28 }, (_, index) => 4 + Math.round(9 * Math.abs(Math.sin(index * 1.7) * Math.cos(index * 0.6))));
  return (
    <div className="p-sound">
      <Icon name={file.voice ? "voice" : "play"} />
      <svg viewBox="0 0 140 28" aria-hidden="true">{bars.map((height, index) => <rect key={index} x={index * 5} y={14 - height / 2} width="3" height={height} rx="1.5" />)}</svg>
      <span className="p-caption">{file.voice ? "Voice note" : fileName(file)}</span>
    </div>
  );
}

/** A drawn map: streets, a park, a pin. No map service is asked. */
function Place({ place }: { place: Extract<PreviewHeader, { type: "location" }> }) {
  const { name, address, latitude, longitude } = place;
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
      <p className="p-caption">{latitude ?? "–"}, {longitude ?? "–"}</p>
    </div>
  );
}

/** A message that is nothing but a file shows it larger than one that has it above its text. */
export function Header({ header, tall }: { header: PreviewHeader; tall: boolean }) {
  switch (header.type) {
    case "text":
      return <p className="p-header" dir="auto"><Spans spans={header.spans} /></p>;
    case "location":
      return <Place place={header} />;
    case "product":
      return <div className="p-file"><span className="p-ending"><Icon name="bag" /></span><span>{header.productId || "…"}</span></div>;
    case "document":
      return <FileRow file={header} />;
    case "audio":
      return <Sound file={header} />;
    case "sticker":
      return <div className="p-sticker"><Icon name="star" /><span>{fileName(header)}</span></div>;
    default:
      return <MediaBox icon={header.type === "image" ? "image" : "video"} file={header} tall={tall} />;
  }
}
