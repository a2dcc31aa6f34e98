//! Facts kept on disk by the content of the text that they were made from.
//!
//! An entry is one file, named by a hash of what it was made from: this program's build, the text, and
//! how it was read. It is written beside its place and moved there, and it carries a hash of its own
//! content: what is cut off, damaged or made by another build is as good as not there. Nothing depends
//! on the cache but time.

use locklens_engine::facts::Name;
use locklens_engine::{Edition, FileFacts};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// What an entry begins with.
const MAGIC: &[u8; 8] = b"locklens";
/// Bytes before the content: the magic, the key, a hash of the content.
const HEAD: usize = 8 + 16 + 8;
/// Bytes that the cache may hold; the oldest entries go first.
const MAX_BYTES: u64 = 512 << 20;
/// The folder below the cache's own whose name says which layout this is.
const LAYOUT: &str = "facts-1";

/// A cache of facts.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    written: AtomicU64,
}

/// What an entry is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u128);

impl Key {
    /// A file of the workspace.
    pub fn of_file(text: &str, edition: Edition) -> Key {
        Key::of(&[b"file", &[edition as u8], text.as_bytes()])
    }

    /// A library: its root file, version, features and edition; `stamp` changes when its files do.
    pub fn of_library(root: &str, version: &str, features: &[Name], edition: Edition, stamp: u64) -> Key {
        let features = features.join(",");
        let parts: [&[u8]; 6] = [
            b"library",
            &[edition as u8],
            root.as_bytes(),
            version.as_bytes(),
            features.as_bytes(),
            &stamp.to_le_bytes(),
        ];
        Key::of(&parts)
    }

    fn of(parts: &[&[u8]]) -> Key {
        let mut hash = Xxh3::new();
        hash.update(&build().to_le_bytes());
        for part in parts {
            hash.update(&(part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Key(hash.digest128())
    }
}

/// This build of the program: facts made by another one may mean something else.
fn build() -> u64 {
    static BUILD: OnceLock<u64> = OnceLock::new();
    *BUILD.get_or_init(|| {
        let mut hash = Xxh3::new();
        hash.update(env!("CARGO_PKG_VERSION").as_bytes());
        if let Ok(meta) = std::env::current_exe().and_then(std::fs::metadata) {
            hash.update(&meta.len().to_le_bytes());
            hash.update(&stamp(&meta).to_le_bytes());
        }
        hash.digest()
    })
}

/// When a file was last changed, in nanoseconds; 0 if that is not known.
pub(super) fn stamp(meta: &std::fs::Metadata) -> u64 {
    let since = meta.modified().ok().and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok());
    since.map_or(0, |d| d.as_nanos() as u64)
}

impl Cache {
    /// The cache in this folder; it is made when something is written.
    pub fn at(folder: &Path) -> Cache {
        Cache { folder: folder.join(LAYOUT), written: AtomicU64::new(0) }
    }

    /// The user's: `$XDG_CACHE_HOME/locklens`, or the place that the system has for such things.
    pub fn of_user() -> Option<Cache> {
        let var = |key: &str| std::env::var_os(key).filter(|v| !v.is_empty()).map(PathBuf::from);
        let folder = match var("XDG_CACHE_HOME").filter(|p| p.is_absolute()) {
            Some(folder) => folder,
            None if cfg!(windows) => var("LOCALAPPDATA")?,
            None if cfg!(target_os = "macos") => var("HOME")?.join("Library/Caches"),
            None => var("HOME")?.join(".cache"),
        };
        Some(Cache::at(&folder.join("locklens")))
    }

    fn path(&self, key: Key) -> PathBuf {
        let name = format!("{:032x}", key.0);
        let (folder, rest) = name.split_at(2);
        self.folder.join(folder).join(rest)
    }

    /// The content of an entry, if there is a sound one.
    pub(super) fn read(&self, key: Key) -> Option<Vec<u8>> {
        let mut bytes = std::fs::read(self.path(key)).ok()?;
        let (head, content) = bytes.split_at_checked(HEAD)?;
        let sound = head.get(..8)? == MAGIC
            && head.get(8..24)? == key.0.to_le_bytes()
            && head.get(24..32)? == xxh3_64(content).to_le_bytes();
        sound.then(|| bytes.split_off(HEAD))
    }

    /// Writes an entry. If that fails, there is none.
    pub(super) fn write(&self, key: Key, content: &[u8]) {
        let path = self.path(key);
        let Some(folder) = path.parent() else { return };
        let own = self.written.fetch_add(1, Ordering::Relaxed);
        let beside = folder.join(format!("new-{}-{own}", std::process::id()));
        let mut bytes = Vec::with_capacity(HEAD + content.len());
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&key.0.to_le_bytes());
        bytes.extend_from_slice(&xxh3_64(content).to_le_bytes());
        bytes.extend_from_slice(content);
        let done = std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(&beside, &bytes))
            .and_then(|()| std::fs::rename(&beside, &path));
        if done.is_err() {
            _ = std::fs::remove_file(&beside);
        }
    }

