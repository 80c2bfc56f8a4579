//! The screens as people see them, compared pixel by pixel with kept pictures.
//!
//! `PROCURADAR_UPDATE=1 cargo test --test pictures` makes the pictures anew: look at them before keeping them.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "these are tests: whatever goes wrong here is a test that fails"
)]

#[path = "journeys/app.rs"]
mod app;
#[path = "journeys/authoring.rs"]
mod authoring;
#[path = "journeys/rounds.rs"]
mod rounds;
#[path = "journeys/steps.rs"]
mod steps;
mod support;
#[path = "journeys/tour.rs"]
mod tour;

use procuradar::text::Language;
use support::picture::{PICTURES, SCREENSHOTS, assert_picture};
use tour::Screen;

/// The window as it opens.
const USUAL: [f32; 2] = [1280.0, 800.0];

/// A projector.
const WALL: [f32; 2] = [1920.0, 1080.0];

fn compare(screen: Screen, language: Language, theme: &str, size: [f32; 2], (folder, name): (&str, &str)) {
    let (_home, mut app) = screen.visit(language, theme, size);
    assert_picture(&app.picture(), folder, name);
}

/// A screen in three languages, and in dark colours.
fn compare_all(screen: Screen) {
    for language in [Language::Finnish, Language::Swedish, Language::English] {
        let name = format!("{}-{}", screen.name(), language.tag());
        compare(screen, language, "light", USUAL, (SCREENSHOTS, &name));
    }
    let name = format!("{}-fi-dark", screen.name());
    compare(screen, Language::Finnish, "dark", USUAL, (SCREENSHOTS, &name));
}

#[test]
fn the_start_screen_looks_like_its_pictures() {
    compare_all(Screen::Start);
}

#[test]
fn a_competence_looks_like_its_pictures() {
    compare_all(Screen::Assess);
}

#[test]
fn the_results_look_like_their_pictures() {
    compare_all(Screen::Results);
}

#[test]
fn the_file_check_looks_like_its_pictures() {
    compare_all(Screen::Problems);
}

#[test]
fn the_results_look_like_their_picture_in_a_small_window() {
    compare(Screen::Results, Language::Finnish, "light", [960.0, 640.0], (PICTURES, "results-fi-960"));
}

#[test]
fn the_answers_look_like_their_picture() {
    compare(Screen::Answers, Language::Finnish, "light", USUAL, (PICTURES, "answers-fi"));
}

#[test]
fn a_competence_looks_like_its_picture_at_400_percent() {
    compare(Screen::Assess, Language::Finnish, "light", [320.0, 256.0], (PICTURES, "assess-fi-small"));
}

/// Writes every screen in every theme and language, and in the sizes that must work, to `target/pictures`: for eyes.
///
/// `cargo test --test pictures -- --ignored`
#[test]
#[ignore = "it makes some hundred pictures to look at, and compares none"]
fn every_screen_is_drawn_for_looking_at() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let only = std::env::var("PROCURADAR_SCREENS").unwrap_or_default();
    for screen in Screen::ALL.iter().filter(|screen| only.is_empty() || only.split(',').any(|o| o == screen.name())) {
        let save = |language: Language, theme: &str, size: [f32; 2]| {
            let (_home, mut app) = screen.visit(language, theme, size);
            let name = format!("{}-{}-{theme}-{}x{}.png", screen.name(), language.tag(), size[0], size[1]);
            app.picture().save(folder.join(name)).unwrap();
        };
        for language in Language::ALL {
            for theme in ["light", "dark", "high-contrast-light", "high-contrast-dark"] {
                save(language, theme, USUAL);
            }
            // Half and a quarter of 1280 by 1024: 200 and 400 percent.
            for size in [[960.0, 640.0], [640.0, 512.0], [320.0, 256.0]] {
                save(language, "light", size);
            }
        }
    }
}

#[test]
fn a_presentation_looks_like_its_picture_on_a_wall() {
    compare(Screen::PresentArea, Language::Finnish, "light", WALL, (PICTURES, "present-fi-wall"));
}

/// Writes every step of a presentation to `target/pictures`, as [`every_screen_is_drawn_for_looking_at`] does.
#[test]
#[ignore = "it makes pictures to look at, and compares none"]
fn every_step_of_a_presentation_is_drawn_for_looking_at() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let ways = [
        (Language::Finnish, "light", WALL),
        (Language::Finnish, "dark", WALL),
        (Language::Finnish, "high-contrast-light", WALL),
        (Language::Finnish, "high-contrast-dark", WALL),
        (Language::Swedish, "light", WALL),
        (Language::English, "dark", WALL),
        (Language::Swedish, "light", USUAL),
        (Language::English, "light", [960.0, 640.0]),
        (Language::Finnish, "light", [320.0, 256.0]),
    ];
    for (language, theme, size) in ways {
        let (_home, mut app) = Screen::Present.visit(language, theme, size);
        let save = |app: &mut app::App, step: &str| {
            let name = format!("step-{}-{theme}-{}x{}-{step}.png", language.tag(), size[0], size[1]);
            app.picture().save(folder.join(name)).unwrap();
        };
        for step in 0..10 {
            save(&mut app, &format!("{step:02}"));
            app.press(egui::Key::ArrowRight);
        }
        app.press(egui::Key::Num1);
        app.press(egui::Key::Enter);
        save(&mut app, "inside-00");
        app.press(egui::Key::Num4);
        save(&mut app, "inside-04");
        app.press(egui::Key::B);
        save(&mut app, "blank");
    }
}
