//! Hints, hovers, critical sections and acquisitions: what is shown of locks where nothing is wrong.

use crate::lsp::analyst::World;
use crate::lsp::convert;
use crate::text::Position;
use locklens_engine::FileId;
use std::ops::Range;
use tower_lsp::ls_types as lsp;

/// What somebody looks at in a document.
#[derive(Clone, Debug)]
pub enum Inquiry {
    /// Hints in a range.
    Hints(Range<Position>),
    /// What a name means.
    Hover(Position),
    /// The critical section of a guard.
    Highlights(Position),
    /// All acquisitions of a lock.
    References(Position),
}

impl Inquiry {
    /// Can it be answered before the whole workspace is known?
    pub fn is_local(&self) -> bool {
        !matches!(self, Inquiry::References(_))
    }
}

/// The answer to an [`Inquiry`].
#[derive(Debug)]
pub enum Insight {
    /// Hints.
    Hints(Vec<lsp::InlayHint>),
    /// A hover; none where there is nothing to say.
    Hover(Option<lsp::Hover>),
    /// Critical sections.
    Highlights(Vec<lsp::DocumentHighlight>),
    /// Acquisitions.
    References(Vec<lsp::Location>),
}

impl World {
    /// Looks at a place of an open document, with the text as analysed. `None` if it is not open.
    pub fn look(&self, file: FileId, inquiry: &Inquiry) -> Option<Insight> {
        let view = self.view(file).filter(|view| view.version.is_some())?;
        let (text, encoding) = (&view.text, self.client.encoding);
        let byte = |position: &Position| text.offset(*position, encoding) as u32;
        let views = |file| self.view(file);
        let on = self.settings.enable;
        Some(match inquiry {
            Inquiry::Hints(range) if on && self.settings.inlay_hints => {
                let hints = self.engine.hints(file, byte(&range.start), byte(&range.end));
                Insight::Hints(hints.iter().map(|hint| convert::inlay_hint(hint, text, encoding)).collect())
            }
            Inquiry::Hints(_) => Insight::Hints(Vec::new()),
            Inquiry::Hover(at) => {
                let hover = on.then(|| self.engine.hover(file, byte(at))).flatten();
                Insight::Hover(hover.map(|hover| convert::hover(&hover, text, &views, &self.client)))
            }
            Inquiry::Highlights(at) => {
                let places = if on { self.engine.highlights(file, byte(at)) } else { Vec::new() };
                Insight::Highlights(places.iter().map(|at| convert::highlight(*at, text, encoding)).collect())
            }
            Inquiry::References(at) => {
                let places = if on { self.engine.acquisitions(file, byte(at)) } else { Vec::new() };
                let location = |place: &_| convert::location(*place, &views, encoding);
                Insight::References(places.iter().filter_map(location).collect())
            }
        })
    }
}