    /// The facts of a workspace file, from the cache or made by `parse` and kept.
    pub fn file(&self, text: &str, edition: Edition, parse: impl FnOnce() -> FileFacts) -> FileFacts {
        let key = Key::of_file(text, edition);
        if let Some(facts) = self.read(key).and_then(|b| FileFacts::decode(&b)) {
            return facts;
        }
        let facts = parse();
        self.write(key, &facts.encode());
        facts
    }

    /// Keeps the cache within its size, if anything was written since the last time.
    pub fn trim(&self) {
        self.trim_to(MAX_BYTES);
    }

    fn trim_to(&self, max: u64) {
        if self.written.swap(0, Ordering::Relaxed) == 0 {
            return;
        }
        let list = |dir: &Path| std::fs::read_dir(dir).into_iter().flatten().flatten().collect::<Vec<_>>();
        let mut entries: Vec<(u64, u64, PathBuf)> = Vec::new();
        for folder in list(&self.folder) {
            for entry in list(&folder.path()) {
                if let Ok(meta) = entry.metadata() {
                    entries.push((stamp(&meta), meta.len(), entry.path()));
                }
            }
        }
        entries.sort();
        let mut total: u64 = entries.iter().map(|e| e.1).sum();
        for (_, size, path) in entries {
            if total <= max {
                break;
            }
            if std::fs::remove_file(path).is_ok() {
                total -= size;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cache, HEAD, Key};
    use locklens_engine::{Edition, FileFacts, syntax};

    const TEXT: &str = "fn f(m: &std::sync::Mutex<u8>) { let _g = m.lock(); }\n";

    fn parse() -> FileFacts {
        syntax::parse(TEXT, Edition::E2021)
    }

    #[test]
    fn what_was_kept_is_not_made_again() {
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Cache::at(dir.path());
        let first = cache.file(TEXT, Edition::E2021, parse);
        let second = cache.file(TEXT, Edition::E2021, || unreachable!("it is kept"));
        assert_eq!(format!("{first:?}"), format!("{second:?}"));
        let mut asked = false;
        cache.file(TEXT, Edition::E2024, || {
            asked = true;
            parse()
        });
        assert!(asked, "another edition is another file");
    }

    #[test]
    fn a_damaged_entry_is_made_again() {
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Cache::at(dir.path());
        cache.file(TEXT, Edition::E2021, parse);
        let path = cache.path(Key::of_file(TEXT, Edition::E2021));
        let sound = std::fs::read(&path).expect("an entry");
        let mut flipped = sound.clone();
        flipped[HEAD + 3] ^= 1;
        let mut foreign = sound.clone();
        foreign[9] ^= 1;
        for bad in [&flipped[..], &foreign, &sound[..HEAD + 1], &sound[..3], b""] {
            std::fs::write(&path, bad).expect("written");
            let mut made = false;
            cache.file(TEXT, Edition::E2021, || {
                made = true;
                parse()
            });
            assert!(made);
            assert_eq!(std::fs::read(&path).expect("an entry"), sound, "and is sound again");
        }
    }

    #[test]
    fn the_cache_stays_within_its_size() {
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Cache::at(dir.path());
        for i in 0..8_u64 {
            cache.write(Key(u128::from(i) << 120), &[0; 100]);
        }
        cache.trim_to(500);
        let left = (0..8_u64).filter(|i| cache.read(Key(u128::from(*i) << 120)).is_some()).count();
        assert_eq!(left, 3);
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_no_error() {
        let dir = tempfile::tempdir().expect("a folder");
        let file = dir.path().join("file");
        std::fs::write(&file, "").expect("written");
        Cache::at(&file).file(TEXT, Edition::E2021, parse);
    }
}
