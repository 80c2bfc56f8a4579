use std::path::{Path, PathBuf};

use egui::{Key, accesskit::Role};
use procuradar::text::Language;
use resvg::usvg;

use crate::{
    app::{App, Home},
    steps,
};

fn with_result(home: &Home) -> App {
    let answers = steps::answers(&steps::questionnaire(), |place| Some((place % 5) as u8));
    let path = steps::keep_result(&home.folders(), &steps::result(answers, "2026-05-20T10:00:00+03:00"));
    home.open(&[&path])
}

/// Types a path into the open save dialog and presses Enter.
fn save_as(app: &mut App, path: &Path) {
    assert!(app.state().saving.is_some(), "the dialog is open");
    app.replace_text(path.to_str().unwrap());
    app.press(Key::Enter);
}

#[test]
fn saving_onto_a_file_that_is_there_is_refused_and_leaves_it_alone() {
    let home = Home::speaking(Language::English);
    let mut app = with_result(&home);
    let path = home.put("taken.result.ron", "something of mine");
    app.ctrl(Key::S);
    save_as(&mut app, &path);
    app.assert_shows("There is a file already");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "something of mine");
    assert!(app.state().saving.is_some(), "another name can be typed at once");
    let other = home.path("free.result.ron");
    app.tab_until("the path", |said| said.role == Role::TextInput);
    save_as(&mut app, &other);
    assert!(other.exists() && app.state().saving.is_none());
}

#[test]
fn saving_into_a_folder_that_is_not_there_says_so() {
    let home = Home::speaking(Language::English);
    let mut app = with_result(&home);
    // A file stands where the folder should be.
    home.put("file", "");
    let path = home.path("file").join("mine.result.ron");
    app.ctrl(Key::S);
    save_as(&mut app, &path);
    assert!(app.state().notices.iter().any(|notice| notice.is_trouble), "{:?}", app.state().notices);
    assert!(!path.exists());
    // A folder whose name is mistyped does not come into being.
    let path = home.path("no-such-folder").join("mine.result.ron");
    save_as(&mut app, &path);
    assert!(app.state().notices.iter().any(|notice| notice.key == "trouble-no-folder"), "{:?}", app.state().notices);
    assert!(!home.path("no-such-folder").exists());
}

/// Chooses a command of the File menu by keys.
fn choose(app: &mut App, key: &str) {
    let (menu, entry) = (app.say("menu-file"), app.say(key));
    app.press_button(&menu);
    app.tab_to(Role::MenuItem, &entry);
    app.press(Key::Enter);
}

#[test]
fn charts_are_saved_as_svg_and_as_png() {
    for language in Language::ALL {
        let home = Home::speaking(language);
        let mut app = with_result(&home);
        for key in ["action-save-radar", "action-save-gaps"] {
            let svg = home.path(&format!("{key}.svg"));
            choose(&mut app, key);
            save_as(&mut app, &svg);
            app.assert_shows(&svg.display().to_string());
            let (text, tree) = svg_of(&svg);
            assert!(tree.size().width() > 300.0 && tree.size().height() > 200.0, "{:?}", tree.size());
            assert!(text.contains("<title>") || text.contains("<title "), "a screen reader finds a title");

            let png = home.path(&format!("{key}.png"));
            choose(&mut app, key);
            save_as(&mut app, &png);
            let image = image::open(&png).expect("a picture").into_rgb8();
            let wide = (tree.size().width() * 2.0).round() as u32;
            assert_eq!(image.width(), wide, "twice as sharp as the SVG");
            let ground = *image.get_pixel(0, 0);
            assert!(image.pixels().filter(|pixel| **pixel != ground).count() > 2000, "something is drawn");
        }
    }
}

fn svg_of(path: &PathBuf) -> (String, usvg::Tree) {
    let text = std::fs::read_to_string(path).unwrap();
    let tree = usvg::Tree::from_str(&text, &usvg::Options::default()).expect("well-formed");
    (text, tree)
}

#[test]
fn escape_closes_the_save_dialog_and_saves_nothing() {
    let home = Home::speaking(Language::English);
    let mut app = with_result(&home);
    app.ctrl(Key::S);
    assert!(app.state().saving.is_some());
    app.press(Key::Escape);
    app.press(Key::Escape);
    assert!(app.state().saving.is_none());
}

#[test]
fn a_result_is_saved_as_a_workbook_and_as_tables() {
    for language in Language::ALL {
        let home = Home::speaking(language);
        let mut app = with_result(&home);
        for (key, name, start) in [
            ("action-save-workbook", "a.xlsx", &b"PK"[..]),
            ("action-save-table", "a.csv", b"file,result,date,"),
            ("action-save-table", "a.tsv", b"file\tresult\tdate\t"),
        ] {
            let path = home.path(name);
            choose(&mut app, key);
            save_as(&mut app, &path);
            app.assert_shows(&path.display().to_string());
            assert!(app.state().saving.is_none());
            assert!(std::fs::read(&path).unwrap().starts_with(start), "{name}");
        }
        // Another ending is refused, and the dialog stays.
        let path = home.path("a.doc");
        choose(&mut app, "action-save-workbook");
        save_as(&mut app, &path);
        app.assert_shows(".xlsx");
        assert!(app.state().saving.is_some() && !path.exists());
    }
}

#[test]
fn a_picture_is_half_as_wide_where_that_is_asked_for() {
    let home = Home::speaking(Language::English);
    let mut app = with_result(&home);
    let wide = |app: &mut App, name: &str, is_sharp: bool| {
        choose(app, "action-save-radar");
        if !is_sharp {
            let word = app.say("saving-sharp");
            app.tab_to(Role::CheckBox, &word);
            app.press(Key::Space);
            app.tab_until("the path", |said| said.role == Role::TextInput);
        }
        let path = home.path(name);
        save_as(app, &path);
        image::open(&path).expect("a picture").width()
    };
    let sharp = wide(&mut app, "sharp.png", true);
    assert_eq!(wide(&mut app, "small.png", false) * 2, sharp);
}
