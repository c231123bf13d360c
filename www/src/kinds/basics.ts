// Text, files, a place, a reaction.
import { flag, text } from "../fields/spec.ts";
import type { Kind } from "./kind.ts";
import { media, place } from "./shared.ts";

const caption = text("Caption", { optional: true, rows: 2, formatted: true });

export const basics: Kind[] = [
  {
    type: "text",
    title: "Text",
    group: "Basics",
    summary: "Plain text.",
    fields: {
      text: text("Text", { rows: 5, formatted: true }),
      previewUrl: flag("Show a preview of the first link"),
    },
    example: { text: "Hi Sarah, your table for *two* is booked for _Friday, 19:30_.\nSee you at the Green Fig!" },
  },
  {
    type: "image",
    title: "Image",
    group: "Basics",
    summary: "A picture: JPEG or PNG.",
    fields: { media: media("Image"), caption },
    example: { media: { url: "https://files.example/terrace.jpg" }, caption: "The terrace opens on *1 May*." },
  },
  {
    type: "video",
    title: "Video",
    group: "Basics",
    summary: "A film: MP4 or 3GPP.",
    fields: { media: media("Video"), caption },
    example: { media: { url: "https://files.example/kitchen.mp4" }, caption: "A minute in our kitchen." },
  },
  {
    type: "audio",
    title: "Audio",
    group: "Basics",
    summary: "A sound or a voice note.",
    fields: { media: media("Audio"), voice: flag("Show as a voice note", { help: "The file must be OGG with OPUS then." }) },
    example: { media: { url: "https://files.example/greeting.mp3" } },
  },
  {
    type: "document",
    title: "Document",
    group: "Basics",
    summary: "A file with a name.",
    fields: { media: media("Document"), filename: text("File name", { optional: true, help: "Its ending decides the icon." }), caption },
    example: { media: { url: "https://files.example/menu.pdf" }, filename: "menu.pdf", caption: "This week's menu" },
  },
  {
    type: "sticker",
    title: "Sticker",
    group: "Basics",
    summary: "A WebP picture of 512 by 512 pixels.",
    fields: { media: media("Sticker") },
    example: { media: { url: "https://files.example/wave.webp" } },
  },
  {
    type: "location",
    title: "Location",
    group: "Basics",
    summary: "A place on the map.",
    fields: place,
    example: { latitude: 48.2082, longitude: 16.3738, name: "The Green Fig", address: "Hoher Markt 4, Vienna" },
  },
  {
    type: "reaction",
    title: "Reaction",
    group: "Basics",
    summary: "An emoji on an earlier message.",
    fields: {
      messageId: text("Message id", { help: "The WhatsApp id (wamid) of the message reacted to." }),
      emoji: text("Emoji", { help: "One emoji; empty takes an earlier reaction back." }),
    },
    example: { messageId: "wamid.HBgNNDkxNTExMjM0NTY3OBUCABEYEjk", emoji: "👍" },
  },
];
