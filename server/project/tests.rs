use super::*;
use std::fs;

/// A folder with these files; empty texts become empty files.
fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, text).expect("a file");
    }
    dir
}

fn plan_of(dir: &tempfile::TempDir) -> Plan {
    plan(&[dir.path().to_path_buf()], &Options::default())
}

/// `kind name edition root` of every target, in order.
fn shown(plan: &Plan, dir: &tempfile::TempDir) -> Vec<String> {
    let show = |t: &Target| {
        let root = t.root.strip_prefix(dir.path()).unwrap_or(&t.root).display().to_string();
        format!("{:?} {} {:?} {root}", t.kind, t.name, t.edition)
    };
    plan.targets.iter().map(show).collect()
}

fn texts(plan: &Plan) -> Vec<&str> {
    plan.messages.iter().map(|m| m.text.as_str()).collect()
}

fn dep<'a>(plan: &'a Plan, target: &str, name: &str) -> &'a Dependency {
    let target = plan.targets.iter().find(|t| t.name == target).expect("the target");
    target.deps.iter().find(|d| d.name == name).expect("the dependency")
}

#[test]
fn every_kind_of_target_is_found_where_cargo_looks() {
    let dir = tree(&[
        ("Cargo.toml", "[package]\nname = 'my-app'\nedition = '2021'"),
        ("src/lib.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/one.rs", ""),
        ("src/bin/two/main.rs", ""),
        ("src/bin/two/part.rs", ""),
        ("examples/demo.rs", ""),
        ("tests/end.rs", ""),
        ("tests/it/main.rs", ""),
        ("tests/common/mod.rs", ""),
        ("benches/speed.rs", ""),
        ("build.rs", ""),
    ]);
    assert_eq!(
        shown(&plan_of(&dir), &dir),
        [
            "Lib my_app E2021 src/lib.rs",
            "Bin my_app E2021 src/main.rs",
            "Bin one E2021 src/bin/one.rs",
            "Bin two E2021 src/bin/two/main.rs",
            "Example demo E2021 examples/demo.rs",
            "Test end E2021 tests/end.rs",
            "Test it E2021 tests/it/main.rs",
            "Bench speed E2021 benches/speed.rs",
            "Build build_script_build E2021 build.rs",
        ]
    );
}

#[test]
fn declared_targets_and_switched_off_discovery_are_followed() {
    let dir = tree(&[
        (
            "Cargo.toml",
            "[package]\nname = 'a'\nautobins = false\nautotests = false\nbuild = false\n\
             [lib]\nname = 'other'\npath = 'lib/root.rs'\n\
             [[bin]]\nname = 'tool'\npath = 'cmd/tool.rs'\n[[bin]]\nname = 'gone'\npath = 'cmd/gone.rs'\n\
             [[test]]\nname = 'it'",
        ),
        ("lib/root.rs", ""),
        ("cmd/tool.rs", ""),
        ("src/bin/skipped.rs", ""),
        ("tests/it.rs", ""),
        ("tests/skipped.rs", ""),
        ("build.rs", ""),
    ]);
    let plan = plan_of(&dir);
    assert_eq!(
        shown(&plan, &dir),
        ["Lib other E2015 lib/root.rs", "Bin tool E2015 cmd/tool.rs", "Test it E2015 tests/it.rs"],
        "and a manifest without the key means 2015"
    );
    assert_eq!(texts(&plan), ["declares the bin `gone`, whose file does not exist"]);
}

