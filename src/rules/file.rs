//! What a file must be before it is uploaded or put behind a URL.
//!
//! A message only names its file. Who holds the file itself knows its type and size, and can have them checked.

use super::check::Checking;
use super::issue::Report;
use super::options::CheckOptions;
use super::rule::{Rule, Test};
use super::tree::RuleTree;
use super::{Packed, packed};
use crate::json::{Node, Path, Read, Reader, Str, Unknown, record};
use crate::message::{Kind, Kinds};
use crate::shape::inspect;

record! {
    /// A file as far as rules go by it.
    pub struct File<'a> {
        /// Its MIME type, best with its codecs: `audio/ogg; codecs=opus`.
        pub mime: Str<'a> = "mime",
        /// Its size.
        pub bytes: Option<u64> = "bytes",
        /// Whether it is to be a voice note.
        pub voice: Option<bool> = "voice",
        /// Whether a sticker moves.
        pub animated: Option<bool> = "animated",
        /// The width of a picture in pixels.
        pub width: Option<u64> = "width",
        /// The height of a picture in pixels.
        pub height: Option<u64> = "height",
    }
}

const IMAGE: Kinds = Kinds::of(&[Kind::Image]);
const VIDEO: Kinds = Kinds::of(&[Kind::Video]);
const AUDIO: Kinds = Kinds::of(&[Kind::Audio]);
const DOCUMENT: Kinds = Kinds::of(&[Kind::Document]);
const STICKER: Kinds = Kinds::of(&[Kind::Sticker]);

const MEDIA: &str = "WhatsApp Cloud API, media: supported media types";
const AUDIOS: &str = "WhatsApp Cloud API, audio messages";
const SEEN: &str = "Widely repeated by providers; not on WhatsApp's own page";

pub(super) static RULES: Packed<Rule> = packed!(rules, &[ROWS]);

const ROWS: &[Rule] = &[
    Rule::error("file.image.mime", IMAGE, "/mime", "A picture", Test::With(other_type), MEDIA),
    Rule::error("file.video.mime", VIDEO, "/mime", "A film", Test::With(other_type), MEDIA),
    Rule::error("file.audio.mime", AUDIO, "/mime", "A sound", Test::With(other_type), MEDIA),
    Rule::error("file.document.mime", DOCUMENT, "/mime", "A document", Test::With(other_type), MEDIA),
    Rule::error("file.sticker.mime", STICKER, "/mime", "A sticker", Test::With(other_type), MEDIA),
    // WhatsApp does not say which megabyte it means: past the smaller one is a risk, past the larger one a fault.
    Rule::error("file.image.size", IMAGE, "/bytes", "A picture", megabytes(5), MEDIA),
    Rule::warning("file.image.size.decimal", IMAGE, "/bytes", "A picture", decimal_megabytes(5), MEDIA),
    Rule::error("file.video.size", VIDEO, "/bytes", "A film", megabytes(16), MEDIA),
    Rule::warning("file.video.size.decimal", VIDEO, "/bytes", "A film", decimal_megabytes(16), MEDIA),
    Rule::error("file.audio.size", AUDIO, "/bytes", "A sound", megabytes(16), MEDIA),
    Rule::warning("file.audio.size.decimal", AUDIO, "/bytes", "A sound", decimal_megabytes(16), MEDIA),
    Rule::error("file.document.size", DOCUMENT, "/bytes", "A document", megabytes(100), MEDIA),
    Rule::warning("file.document.size.decimal", DOCUMENT, "/bytes", "A document", decimal_megabytes(100), MEDIA),
    Rule::error("file.sticker.size", STICKER, "", "A sticker", Test::With(large_sticker), MEDIA),
    Rule::warning("file.sticker.width", STICKER, "/width", "The width of a sticker", Test::Range { min: 512, max: 512 }, SEEN),
    Rule::warning("file.sticker.height", STICKER, "/height", "The height of a sticker", Test::Range { min: 512, max: 512 }, SEEN),
    Rule::error("file.audio.codec", AUDIO, "/mime", "A sound", Test::With(not_opus), AUDIOS),
    Rule::error("file.voice.mime", AUDIO, "", "A voice note", Test::With(voice_not_ogg), AUDIOS),
    Rule::warning("file.voice.size", AUDIO, "", "A voice note", Test::With(large_voice_note), AUDIOS),
    Rule::warning("file.video.codec", VIDEO, "/mime", "A film", Test::With(other_codec), MEDIA),
    Rule::warning("file.video.profile", VIDEO, "/mime", "A film", Test::With(high_profile), MEDIA),
];

