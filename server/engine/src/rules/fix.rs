//! Fixes as plans over nodes, and their rendering into edits of the text as it stands.

use super::scan::{At, Spot};
use crate::facts::{BodySpans, ExprId, Span};
use crate::finding::{Edit, Fix, Place, Safety};
use crate::model::{BodyRef, ItemRef, Model};

/// A fix without positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// An imperative sentence without a full stop.
    pub title: String,
    /// Whether it may be applied unread.
    pub safety: Safety,
    /// What to do; the results must not overlap.
    pub changes: Vec<Change>,
}

/// One change of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Other text for a node.
    Replace(Spot, String),
    /// Text right before a node.
    Before(Spot, String),
    /// Text right behind a node.
    After(Spot, String),
    /// A statement on a line of its own before this one.
    StmtBefore(StmtRef, String),
    /// A statement on a line of its own before this one: `let NAME = <the value>;`, and the name in its place.
    LetBefore(StmtRef, String, Lift),
    /// A statement on a line of its own before this one: `let NAME = <text of the value>;`. The nodes of `same` must
    /// all have the same text.
    GuardBefore {
        /// The statement.
        stmt: StmtRef,
        /// The pattern.
        name: String,
        /// The value.
        value: Spot,
        /// What must be written alike.
        same: Vec<Spot>,
        /// A [`Change::Block`] is made around the statement.
        inner: bool,
    },
    /// Puts the statements behind one into a block, in the place of that one: `OPEN { … }` and more lines.
    Rest {
        /// The statement that goes.
        gone: StmtRef,
        /// The index of the last one that the block takes in.
        last: usize,
        /// What stands before the brace, with a blank.
        open: String,
        /// Around a node's text: the lines behind the closing brace, at its indentation.
        close: Vec<(String, Option<Spot>, String)>,
    },
    /// A text made of texts and of nodes' texts, in the place of a node.
    Made(Spot, Vec<Part>),
    /// Takes a statement away, with its line if it has one of its own.
    Remove(StmtRef),
    /// Brings a trait into scope of a body.
    Import(BodyRef, String),
    /// Another text from the start of a node to the start of a node in it: the keyword of an `if`.
    Until(Spot, Spot, String),
    /// Another statement made of a text, a node's text and a text.
    ReplaceStmt(StmtRef, String, Spot, String),
    /// Another text around a node that stays, in the place of a node around it.
    Keep {
        /// What is replaced.
        outer: Spot,
        /// Before the inner node.
        before: String,
        /// What stays.
        inner: Spot,
        /// Behind it.
        behind: String,
    },
    /// `while let PAT = HEAD { … }` → `loop { let PAT = HEAD else { break }; … }`.
    LoopLet {
        /// The whole loop.
        whole: Spot,
        /// The pattern.
        pattern: Spot,
        /// The head.
        scrutinee: Spot,
        /// The body, a block.
        body: Spot,
    },
    /// Another type of the same name in the place of the one that paths begin with, by its import where that
    /// serves nothing else.
    Swap {
        /// The paths, in one file: a type as written, or a constructor.
        paths: Vec<Spot>,
        /// The type's name.
        name: &'static str,
        /// The module that it comes from.
        from: String,
        /// The module that the new one comes from.
        to: String,
    },
    /// Puts statements into a block: `{ … }`, or `let PAT = { …; VALUE };`.
    Block {
        /// The first statement.
        first: StmtRef,
        /// The index of the last one.
        last: usize,
        /// What leaves the block.
        gives: Vec<Given>,
    },
}

/// A value that is made earlier, and kept in a local.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lift {
    /// What the local's name takes the place of.
    pub taken: Spot,
    /// The expression that makes the value.
    pub value: Spot,
    /// It is cloned: the value is a place.
    pub clones: bool,
}

/// A part of a [`Change::Made`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// This text.
    Text(String),
    /// What stands there.
    Node(Spot),
}

