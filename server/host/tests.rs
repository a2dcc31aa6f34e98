use super::*;
use std::fs;

/// A folder with files, loaded by a host.
struct Loaded {
    dir: tempfile::TempDir,
    host: Host,
    pool: rayon::ThreadPool,
}

impl Loaded {
    fn new(files: &[(&str, &str)]) -> Loaded {
        let dir = tempfile::tempdir().expect("a folder");
        let mut loaded = Loaded { dir, host: Host::new(), pool: pool().expect("threads") };
        files.iter().for_each(|(path, text)| loaded.write(path, text));
        loaded.plan();
        loaded
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, text).expect("a file");
    }

    fn plan(&mut self) {
        let root = self.dir.path().to_path_buf();
        self.host.plan(&[root], &project::Options::default());
        self.load();
    }

    /// Loads what is queued; gives the paths that were read, sorted.
    fn load(&mut self) -> Vec<String> {
        self.load_over(&Disk)
    }

    fn load_over(&mut self, files: &dyn Files) -> Vec<String> {
        let mut read = Vec::new();
        while let Some(work) = self.host.take_work(2) {
            let loaded = work.run(&self.pool, files);
            read.extend(self.host.accept(loaded).into_iter().map(|(f, _)| f));
        }
        self.names(read)
    }

    fn names(&self, files: Vec<FileId>) -> Vec<String> {
        let root = project::normalise(self.dir.path()).expect("UTF-8");
        let paths = files.iter().filter_map(|f| self.host.paths().path(*f));
        let mut names: Vec<String> =
            paths.map(|p| p.strip_prefix(&*root).unwrap_or(p).trim_start_matches('/').to_string()).collect();
        names.sort();
        names
    }

    fn loaded(&self) -> Vec<String> {
        self.names(self.host.loaded())
    }

    fn path(&self, path: &str) -> Arc<str> {
        project::normalise(&self.dir.path().join(path)).expect("UTF-8")
    }
}

const MANIFEST: (&str, &str) = ("Cargo.toml", "[package]\nname = 'a'\nedition = '2021'");

#[test]
fn modules_are_followed_where_rustc_looks_for_them() {
    let loaded = Loaded::new(&[
        MANIFEST,
        (
            "src/lib.rs",
            "mod plain;\nmod nested;\n#[path = \"odd/place.rs\"]\nmod placed;\nmod inline { mod within; }\nmod gone;\n",
        ),
        ("src/plain.rs", "mod child;\n"),
        ("src/plain/child.rs", ""),
        ("src/nested/mod.rs", "mod child;\n"),
        ("src/nested/child.rs", ""),
        ("src/odd/place.rs", "mod beside;\n"),
        ("src/odd/beside.rs", ""),
        ("src/inline/within.rs", ""),
        ("src/unreached.rs", ""),
    ]);
    assert_eq!(
        loaded.loaded(),
        [
            "src/inline/within.rs",
            "src/lib.rs",
            "src/nested/child.rs",
            "src/nested/mod.rs",
            "src/odd/beside.rs",
            "src/odd/place.rs",
            "src/plain.rs",
            "src/plain/child.rs",
        ]
    );
}

#[test]
fn a_module_that_appears_is_read_and_one_that_goes_is_forgotten() {
    let mut loaded = Loaded::new(&[MANIFEST, ("src/lib.rs", "mod late;\n")]);
    assert_eq!(loaded.loaded(), ["src/lib.rs"]);
    assert!(!loaded.host.disk_changed(&loaded.path("src/other.rs")), "nobody wants it");
    loaded.write("src/late.rs", "mod deep;\n");
    loaded.write("src/late/deep.rs", "");
    assert!(loaded.host.disk_changed(&loaded.path("src/late.rs")));
    assert_eq!(loaded.load(), ["src/late.rs", "src/late/deep.rs", "src/lib.rs"]);
    assert_eq!(loaded.host.sweep(), []);
    fs::remove_file(loaded.dir.path().join("src/late.rs")).expect("removed");
    assert!(loaded.host.disk_changed(&loaded.path("src/late.rs")));
    loaded.load();
    let gone = loaded.host.sweep();
    assert_eq!(loaded.names(gone), ["src/late.rs", "src/late/deep.rs"]);
    assert_eq!(loaded.loaded(), ["src/lib.rs"]);
}

#[test]
fn open_texts_come_before_the_disk() {
    let mut loaded = Loaded::new(&[MANIFEST, ("src/lib.rs", "")]);
    loaded.write("src/real.rs", "");
    let lib = loaded.path("src/lib.rs");
    let virtual_ = loaded.path("src/unsaved.rs");
    let open = move |path: &str| match path {
        p if p == &*lib => Some(Arc::from("mod real;\nmod unsaved;\n")),
        p if p == &*virtual_ => Some(Arc::from("fn f() {}\n")),
        _ => None,
    };
    loaded.host.disk_changed(&loaded.path("src/lib.rs"));
    assert_eq!(loaded.load_over(&open), ["src/lib.rs", "src/real.rs", "src/unsaved.rs"]);
}

