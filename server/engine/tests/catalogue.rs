//! The stubs of the catalogue against the engine's own parser, and against the crates they describe.

use locklens_engine::catalogue::ALL;
use locklens_engine::facts::{ChunkNode, Edition};
use locklens_engine::syntax;

fn unread<'a>(nodes: &'a [ChunkNode], found: &mut Vec<&'a ChunkNode>) {
    for node in nodes {
        found.extend(node.problem.is_some().then_some(node));
        unread(&node.children, found);
    }
}

#[test]
fn the_engine_reads_every_stub_whole() {
    for stub in ALL {
        for (name, text) in stub.sources {
            let facts = syntax::parse(text, Edition::E2024);
            let mut found = Vec::new();
            unread(&facts.chunks, &mut found);
            let first = found.first().and_then(|n| n.problem.as_ref());
            assert!(found.is_empty(), "{name}: {} unread chunks, the first: {first:?}", found.len());
        }
    }
}