/// A value that leaves a [`Change::Block`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Its name, inside and outside.
    pub name: String,
    /// It is changed outside.
    pub mutable: bool,
    /// An expression behind the block that the name takes the place of.
    pub lift: Option<Lift>,
    /// Its value may be the block's tail as it is written.
    pub is_tail: bool,
}

/// A statement; the index behind the last one means the block's tail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StmtRef {
    /// The body.
    pub body: BodyRef,
    /// The block.
    pub block: ExprId,
    /// The statement's index in it.
    pub index: usize,
    /// The tail, if the index is behind the last statement.
    pub tail: Option<ExprId>,
}

/// Makes edits of a plan. `None` if a part of it has no place in the text.
pub fn render(model: &Model, plan: &Plan) -> Option<Fix> {
    let mut edits = Vec::new();
    for change in &plan.changes {
        apply(model, change, &mut edits)?;
    }
    edits.retain(|e: &Edit| e.at.start != e.at.end || !e.text.is_empty());
    let mut edits = joined(edits);
    let unused = super::imports::unused(model, &edits);
    edits.extend(unused);
    edits.sort();
    let overlap = edits.windows(2).any(|w| w[0].at.file == w[1].at.file && w[0].at.end > w[1].at.start);
    (!overlap && !edits.is_empty()).then(|| Fix { title: plan.title.clone(), safety: plan.safety, edits })
}

/// Texts put in at the same place become one, in the order of the plan.
fn joined(edits: Vec<Edit>) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::new();
    for edit in edits {
        let is_new = edit.at.start == edit.at.end;
        match out.iter_mut().find(|e| is_new && e.at == edit.at) {
            Some(same) => same.text += &edit.text,
            None => out.push(edit),
        }
    }
    out
}

/// Where a spot stands in its file.
pub fn place(model: &Model, spot: Spot) -> Option<Place> {
    if let At::Field(item, field) | At::FieldTy(item, field) = spot.at {
        let spans =
            model.field_span(ItemRef { file: spot.body.file, chunk: spot.body.chunk, item }, field)?;
        let span = if matches!(spot.at, At::Field(..)) { spans.name } else { spans.ty };
        return model.place(spot.body, span);
    }
    let (_, spans) = model.body(spot.body)?;
    let span = match spot.at {
        At::Head(e) => spans.heads.get(e.0 as usize),
        At::Whole(e) => spans.exprs.get(e.0 as usize),
        At::Pat(p) => spans.pats.get(p.0 as usize),
        At::Field(..) | At::FieldTy(..) => None,
    };
    model.place(spot.body, *span?)
}

