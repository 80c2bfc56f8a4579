//! Templates of organisations: what they may change, what they may not read, and how their faults are told.

use std::{fs, path::Path};

use procuradar::{
    diag::{Code, Report},
    export::{Template, report_pdf},
    text::{Language, Words},
    work,
};
use tempfile::TempDir;

use super::{
    profiles::{mixed, shipped},
    sheet,
};

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20" viewBox="0 0 80 20"><rect width="80" height="20" fill="#00578a"/></svg>"##;

/// A folder with a template.
fn folder(text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("report.typ"), text).unwrap();
    folder
}

fn made(path: &Path) -> Result<Vec<u8>, Report> {
    let questionnaire = shipped("pulse");
    let result = mixed(&questionnaire);
    report_pdf(&sheet(&result, None, Language::English), &work::template(path)?)
}

fn fault(text: &str) -> Report {
    made(folder(text).path()).unwrap_err()
}

#[test]
fn a_copy_of_the_shipped_template_makes_the_same_report() {
    let questionnaire = shipped("pulse");
    let result = mixed(&questionnaire);
    let shipped = report_pdf(&sheet(&result, None, Language::English), &Template::shipped()).unwrap();
    let folder = folder(Template::shipped_text());
    assert!(made(folder.path()).unwrap() == shipped);
    assert!(made(&folder.path().join("report.typ")).unwrap() == shipped, "a file is a template as well");
}

#[test]
fn an_organisation_changes_logo_colour_introduction_and_order() {
    let text = r##"
        #import "/procuradar/page.typ": *
        #import "/procuradar/sections.typ": *
        #show: report.with(logo: image("img/logo.svg", alt: "City of Example", height: 24pt), colour: rgb("#00578a"))
        #cover(introduction: (en: [Welcome to *your* profile!]))
        #credits()
        #areas()
    "##;
    let folder = folder(text);
    fs::create_dir(folder.path().join("img")).unwrap();
    fs::write(folder.path().join("img/logo.svg"), LOGO).unwrap();
    let pdf = made(folder.path()).unwrap_or_else(|report| panic!("{report:#?}"));
    let Some(text) = super::extracted(&pdf) else { return };
    assert!(text.contains("Welcome to your profile!") && !text.contains("Procuradar\n\nSkills"), "{text}");
    assert!(text.find("Sources and licence") < text.find("All areas"), "{text}");
}

#[test]
fn a_fault_is_told_with_code_line_and_remedy() {
    let report = fault("#import \"/procuradar/sections.typ\": *\n\n#cover(\n");
    let problem = &report.problems[0];
    assert_eq!(problem.code, Code::P001);
    assert_eq!(problem.place.unwrap().line, 3);
    assert_eq!(problem.excerpt.as_ref().unwrap().lines[1], "#cover(");
    let text = Words::of(Language::English).problem(problem);
    assert!(text.message.contains("unclosed delimiter") && text.help.contains("report.typ"), "{text:?}");

    let report = fault("Hello\n#no-such-thing()\n#nor-this()");
    assert_eq!(report.problems[0].place.unwrap().line, 2);

    let report = fault("#import \"/procuradar/sections.typ\": *\n#cover(introduction: 5)");
    assert_eq!(report.problems[0].place.unwrap().line, 2, "{report:?}");
}

#[test]
fn a_template_reads_its_own_folder_and_nothing_else() {
    let folder = folder("#read(\"../secret.txt\")");
    let outside = folder.path().parent().unwrap().join("secret.txt");
    let absolute = format!("#read(\"{}\")", outside.display());
    let texts = [
        "#read(\"../secret.txt\")",
        &absolute,
        "#read(\"/etc/passwd\")",
        "#read(\"none.txt\")",
        "#import \"@preview/a:1.0.0\": b",
    ];
    for text in texts {
        let report = fault(text);
        let problem = &report.problems[0];
        assert_eq!((problem.code, problem.place.unwrap().line), (Code::P002, 1), "{text}: {report:?}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("link.txt")).unwrap();
        fs::write(folder.path().join("report.typ"), "#read(\"link.txt\")").unwrap();
        assert_eq!(made(folder.path()).unwrap_err().problems[0].code, Code::P002);
    }
}

#[test]
fn a_template_knows_no_clock_and_its_report_must_be_for_everyone() {
    assert_eq!(fault("#datetime.today().display()").problems[0].code, Code::P001);
    let folder = folder("#set document(title: [a])\n\n#image(\"logo.svg\")");
    fs::write(folder.path().join("logo.svg"), LOGO).unwrap();
    let report = made(folder.path()).unwrap_err();
    assert_eq!((report.problems[0].code, report.problems[0].place.unwrap().line), (Code::P003, 3), "{report:?}");
}

#[test]
fn a_template_that_is_not_there_or_no_text_is_told_as_well() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(work::template(folder.path()).unwrap_err().problems[0].code, Code::F015);
    fs::write(folder.path().join("report.typ"), b"\xff\xfe#").unwrap();
    let report = made(folder.path()).unwrap_err();
    assert_eq!(report.problems[0].code, Code::P001, "{report:?}");
    fs::write(folder.path().join("report.typ"), b"\xef\xbb\xbf#set document(title: [a])\nText").unwrap();
    made(folder.path()).unwrap_or_else(|report| panic!("{report:#?}"));
}
