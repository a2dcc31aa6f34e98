//! The documents that the client has open. What it says about them is true, whatever the disk says.

use crate::text::{Encoding, Position, Text};
use dashmap::DashMap;
use locklens_engine::syntax::TextEdit;
use std::ops::Range;
use std::sync::Arc;

/// An open document at one version. Never changes: an edit makes a new one.
#[derive(Debug)]
pub struct Document {
    /// The client's own name for it, to the letter: two spellings of one path stay two documents.
    pub uri: Arc<str>,
    /// The client's version.
    pub version: i32,
    /// Its text.
    pub text: Text,
}

/// One entry of a change notification: a range and its new text, or the whole new text.
pub type Change = (Option<Range<Position>>, String);

/// All open documents. References into the map are never handed out, only clones of `Arc`s: a
/// reference that lives across an await would lock the map for good.
#[derive(Debug, Default)]
pub struct Documents(DashMap<Arc<str>, Arc<Document>>);

impl Documents {
    /// Opens a document, or replaces it if the client opens it twice.
    pub fn open(&self, uri: &str, version: i32, text: &str) -> Arc<Document> {
        let document = Arc::new(Document { uri: uri.into(), version, text: Text::new(text) });
        self.0.insert(document.uri.clone(), document.clone());
        document
    }

    /// Applies changes in order; gives the new document and the same changes in bytes, each in
    /// the coordinates left by the one before. `None` if the document is not open.
    ///
    /// Changes are applied whatever version they carry: a client with sloppy versions must not
    /// lose text.
    pub fn change(
        &self,
        uri: &str,
        version: i32,
        changes: Vec<Change>,
        encoding: Encoding,
    ) -> Option<(Arc<Document>, Vec<TextEdit>)> {
        let old = self.get(uri)?;
        let mut text = old.text.clone();
        let mut edits = Vec::new();
        for (range, new) in changes {
            match range {
                Some(range) => edits.push(text.replace(range, &new, encoding)),
                None => edits.extend(text.replace_all(&new)),
            }
        }
        let document = Arc::new(Document { uri: old.uri.clone(), version, text });
        self.0.insert(document.uri.clone(), document.clone());
        Some((document, edits))
    }

    /// Closes a document. False if it was not open.
    pub fn close(&self, uri: &str) -> bool {
        self.0.remove(uri).is_some()
    }

    /// A document as it is now.
    pub fn get(&self, uri: &str) -> Option<Arc<Document>> {
        self.0.get(uri).map(|document| document.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line: u32, character: u32) -> Position {
        Position { line, character }
    }

    #[test]
    fn changes_of_one_notification_build_on_each_other() {
        let documents = Documents::default();
        documents.open("file:///a.rs", 1, "fn a() {}\n");
        let changes = vec![(Some(at(0, 3)..at(0, 4)), "name".into()), (Some(at(0, 7)..at(0, 7)), "s".into())];
        let (document, edits) = documents.change("file:///a.rs", 2, changes, Encoding::Utf16).unwrap();
        assert_eq!((&*document.text.contents(), document.version), ("fn names() {}\n", 2));
        let expected = [TextEdit { start: 3, end: 4, new_len: 4 }, TextEdit { start: 7, end: 7, new_len: 1 }];
        assert_eq!(edits, expected);
    }

    #[test]
    fn two_spellings_of_a_path_are_two_documents() {
        let documents = Documents::default();
        documents.open("file:///c%3A/a.rs", 1, "a");
        documents.open("file:///C:/a.rs", 1, "b");
        assert_eq!(&*documents.get("file:///c%3A/a.rs").unwrap().text.contents(), "a");
        assert!(documents.close("file:///C:/a.rs"));
        assert!(!documents.close("file:///C:/a.rs"));
        assert!(documents.get("file:///c%3A/a.rs").is_some());
    }

    #[test]
    fn a_change_to_a_document_that_is_not_open_is_refused() {
        assert!(Documents::default().change("file:///a.rs", 2, vec![], Encoding::Utf8).is_none());
    }
}