fn apply(model: &Model, change: &Change, edits: &mut Vec<Edit>) -> Option<()> {
    match change {
        Change::Replace(spot, text) => edits.push(Edit { at: place(model, *spot)?, text: text.clone() }),
        Change::Before(spot, text) => {
            let at = place(model, *spot)?;
            edits.push(Edit { at: Place { end: at.start, ..at }, text: text.clone() });
        }
        Change::After(spot, text) => {
            let at = place(model, *spot)?;
            edits.push(Edit { at: Place { start: at.end, ..at }, text: text.clone() });
        }
        Change::StmtBefore(stmt, text) => edits.push(line_before(model, *stmt, text)?),
        Change::LetBefore(stmt, name, lift) => {
            let at = place(model, lift.taken)?;
            let line = format!("let {name} = {};", lifted(model, lift)?);
            edits.push(line_before(model, *stmt, &line)?);
            edits.push(Edit { at, text: name.clone() });
        }
        Change::GuardBefore { stmt, name, value, same, inner } => {
            let text = |spot: &Spot| {
                let at = place(model, *spot)?;
                model.text(at.file)?.get(at.start as usize..at.end as usize)
            };
            let wanted = text(same.first()?)?;
            if same.iter().any(|s| text(s) != Some(wanted)) {
                return None;
            }
            let mut line = line_before(model, *stmt, &format!("let {name} = {};", text(value)?))?;
            if *inner {
                line.text += if line.text.ends_with('\t') { "\t" } else { "    " };
            }
            edits.push(line);
        }
        Change::Rest { gone, last, open, close } => rest(model, *gone, *last, open, close, edits)?,
        Change::Made(spot, parts) => {
            let mut text = String::new();
            for part in parts {
                match part {
                    Part::Text(t) => text += t,
                    Part::Node(spot) => {
                        let at = place(model, *spot)?;
                        text += model.text(at.file)?.get(at.start as usize..at.end as usize)?;
                    }
                }
            }
            edits.push(Edit { at: place(model, *spot)?, text });
        }
        Change::Remove(stmt) => {
            let at = stmt_place(model, *stmt, stmt.index)?;
            let text = model.text(at.file)?;
            let line = text.get(..at.start as usize)?.rfind('\n').map_or(0, |i| i + 1);
            let behind = text.get(at.end as usize..)?;
            let end = behind.find('\n').map_or(text.len(), |i| at.end as usize + i + 1);
            let alone = text.get(line..at.start as usize)?.trim().is_empty()
                && text.get(at.end as usize..end)?.trim().is_empty();
            let at = if alone { Place { start: line as u32, end: end as u32, ..at } } else { at };
            edits.push(Edit { at, text: String::new() });
        }
        Change::Import(body, path) => edits.extend(super::imports::import(model, *body, path)?),
        Change::ReplaceStmt(stmt, before, spot, behind) => {
            let (whole, kept) = (stmt_place(model, *stmt, stmt.index)?, place(model, *spot)?);
            edits.push(Edit { at: Place { end: kept.start, ..whole }, text: before.clone() });
            edits.push(Edit { at: Place { start: kept.end, ..whole }, text: behind.clone() });
        }
        Change::Until(outer, inner, text) => {
            let (whole, inner) = (place(model, *outer)?, place(model, *inner)?);
            edits.push(Edit { at: Place { end: inner.start, ..whole }, text: text.clone() });
        }
        Change::Keep { outer, before, inner, behind } => {
            let (whole, kept) = (place(model, *outer)?, place(model, *inner)?);
            edits.push(Edit { at: Place { end: kept.start, ..whole }, text: before.clone() });
            edits.push(Edit { at: Place { start: kept.end, ..whole }, text: behind.clone() });
        }
        Change::LoopLet { whole, pattern, scrutinee, body } => {
            let [whole, pattern, scrutinee, body] =
                [whole, pattern, scrutinee, body].map(|s| place(model, *s));
            loop_let(model, whole?, pattern?, scrutinee?, body?, edits)?;
        }
        Change::Swap { paths, name, from, to } => {
            let places = paths.iter().map(|s| place(model, *s)).collect::<Option<Vec<_>>>()?;
            super::swap::swap(model, &places, name, (from, to), edits)?;
        }
        Change::Block { first, last, gives } => block(model, *first, *last, gives, edits)?,
    }
    Some(())
}

fn stmt_span(spans: &BodySpans, stmt: StmtRef, index: usize) -> Option<Span> {
    let list = spans.stmts.iter().find(|(b, _)| *b == stmt.block).map(|(_, l)| l)?;
    match list.get(index) {
        Some(span) => Some(*span),
        None => spans.exprs.get(stmt.tail?.0 as usize).copied(),
    }
}

fn stmt_place(model: &Model, stmt: StmtRef, index: usize) -> Option<Place> {
    let (_, spans) = model.body(stmt.body)?;
    model.place(stmt.body, stmt_span(spans, stmt, index)?)
}

/// The text that makes a lifted value.
fn lifted(model: &Model, lift: &Lift) -> Option<String> {
    let at = place(model, lift.value)?;
    let code = model.text(at.file)?.get(at.start as usize..at.end as usize)?;
    Some(if lift.clones { format!("{code}.clone()") } else { code.to_string() })
}

/// The white space that a line begins with; `None` if something stands before the offset.
fn indent(text: &str, offset: usize) -> Option<&str> {
    let before = text.get(..offset)?;
    let line = &before[before.rfind('\n').map_or(0, |i| i + 1)..];
    line.chars().all(|c| c == ' ' || c == '\t').then_some(line)
}

