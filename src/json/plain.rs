//! Bytes of a JSON string that stand for themselves, eight at a time.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGHS: u64 = ONES << 7;

/// Where the bytes that stand for themselves end: at the next quote, backslash or control character, or at the end.
pub(super) fn plain_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>())
        && !has_special(u64::from_le_bytes(*eight))
    {
        at += 8;
    }
    while let Some(byte) = bytes.get(at)
        && *byte >= 0x20
        && *byte != b'"'
        && *byte != b'\\'
    {
        at += 1;
    }
    at
}

/// Whether one of eight bytes is special. The highest bit of each tells; a byte after a special one may be told wrongly,
/// which changes nothing.
const fn has_special(eight: u64) -> bool {
    let control = eight.wrapping_sub(ONES * 0x20) & !eight;
    (control | zeros(eight ^ (ONES * b'"' as u64)) | zeros(eight ^ (ONES * b'\\' as u64))) & HIGHS != 0
}

const fn zeros(eight: u64) -> u64 {
    eight.wrapping_sub(ONES) & !eight
}

#[cfg(test)]
mod tests {
    use super::plain_end;

    #[test]
    fn every_byte_ends_it_or_does_not_wherever_it_stands() {
        for byte in 0..=u8::MAX {
            for place in 0..20 {
                let mut bytes = [b'x'; 20];
                bytes[place] = byte;
                let ends = byte < 0x20 || byte == b'"' || byte == b'\\';
                assert_eq!(plain_end(&bytes, 0), if ends { place } else { 20 }, "{byte} at {place}");
                assert_eq!(plain_end(&bytes, place + 1), 20);
            }
        }
    }
}
