//! What the text names at an offset.

use super::{DefId, ItemRef, Model, Ty};
use crate::facts::{ChunkNode, ItemIdx, Name, Span};
use crate::finding::{FileId, Place};

/// A field whose name stands somewhere.
pub struct FieldAt {
    /// The struct.
    pub owner: DefId,
    /// The field.
    pub name: Name,
    /// Its type.
    pub ty: Ty,
    /// Its name in the text.
    pub at: Place,
}

impl Model {
    /// The item whose name stands at an offset, and that name's place.
    pub fn item_at(&self, file: FileId, offset: u32) -> Option<(DefId, Place)> {
        let node = self.chunk_at(file, offset)?;
        let spans = node.facts.item_spans.iter().enumerate();
        let (i, span) = spans.into_iter().find(|(_, s)| covers(node.start, s.name, offset))?;
        let item = ItemRef { file, chunk: node.id, item: ItemIdx(i as u32) };
        let def = self.world().index.by_item.get(&item)?;
        Some((*def, place(file, node.start, span.name)))
    }

    /// The struct's field whose name stands at an offset.
    pub fn field_at(&self, file: FileId, offset: u32) -> Option<FieldAt> {
        let node = self.chunk_at(file, offset)?;
        let span = node.facts.field_spans.iter().find(|s| covers(node.start, s.name, offset))?;
        let item = ItemRef { file, chunk: node.id, item: span.item };
        let owner = *self.world().index.by_item.get(&item)?;
        let (name, ty) = self.fields_of(owner).into_iter().nth(span.field as usize)?;
        Some(FieldAt { owner, name, ty, at: place(file, node.start, span.name) })
    }

    /// The text of a body's chunk.
    pub fn chunk_text(&self, body: super::BodyRef) -> Option<&str> {
        let state = self.files.get(&body.file)?;
        let node = find(&state.source.facts.chunks, &mut |n| n.id == body.chunk)?;
        state.source.text.get(node.start as usize..(node.start + node.len) as usize)
    }

    /// The innermost chunk at an offset.
    fn chunk_at(&self, file: FileId, offset: u32) -> Option<&ChunkNode> {
        let mut nodes = &self.files.get(&file)?.source.facts.chunks;
        let mut found = None;
        while let Some(node) = nodes.iter().find(|n| n.start <= offset && offset <= n.start + n.len) {
            found = Some(node);
            nodes = &node.children;
        }
        found
    }
}

fn find<'n>(nodes: &'n [ChunkNode], wanted: &mut dyn FnMut(&ChunkNode) -> bool) -> Option<&'n ChunkNode> {
    nodes.iter().find_map(|n| if wanted(n) { Some(n) } else { find(&n.children, wanted) })
}

fn covers(start: u32, span: Span, offset: u32) -> bool {
    start + span.start <= offset && offset <= start + span.end
}

fn place(file: FileId, start: u32, span: Span) -> Place {
    Place { file, start: start + span.start, end: start + span.end }
}