fn newline(text: &str) -> &'static str {
    match text.find('\n') {
        Some(i) if text.as_bytes().get(i.wrapping_sub(1)) == Some(&b'\r') => "\r\n",
        _ => "\n",
    }
}

fn line_before(model: &Model, stmt: StmtRef, code: &str) -> Option<Edit> {
    let at = stmt_place(model, stmt, stmt.index)?;
    let text = model.text(at.file)?;
    let behind = match indent(text, at.start as usize) {
        Some(indent) => format!("{}{indent}", newline(text)),
        None => " ".to_string(),
    };
    Some(Edit { at: Place { end: at.start, ..at }, text: format!("{code}{behind}") })
}

fn loop_let(
    model: &Model,
    whole: Place,
    pattern: Place,
    scrutinee: Place,
    body: Place,
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let text = model.text(whole.file)?;
    let slice = |p: Place| text.get(p.start as usize..p.end as usize);
    let before = text.get(whole.start as usize..pattern.start as usize)?;
    let keyword = whole.start + before.rfind("while")? as u32;
    let code = slice(body)?.strip_prefix('{')?;
    // The body's first line tells its indentation.
    let inner: String = match code.find('\n') {
        Some(at) => format!(
            "{}{}",
            newline(text),
            code[at + 1..].chars().take_while(|c| *c == ' ' || *c == '\t').collect::<String>()
        ),
        None => " ".to_string(),
    };
    let line = format!("{inner}let {} = {} else {{ break }};", slice(pattern)?, slice(scrutinee)?);
    edits.push(Edit { at: Place { start: keyword, end: body.start, ..whole }, text: "loop ".to_string() });
    edits.push(Edit { at: Place { start: body.start + 1, end: body.start + 1, ..whole }, text: line });
    Some(())
}

fn block(model: &Model, first: StmtRef, last: usize, gives: &[Given], edits: &mut Vec<Edit>) -> Option<()> {
    let from = stmt_place(model, first, first.index)?;
    let to = stmt_place(model, first, last)?;
    let text = model.text(from.file)?;
    let nl = newline(text);
    let Leave { pattern, lines, value, cuts } = leave(model, text, to, gives, edits)?;
    let open = pattern.as_ref().map_or("{".to_string(), |p| format!("let {p} = {{"));
    let close = if pattern.is_some() { "};" } else { "}" };
    let at = |offset: u32| Place { file: from.file, start: offset, end: offset };
    let tail: Vec<&String> = lines.iter().chain(&value).collect();
    let Some(outer) = indent(text, from.start as usize) else {
        edits.push(Edit { at: at(from.start), text: format!("{open} ") });
        edits.extend(cuts);
        let tail: String = tail.iter().map(|l| format!(" {l}")).collect();
        edits.push(Edit { at: at(to.end), text: format!("{tail} {close}") });
        return Some(());
    };
    let unit = if outer.contains('\t') { "\t" } else { "    " };
    edits.push(Edit { at: at(from.start), text: format!("{open}{nl}{outer}{unit}") });
    edits.extend(cuts);
    let code = text.get(from.start as usize..to.end as usize)?;
    // Text inside a literal of several lines must not move.
    let literal =
        code.contains("r\"") || code.contains("r#") || code.matches('"').count() % 2 == 1 || in_literal(code);
    if !literal {
        for (i, _) in code.match_indices('\n') {
            let rest = &code[i + 1..];
            if !rest.starts_with('\n') && !rest.starts_with("\r\n") && !rest.is_empty() {
                edits.push(Edit { at: at(from.start + i as u32 + 1), text: unit.to_string() });
            }
        }
    }
    let tail: String = tail.iter().map(|l| format!("{nl}{outer}{unit}{l}")).collect();
    edits.push(Edit { at: at(line_end(text, to.end)), text: format!("{tail}{nl}{outer}{close}") });
    Some(())
}