#[test]
fn members_inherit_from_their_workspace_and_know_each_other() {
    let dir = tree(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = ['crates/*', 'tools/x']\nexclude = ['crates/old']\n\
             [workspace.package]\nedition = '2024'\n\
             [workspace.dependencies]\ncore-lib = { path = 'crates/core' }\n\
             pl = { package = 'parking_lot', version = '0.12', features = ['send_guard'] }",
        ),
        (
            "crates/core/Cargo.toml",
            "[package]\nname = 'core-lib'\nedition.workspace = true\n[lib]\nname = 'heart'",
        ),
        ("crates/core/src/lib.rs", ""),
        (
            "crates/app/Cargo.toml",
            "[package]\nname = 'app'\nedition = { workspace = true }\n[dependencies]\n\
             core-lib.workspace = true\npl = { workspace = true, features = ['arc_lock'] }\n\
             [target.'cfg(unix)'.dependencies]\nlibc = '0.2'\n[dev-dependencies]\ntempfile = '3'\n\
             [build-dependencies]\ncc = '1'",
        ),
        ("crates/app/src/main.rs", ""),
        ("crates/app/build.rs", ""),
        ("crates/old/Cargo.toml", "[package]\nname = 'old'\nedition = '2018'"),
        ("crates/old/src/lib.rs", ""),
        (
            "tools/x/Cargo.toml",
            "[package]\nname = 'x'\n[dependencies]\nnew = { package = 'core-lib', path = '../../crates/core' }",
        ),
        ("tools/x/src/lib.rs", ""),
    ]);
    // From inside one member, too, the whole workspace is seen, and nothing but it.
    let inside = plan(&[dir.path().join("crates/app/src/main.rs")], &Options::default());
    assert_eq!(
        shown(&inside, &dir),
        [
            "Bin app E2024 crates/app/src/main.rs",
            "Build build_script_build E2024 crates/app/build.rs",
            "Lib heart E2024 crates/core/src/lib.rs",
            "Lib x E2015 tools/x/src/lib.rs",
        ]
    );
    let pl = dep(&inside, "app", "pl");
    assert_eq!((pl.package.as_str(), pl.target), ("parking_lot", None));
    assert_eq!(pl.features, ["arc_lock", "default", "send_guard"]);
    assert_eq!(dep(&inside, "app", "heart").target, Some(2));
    assert_eq!(dep(&inside, "x", "new").target, Some(2), "a rename in the manifest is the name in code");
    let names =
        |target: usize| inside.targets[target].deps.iter().map(|d| d.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names(0), ["heart", "pl", "tempfile", "libc"]);
    assert_eq!(names(1), ["cc"]);
    // The folder as a whole also holds the excluded package, on its own.
    let whole = plan_of(&dir);
    assert!(shown(&whole, &dir).contains(&"Lib old E2018 crates/old/src/lib.rs".to_string()));
    assert_eq!(texts(&whole), Vec::<&str>::new());
}

#[test]
fn features_are_closed_over_and_reach_dependencies() {
    let dir = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = ['a', 'b']"),
        (
            "a/Cargo.toml",
            "[package]\nname = 'a'\n[features]\ndefault = ['std', 'dep:opt']\nstd = ['alloc', 'b/fast', 'pl?/send_guard']\n\
             alloc = []\nunused = ['std']\n[dependencies]\nb = { path = '../b', default-features = false }\n\
             pl = { package = 'parking_lot', version = '0.12', optional = true }\nopt = { version = '1', optional = true }",
        ),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", "[package]\nname = 'b'\n[features]\nfast = ['deep']\ndeep = []\nslow = []"),
        ("b/src/lib.rs", ""),
    ]);
    let plan = plan_of(&dir);
    assert_eq!(plan.targets[0].features, ["alloc", "default", "std"]);
    assert_eq!(plan.targets[1].features, ["deep", "fast"]);
    assert_eq!(dep(&plan, "a", "pl").features, ["default", "send_guard"]);
    assert_eq!(dep(&plan, "a", "b").features, ["fast"]);
}