const fn megabytes(count: i64) -> Test {
    Test::Range { min: 1, max: count << 20 }
}

const fn decimal_megabytes(count: i64) -> Test {
    Test::Range { min: 0, max: count * 1_000_000 }
}

/// The types each kind takes.
const fn types(kinds: Kinds) -> &'static [&'static str] {
    if kinds.has(Kind::Image) {
        &["image/jpeg", "image/png"]
    } else if kinds.has(Kind::Video) {
        &["video/mp4", "video/3gpp"]
    } else if kinds.has(Kind::Audio) {
        &["audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"]
    } else if kinds.has(Kind::Sticker) {
        &["image/webp"]
    } else {
        &[
            "text/plain",
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ]
    }
}

/// Checks a file that an image, video, audio, document or sticker is to show.
pub fn check_file<'a>(root: &'a Node<'a>, kind: Kind) -> Report {
    let mut reader = Reader::new(Unknown::Refused);
    inspect(&File::SHAPE, root, None, &mut reader);
    let mut report = reader.report;
    let mut checking = Checking::new(root, &mut report, CheckOptions::default());
    for rule in RULES.iter().filter(|rule| rule.kinds.has(kind)) {
        checking.run(&RuleTree::new(std::iter::once(rule)));
    }
    report
}

/// A type without its parameters, and its codecs.
fn parts(mime: &str) -> (&str, Option<&str>) {
    let (kind, parameters) = mime.split_once(';').unwrap_or((mime, ""));
    let codecs = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("codecs="));
    (kind.trim(), codecs.map(|codecs| codecs.trim_matches('"')))
}

fn other_type(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some((mime, _)) = node.text().map(parts) else { return };
    let allowed = types(rule.kinds);
    if !allowed.iter().any(|allowed| mime.eq_ignore_ascii_case(allowed)) {
        checking.not_among(rule, path.pointer(), allowed);
    }
}

fn not_opus(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let Some((mime, Some(codecs))) = node.text().map(parts) else { return };
    if mime.eq_ignore_ascii_case("audio/ogg") && !codecs.eq_ignore_ascii_case("opus") {
        checking.found(rule, path.pointer(), "OGG must hold the OPUS codec, mono.");
    }
}

fn voice_not_ogg(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let ogg = node.text_at("mime").is_none_or(|mime| parts(mime).0.eq_ignore_ascii_case("audio/ogg"));
    if node.get("voice").and_then(Node::bool) == Some(true) && !ogg {
        checking.found(rule, path.pointer_to("mime"), "A voice note must be OGG with OPUS.");
    }
}

fn large_voice_note(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let large = node.get("bytes").and_then(Node::number).is_some_and(|bytes| bytes > 524_288.0);
    if node.get("voice").and_then(Node::bool) == Some(true) && large {
        checking.found(rule, path.pointer_to("bytes"), "A voice note above 512 KB is shown with a download icon.");
    }
}

fn large_sticker(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, _: &Path<'_>) {
    // One that is not known to stand still may be as large as one that moves.
    let kilobytes = if node.get("animated").and_then(Node::bool) == Some(false) { 100 } else { 500 };
    checking.run(&RuleTree::new(std::iter::once(&Rule { path: "/bytes", test: Test::Range { min: 1, max: kilobytes << 10 }, ..*rule })));
}

fn other_codec(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let codecs = node.text().map(parts).and_then(|(_, codecs)| codecs).unwrap_or_default();
    let plays = |codec: &str| codec.is_empty() || codec.starts_with("avc1") || codec.starts_with("avc3") || codec.starts_with("mp4a");
    let sounds = codecs.split(',').filter(|codec| codec.trim().starts_with("mp4a")).count();
    if !codecs.split(',').all(|codec| plays(codec.trim())) || sounds > 1 {
        checking.found(rule, path.pointer(), "A film is H.264 with at most one AAC sound track.");
    }
}

fn high_profile(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let codecs = node.text().map(parts).and_then(|(_, codecs)| codecs).unwrap_or_default();
    if codecs.split(',').any(|codec| codec.trim().to_ascii_lowercase().starts_with("avc1.64")) {
        checking.found(rule, path.pointer(), "H.264 High profile does not play on Android.");
    }
}