fn rest(
    model: &Model,
    gone: StmtRef,
    last: usize,
    open: &str,
    close: &[(String, Option<Spot>, String)],
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let (from, to) = (stmt_place(model, gone, gone.index)?, stmt_place(model, gone, last)?);
    let text = model.text(from.file)?;
    let nl = newline(text);
    let outer = indent(text, from.start as usize)?;
    let unit = if outer.contains('\t') { "\t" } else { "    " };
    let at = |offset: u32| Place { file: from.file, start: offset, end: offset };
    edits.push(Edit { at: from, text: format!("{open}{{") });
    let code = text.get(from.end as usize..to.end as usize)?;
    let literal = code.contains("r\"") || code.contains("r#") || in_literal(code);
    for (i, _) in code.match_indices('\n').filter(|_| !literal) {
        let line = &code[i + 1..];
        if !line.starts_with('\n') && !line.starts_with("\r\n") && !line.is_empty() {
            edits.push(Edit { at: at(from.end + i as u32 + 1), text: unit.to_string() });
        }
    }
    let mut tail = format!("{nl}{outer}}}");
    for (before, spot, behind) in close {
        let kept = match spot {
            Some(spot) => {
                let at = place(model, *spot)?;
                text.get(at.start as usize..at.end as usize)?
            }
            None => "",
        };
        tail += &format!("{nl}{outer}{before}{kept}{behind}");
    }
    edits.push(Edit { at: at(line_end(text, to.end)), text: tail });
    Some(())
}

/// How values leave a block.
struct Leave {
    /// Left of the `=` in front of the block.
    pattern: Option<String>,
    /// Statements at the block's end.
    lines: Vec<String>,
    /// Its tail.
    value: Option<String>,
    /// What becomes of the block's last statement.
    cuts: Vec<Edit>,
}

fn leave(model: &Model, text: &str, last: Place, gives: &[Given], edits: &mut Vec<Edit>) -> Option<Leave> {
    let mut out = Leave { pattern: None, lines: Vec::new(), value: None, cuts: Vec::new() };
    for given in gives {
        let Some(lift) = &given.lift else { continue };
        let at = place(model, lift.taken)?;
        let code = lifted(model, lift)?;
        if given.is_tail && gives.len() == 1 {
            out.value = Some(code);
        } else {
            out.lines.push(format!("let {} = {code};", given.name));
        }
        edits.push(Edit { at, text: given.name.clone() });
    }
    let pattern = |g: &Given| if g.mutable { format!("mut {}", g.name) } else { g.name.clone() };
    let names: Vec<&str> = gives.iter().map(|g| g.name.as_str()).collect();
    match (gives, &out.value) {
        ([], _) => {}
        ([one], Some(_)) => out.pattern = Some(pattern(one)),
        ([one], None) => {
            let code = text.get(last.start as usize..last.end as usize)?;
            // `let n = *guard;` at the end says it all: the pattern goes in front, the value is the tail.
            let plain = format!("let {} = ", pattern(one));
            if one.is_tail && code.starts_with(&plain) && code.ends_with(';') {
                let head = Place { end: last.start + plain.len() as u32, ..last };
                out.cuts.push(Edit { at: head, text: String::new() });
                out.cuts.push(Edit { at: Place { start: last.end - 1, ..last }, text: String::new() });
            } else {
                out.value = Some(one.name.clone());
            }
            out.pattern = Some(pattern(one));
        }
        (many, _) => {
            out.pattern = Some(format!("({})", many.iter().map(pattern).collect::<Vec<_>>().join(", ")));
            out.value = Some(format!("({})", names.join(", ")));
        }
    }
    Some(out)
}

/// The end of a comment that follows on the same line, or the offset itself.
fn line_end(text: &str, offset: u32) -> u32 {
    let rest = text.get(offset as usize..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    let line = line.strip_suffix('\r').unwrap_or(line);
    if line.trim_start().starts_with("//") { offset + line.len() as u32 } else { offset }
}

/// Does a line break stand inside a string? Lines with an odd number of quotes tell.
fn in_literal(code: &str) -> bool {
    code.lines().any(|l| l.replace("\\\"", "").matches('"').count() % 2 == 1)
}
