use super::*;
use serde_json::json;

fn read(text: &str) -> (Settings, Vec<String>) {
    let mut warnings = Vec::new();
    let settings = Settings::read(&parse(text).expect("valid TOML"), &mut warnings);
    (settings, warnings)
}

#[test]
fn an_unknown_key_is_one_warning_with_the_nearest_name() {
    let (settings, warnings) = read("exclud = ['a']\nexclude = ['b']\nzzzzzzzzzz = 1");
    assert_eq!(settings.exclude, ["b"]);
    assert_eq!(
        warnings,
        [
            "unknown key `exclud` (did you mean `exclude`?)".to_string(),
            "unknown key `zzzzzzzzzz`".to_string()
        ]
    );
}

#[test]
fn values_of_the_wrong_kind_are_warned_about_and_the_rest_counts() {
    let (settings, warnings) = read("exclude = 'a'\nrules = 3\nawait-holding-invalid-types = ['a::B', 4]");
    assert_eq!(settings.exclude, Vec::<String>::new());
    assert_eq!(settings.invalid_types, [("a::B".to_string(), String::new())]);
    assert_eq!(warnings.len(), 3, "{warnings:?}");
}

#[test]
fn the_nearest_file_counts_and_metadata_is_read() {
    let dir = tempfile::tempdir().expect("a folder");
    let inner = dir.path().join("a/b");
    std::fs::create_dir_all(&inner).expect("folders");
    std::fs::write(dir.path().join("Cargo.toml"), "[workspace.metadata.locklens]\nexclude = ['outer']")
        .expect("a file");
    assert_eq!(Config::nearest(&inner).settings.exclude, ["outer"]);
    std::fs::write(dir.path().join("a/locklens.toml"), "exclude = ['inner']").expect("a file");
    let config = Config::nearest(&inner);
    assert_eq!(config.settings.exclude, ["inner"]);
    assert_eq!(config.base, dir.path().join("a"));
    std::fs::write(dir.path().join("a/locklens.toml"), "exclude = [\n").expect("a file");
    let broken = Config::nearest(&inner);
    assert_eq!(broken.warnings.len(), 1);
    assert!(broken.warnings[0].contains("locklens.toml: line"), "{:?}", broken.warnings);
}

#[test]
fn client_settings_come_bare_or_under_our_name() {
    let bare = json!({"run": "onSave", "enable": false, "inlayHints": {"enable": false}, "path": "x"});
    let (settings, warnings) = ClientSettings::read(&bare);
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!((settings.run, settings.enable, settings.inlay_hints), (Run::OnSave, false, false));
    let (nested, _) = ClientSettings::read(&json!({ "locklens": bare }));
    assert_eq!(nested, settings);
    assert_eq!(ClientSettings::read(&serde_json::Value::Null).0, ClientSettings::default());
}

#[test]
fn wrong_client_settings_are_warned_about() {
    let (settings, warnings) = ClientSettings::read(&json!({"rum": "onSave", "run": 3, "exclude": ["x"]}));
    assert_eq!(settings.settings.exclude, ["x"]);
    assert_eq!(
        warnings,
        ["unknown setting `rum` (did you mean `run`?)".to_string(), "setting `run` cannot be 3".to_string()]
    );
}

#[test]
fn overlaid_settings_replace_lists_and_refuse_unknown_keys() {
    let mut config = Config { settings: read("exclude = ['a']").0, ..Config::default() };
    config.overlay("exclude = ['b']").expect("valid");
    assert_eq!(config.settings.exclude, ["b"]);
    assert!(config.overlay("nonsense = 1").is_err());
    assert!(config.overlay("= 1").is_err());
}

#[test]
fn taught_types_become_stubs_that_parse() {
    let (settings, warnings) = read(
        "[[lock]]\ntype = 'app::sync::Fair'\nguard = 'app::sync::FairGuard'\ntry = 'try_lock'\n\
         [[lock]]\ntype = 'app::Table'\nguard = 'app::TableRef'\nkind = 'async'\nshape = 'rwlock'\n\
         [[blocking]]\nfn = 'app::db::Conn::query'\ninstead = 'query_async'\n\
         [[spawn]]\nfn = 'app::rt::go'\nkind = 'thread'",
    );
    assert!(warnings.is_empty(), "{warnings:?}");
    let stubs = settings.taught.stubs();
    for part in [
        "#[locklens::lock(thread, mutex)]\npub struct Fair<T: ?Sized> {}",
        "#[locklens::guard(async, exclusive)]\npub struct TableRef<'a, T: ?Sized> {}",
        "#[locklens::acquire(exclusive)]\npub fn lock(&self) -> crate::sync::FairGuard<'_, T> {}",
        "#[locklens::acquire(exclusive, try)]\npub fn try_lock(&self)",
        "#[locklens::acquire(shared)]\npub async fn read(&self) -> crate::TableRef<'_, T> {}",
        "impl Conn {\n#[locklens::blocking(io, alt = \"query_async\")]\npub fn query(&self) {}\n}",
        "#[locklens::spawn(thread)]\npub fn go() {}",
    ] {
        assert!(stubs.contains(part), "{part}\nnot in\n{stubs}");
    }
    assert_eq!(stubs.matches("pub mod app {").count(), 1, "a crate is one module:\n{stubs}");
    let facts = locklens_engine::syntax::parse(&stubs, locklens_engine::Edition::E2021);
    assert!(facts.chunks.iter().all(|c| c.problem.is_none()), "{stubs}");
}

#[test]
fn a_taught_entry_that_is_no_path_is_refused() {
    let (settings, warnings) =
        read("[[spawn]]\nfn = 'go'\n[[lock]]\ntype = 'a::B'\nguard = 'a::}'\nshape = 'x'");
    assert!(settings.taught.locks.is_empty() && settings.taught.spawns.is_empty());
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings.iter().any(|w| w.contains("`shape` must be one of mutex, rwlock")), "{warnings:?}");
}