#[test]
fn a_new_plan_keeps_ids_and_drops_what_is_no_longer_reached() {
    let mut loaded = Loaded::new(&[MANIFEST, ("src/lib.rs", "mod part;\n"), ("src/part.rs", "")]);
    let part = loaded.host.paths().id(&loaded.path("src/part.rs"));
    loaded.write("src/bin/tool.rs", "");
    loaded.plan();
    assert_eq!(loaded.loaded(), ["src/bin/tool.rs", "src/lib.rs", "src/part.rs"]);
    assert_eq!(loaded.host.paths().id(&loaded.path("src/part.rs")), part);
    let crates = loaded.host.crates();
    assert_eq!(crates.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["a", "tool"]);
    assert_eq!(crates[1].deps[0].krate, Some(0), "a binary sees its package's library");
    fs::remove_file(loaded.dir.path().join("src/lib.rs")).expect("removed");
    loaded.plan();
    let gone = loaded.host.sweep();
    assert_eq!(loaded.names(gone), ["src/lib.rs", "src/part.rs"]);
}

#[test]
fn a_changed_edition_is_read_anew_down_to_the_leaves() {
    let mut loaded = Loaded::new(&[MANIFEST, ("src/lib.rs", "mod part;\n"), ("src/part.rs", "")]);
    loaded.write("Cargo.toml", "[package]\nname = 'a'\nedition = '2024'");
    loaded.plan();
    for path in ["src/lib.rs", "src/part.rs"] {
        let file = loaded.host.paths().id(&loaded.path(path)).expect("known");
        assert_eq!(loaded.host.role(file).map(|r| r.edition), Some(Edition::E2024), "{path}");
    }
}

#[test]
fn a_lone_file_is_a_crate_until_somebody_declares_it() {
    let mut loaded = Loaded::new(&[("b.rs", "mod c;\n"), ("b/c.rs", ""), ("main.rs", "")]);
    assert!(loaded.host.add_lone(&loaded.dir.path().join("b.rs"), None));
    assert!(!loaded.host.add_lone(&loaded.dir.path().join("main.rs"), None), "a target's root already");
    assert_eq!(loaded.load(), ["b.rs"], "as a root, its modules stand beside it");
    assert_eq!(loaded.host.crates().len(), 2);
    loaded.write("main.rs", "mod b;\n");
    loaded.host.disk_changed(&loaded.path("main.rs"));
    loaded.load();
    assert!(loaded.host.retain_lone(|_| true));
    loaded.load();
    assert_eq!(loaded.host.crates().len(), 1);
    assert_eq!(loaded.loaded(), ["b.rs", "b/c.rs", "main.rs"]);
}

#[test]
fn files_that_cannot_be_read_become_a_single_problem() {
    let mut loaded = Loaded::new(&[MANIFEST, ("src/lib.rs", "mod binary;\nmod huge;\n")]);
    fs::write(loaded.dir.path().join("src/binary.rs"), [0xff]).expect("a file");
    fs::write(loaded.dir.path().join("src/huge.rs"), vec![b' '; MAX_FILE_BYTES as usize + 1])
        .expect("a file");
    loaded.host.disk_changed(&loaded.path("src/lib.rs"));
    let mut messages = Vec::new();
    while let Some(work) = loaded.host.take_work(8) {
        let done = work.run(&loaded.pool, &Disk);
        for (_, source) in loaded.host.accept(done) {
            let chunks = source.expect("it exists").facts.chunks.clone();
            messages.extend(chunks.into_iter().filter_map(|c| c.problem).map(|p| p.message));
        }
    }
    assert_eq!(messages, ["this file is not UTF-8 (byte 0)", "this file is larger than 4 MiB"]);
}

#[cfg(unix)]
#[test]
fn a_loop_of_folder_links_ends() {
    let mut loaded =
        Loaded::new(&[MANIFEST, ("src/lib.rs", "mod a;\nmod b;\n"), ("src/mod.rs", "mod a;\nmod b;\n")]);
    for name in ["a", "b"] {
        std::os::unix::fs::symlink(loaded.dir.path().join("src"), loaded.dir.path().join("src").join(name))
            .expect("a link");
    }
    loaded.host.disk_changed(&loaded.path("src/lib.rs"));
    loaded.load();
    let files = loaded.host.loaded().len();
    assert!((2..4096).contains(&files), "{files}");
}
