//! The focus stays where the person put it.

use egui::{Key, accesskit::Role};
use egui_kittest::kittest::NodeT;
use procuradar::text::Language;

use crate::{
    app::Home,
    steps::{self, answers, questionnaire, result},
};

#[test]
fn escape_with_nothing_to_close_leaves_the_focus_where_it_is() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.press(Key::Tab);
    let before = app.focused();
    assert!(before.is_some());
    app.press(Key::Escape);
    assert_eq!(app.focused(), before);

    steps::begin(&mut app);
    app.press(Key::Num2);
    let before = app.focused();
    app.press(Key::Escape);
    assert_eq!(app.focused(), before, "in the middle of an assessment too");
    app.press(Key::Tab);
    assert_ne!(app.focused().map(|said| said.name), Some("File".to_owned()));
}

#[test]
fn a_menu_that_escape_closes_gives_the_focus_back_to_its_button() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.tab_to_button("Edit");
    app.press(Key::Enter);
    app.press(Key::Tab);
    assert_ne!(app.focused().map(|said| said.name), Some("Edit".to_owned()));
    app.press(Key::Escape);
    assert_eq!(app.focused().map(|said| said.name), Some("Edit".to_owned()));
}

#[test]
fn the_bar_that_tells_how_far_it_is_takes_the_focus_from_nothing() {
    let home = Home::speaking(Language::English);
    let kept = result(answers(&questionnaire(), |_| Some(2)), "2026-05-20T10:00:00+03:00");
    let text = procuradar::format::write_result(&kept, None);
    (0..60).for_each(|number| drop(home.put(&format!("data/results/2026-05-20-a-{number}.result.ron"), &text)));
    let mut app = home.start_held([1280.0, 800.0]);
    app.carry_out(1);
    assert!(!app.nodes_of(Role::ProgressIndicator).is_empty());
    let before = app.focused();
    assert!(before.as_ref().is_some_and(|said| said.name.starts_with("Begin")), "{before:?}");
    while app.state().results.len() < 60 {
        app.carry_out(1);
    }
    assert!(app.nodes_of(Role::ProgressIndicator).is_empty());
    assert_eq!(app.focused(), before);
}

#[test]
fn a_notice_gives_the_focus_back_to_where_it_was_called_from() {
    let home = Home::speaking(Language::English);
    let path = home.put("broken.ron", "Questionnaire(");
    let mut app = home.start();
    app.drop_files(&[path.clone(), path]);
    app.tab_to_button("View");
    app.press(Key::F6);
    assert_ne!(app.focused().map(|said| said.name), Some("View".to_owned()));
    app.tab_to_button("Close");
    app.press(Key::Enter);
    assert_eq!(app.focused().map(|said| said.name), Some("View".to_owned()));
}

#[test]
fn the_focus_stays_on_its_control_where_the_window_is_laid_out_anew() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.tab_to_button("Assess someone else…: Mentoring in procurement");
    let before = app.focused();
    for size in [[640.0, 512.0], [320.0, 256.0], [1280.0, 800.0]] {
        app.resize(size);
        assert_eq!(app.focused(), before, "{size:?}");
    }

    steps::begin(&mut app);
    let back = app.say("assess-back");
    app.tab_to_button(&back);
    for size in [[640.0, 512.0], [1280.0, 800.0]] {
        app.resize(size);
        assert_eq!(app.focused().map(|said| said.name), Some(back.clone()), "{size:?}");
    }
}

#[test]
fn what_folds_away_in_a_small_window_leaves_the_focus_on_the_menu_that_holds_it() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.tab_to_button("View");
    app.resize([640.0, 512.0]);
    assert_eq!(app.focused().map(|said| said.name), Some("Menu".to_owned()));
    app.resize([1280.0, 800.0]);
    assert_eq!(app.focused().map(|said| said.name), Some("File".to_owned()));
}

#[test]
fn a_notice_never_lies_over_what_the_keyboard_is_on() {
    for size in [[1280.0, 800.0], [640.0, 512.0], [320.0, 256.0]] {
        let home = Home::speaking(Language::Finnish);
        let mut app = home.start_sized(size);
        steps::begin(&mut app);
        app.tab_to_button(&app.say("assess-next"));
        let benchmark = "Benchmark(format: 1, id: \"mine\", kind: Own, \
                         title: {\"en\": \"Mine\", \"fi\": \"Oma\", \"sv\": \"Min\"}, targets: {\"nowhere\": 2})";
        app.drop_file(&home.put("a-benchmark.ron", benchmark));
        assert!(!app.state().notices.is_empty());
        app.wait(0.1);
        let boxes = app.nodes_of(Role::Status).into_iter().filter_map(|node| node.accesskit_node().bounding_box());
        let notice = boxes.max_by(|one, other| one.y1.total_cmp(&other.y1)).expect("a notice is shown");
        let focus = app.focused_rect().expect("something has the focus");
        let notice = egui::Rect::from_min_max(
            egui::pos2(notice.x0 as f32, notice.y0 as f32),
            egui::pos2(notice.x1 as f32, notice.y1 as f32),
        );
        let apart = !notice.intersects(focus);
        assert!(apart, "{size:?}: {focus:?} {notice:?}");
    }
}

#[test]
fn f10_leads_to_the_menus_and_escape_back() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    let before = app.focused();
    app.press(Key::F10);
    assert_eq!(app.focused().map(|said| said.name), Some("File".to_owned()));
    app.press(Key::Escape);
    assert_eq!(app.focused(), before);

    app.press(Key::F10);
    app.press(Key::Enter);
    assert_eq!(app.focused().map(|said| said.name), Some(app.say("action-start")), "the first entry");
    app.press(Key::ArrowRight);
    assert!(app.focused().is_some_and(|said| said.role == Role::MenuItem), "{:?}", app.focused());
    assert!(app.shows(&app.say("action-copy-chart")), "the menu beside it is open");
    app.press(Key::Escape);
    app.press(Key::Escape);
    assert_eq!(app.focused(), before);
}

#[test]
fn alt_alone_leads_to_the_menus_and_with_another_key_does_not() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.press(Key::AltLeft);
    assert_eq!(app.focused().map(|said| said.name), Some("File".to_owned()));
    app.press(Key::Escape);
    let before = app.focused();
    app.hold_with(Key::AltLeft, Key::Num9);
    assert_eq!(app.focused(), before);
}
