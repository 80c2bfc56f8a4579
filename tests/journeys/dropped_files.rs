//! Files that are dropped on the window.

use procuradar::{app::Route, text::Language};

use crate::{
    app::Home,
    steps::{answers, keep_result, questionnaire, result},
};

#[test]
fn a_dropped_result_opens_and_a_dropped_broken_file_is_reported_without_closing_it() {
    let home = Home::speaking(Language::English);
    let kept = result(answers(&questionnaire(), |_| Some(2)), "2026-05-20T10:00:00+03:00");
    let path = keep_result(&home.folders(), &kept);
    let mut app = home.start();
    app.drop_file(&path);
    assert_eq!((app.route(), &app.viewing().result.id), (Route::Results, &kept.id));

    let broken = home.put("broken.ron", "Questionnaire(format: 1, id: \"a\"");
    app.drop_file(&broken);
    assert_eq!(app.route(), Route::Problems);
    assert_eq!(app.viewing().result.id, kept.id, "it is still there");
}
