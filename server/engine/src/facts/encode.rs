//! Facts as bytes, for a cache on disk. The host vouches for the bytes: they come from the same build.

use super::FileFacts;

impl FileFacts {
    /// The facts as bytes. Empty if they cannot be encoded, which [`FileFacts::decode`] refuses.
    pub fn encode(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The facts that these bytes stand for; `None` for anything else.
    pub fn decode(bytes: &[u8]) -> Option<FileFacts> {
        match postcard::take_from_bytes(bytes) {
            Ok((facts, [])) if !bytes.is_empty() => Some(facts),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FileFacts;
    use crate::facts::Edition;
    use crate::syntax::{parse, parse_signatures};

    #[test]
    fn decoding_gives_what_was_encoded() {
        let text = "//! Doc\n#![allow(x)]\nuse a::{b, c as d};\nimpl<T: Fn(u8) -> u8> S<T> { fn f(&self) { let g = self.m.lock(); m!(g); } }\n\
                    fn broken( {\n}\nmacro_rules! m { ($e:expr) => { $e.lock() } }\nstatic X: u8 = 1;\n";
        for facts in [parse(text, Edition::E2024), parse_signatures(text, Edition::E2021, &[])] {
            let bytes = facts.encode();
            let again = FileFacts::decode(&bytes).expect("decodes");
            assert_eq!(format!("{facts:?}"), format!("{again:?}"));
            assert!(FileFacts::decode(&bytes[..bytes.len() / 2]).is_none());
        }
        assert!(FileFacts::decode(&[]).is_none());
    }
}