#[test]
fn several_workspaces_and_loose_roots_in_one_folder() {
    let dir = tree(&[
        ("one/Cargo.toml", "[package]\nname = 'one'"),
        ("one/src/lib.rs", ""),
        ("two/Cargo.toml", "[workspace]\nmembers = ['m']"),
        ("two/m/Cargo.toml", "[package]\nname = 'm'"),
        ("two/m/src/lib.rs", ""),
        ("loose/main.rs", ""),
        ("loose/part.rs", ""),
        ("one/target/CACHEDIR.TAG", ""),
        ("one/target/package/p/Cargo.toml", "[package]\nname = 'p'"),
        ("one/target/package/p/src/lib.rs", ""),
        (".hidden/Cargo.toml", "[package]\nname = 'h'"),
        ("ignored/Cargo.toml", "[package]\nname = 'i'"),
        (".gitignore", "ignored/\n"),
    ]);
    let plan = plan_of(&dir);
    assert_eq!(
        shown(&plan, &dir),
        ["Lib one E2015 one/src/lib.rs", "Lib m E2015 two/m/src/lib.rs", "Bin main E2021 loose/main.rs"]
    );
    assert_eq!(plan.loose, [dir.path().join("loose/part.rs")]);
    let lone = plan.targets.last().expect("a target");
    assert!(!lone.has_manifest);
    let old = Options { edition: Some(Edition::E2018), ..Options::default() };
    let again = super::plan(&[dir.path().to_path_buf()], &old);
    assert_eq!(again.targets.last().map(|t| t.edition), Some(Edition::E2018));
    assert_eq!(again.targets[0].edition, Edition::E2015, "a package keeps what its manifest means");
}

#[test]
fn broken_manifests_are_named_and_the_rest_goes_on() {
    let dir = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = ['good', 'bad', 'gone']"),
        ("good/Cargo.toml", "[package]\nname = 'good'\nedition = '2031'\n[dependencies]\nx.workspace = true"),
        ("good/src/lib.rs", ""),
        ("bad/Cargo.toml", "[package]\nname = = 'bad'"),
        ("bad/src/lib.rs", ""),
        ("empty/Cargo.toml", ""),
    ]);
    fs::write(dir.path().join("empty/Cargo.toml"), [0xff, 0xfe]).expect("a file");
    let plan = plan_of(&dir);
    assert_eq!(shown(&plan, &dir), ["Lib good E2024 good/src/lib.rs"]);
    let texts = texts(&plan).join("\n");
    for part in [
        "lists the member `gone`, which has no Cargo.toml",
        "is not a valid manifest, line 2:",
        "names the edition `2031`, which is unknown; 2024 is assumed",
        "inherits the dependency `x`, which the workspace does not have",
        "is not UTF-8",
    ] {
        assert!(texts.contains(part), "{part}\nnot in\n{texts}");
    }
    assert_eq!(plan.messages.len(), 5, "{texts}");
}

#[test]
fn excluded_folders_are_not_walked_unless_named() {
    let dir = tree(&[
        ("Cargo.toml", "[package]\nname = 'a'"),
        ("src/lib.rs", ""),
        ("fixtures/f/Cargo.toml", "[package]\nname = 'f'\n[workspace]"),
        ("fixtures/f/src/lib.rs", ""),
    ]);
    let (exclude, wrong) = Exclude::new(dir.path(), &["fixtures".into()]);
    assert!(wrong.is_empty());
    let options = Options { exclude, ..Options::default() };
    let outer = plan(&[dir.path().to_path_buf()], &options);
    assert_eq!(shown(&outer, &dir), ["Lib a E2015 src/lib.rs"]);
    let inner = plan(&[dir.path().join("fixtures/f")], &options);
    assert_eq!(shown(&inner, &dir), ["Lib f E2015 fixtures/f/src/lib.rs"]);
}

#[test]
fn paths_are_cleaned_by_their_letters() {
    assert_eq!(absolute(Path::new("/a/./b/../c")), Path::new("/a/c"));
    assert_eq!(absolute(Path::new("/../a")), Path::new("/a"));
    assert!(absolute(Path::new("x")).is_absolute());
}
