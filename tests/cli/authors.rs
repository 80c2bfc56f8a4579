//! What authors of questionnaires get from the command line.

use std::path::Path;

use procuradar::model::Questionnaire;

use super::{Desk, Said};

/// The questionnaire in that file, which must have no problem at all.
fn sound(desk: &Desk, name: &str) -> Questionnaire {
    let said = desk.run(&["check", name]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{name}");
    procuradar::format::read_questionnaire(name, &desk.bytes(name)).value.unwrap()
}

fn text(desk: &Desk, name: &str) -> String {
    String::from_utf8(desk.bytes(name)).unwrap()
}

fn names(questionnaire: &Questionnaire) -> (&str, Vec<&str>) {
    (questionnaire.id.as_str(), questionnaire.languages.iter().map(String::as_str).collect())
}

#[test]
fn a_new_questionnaire_has_no_problems_and_can_be_filled_at_once() {
    for (locale, tag, title, comment, out) in [
        (
            "en_GB.UTF-8",
            "en",
            "Our procurement skills",
            "    // The name that people see.",
            "Saved: mine.ron\nNext: change it in a text editor, then look for mistakes with procuradar check mine.ron\n",
        ),
        (
            "fi_FI.UTF-8",
            "fi",
            "Hankintaosaamisemme",
            "    // Nimi, jonka vastaajat näkevät.",
            "Tallennettu: mine.ron\nSeuraavaksi: muokkaa tiedostoa tekstieditorilla ja etsi virheet komennolla \
             procuradar check mine.ron\n",
        ),
        (
            "sv_FI.UTF-8",
            "sv",
            "Vår upphandlingskompetens",
            "    // Namnet som de som svarar ser.",
            "Sparat: mine.ron\nNästa steg: ändra filen i en textredigerare och leta efter fel med \
             procuradar check mine.ron\n",
        ),
    ] {
        let desk = Desk::new(locale);
        let said = desk.run(&["new", "mine.ron"]);
        assert_eq!(said, Said { code: 0, out: out.to_owned(), err: String::new() });
        assert!(text(&desk, "mine.ron").lines().any(|line| line == comment), "{locale}");
        let made = sound(&desk, "mine.ron");
        let (id, languages) = names(&made);
        assert_eq!((id, languages[0], languages.len()), ("mine", tag, 3));
        assert_eq!(made.title.get(tag), title);
        desk.write("answers.csv", "id,answer\nneeds_ways,2\nneeds_requirements,1\nneeds_users,3\ncontract_change,1\n");
        let said = desk.run(&["fill", "mine.ron", "answers.csv", "--out", "anna.result.ron"]);
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        let said = desk.run(&["score", "anna.result.ron", "--benchmark", "buyer", "--format", "json"]);
        assert_eq!((said.code, &said.json()["areas"][0]["score"]), (0, &2.0.into()), "{}", said.out);
    }
}

#[test]
fn a_new_questionnaire_has_the_languages_that_were_asked_for() {
    let desk = Desk::new("en_GB.UTF-8");
    let said = desk.run(&["new", "a.ron", "--languages", "fi,sv", "--lang", "fi"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert_eq!(names(&sound(&desk, "a.ron")), ("a", vec!["fi", "sv"]));
    assert!(!text(&desk, "a.ron").contains("\"en\""));
    assert_eq!(desk.run(&["new", "b.ron", "--languages", "sv"]).code, 0);
    assert_eq!(names(&sound(&desk, "b.ron")), ("b", vec!["sv"]));
    let comment = "    // The name that people see.\n    title: { \"sv\": \"Vår upphandlingskompetens\" },\n";
    assert!(text(&desk, "b.ron").contains(comment), "comments are in the language of the program");
}

#[test]
fn the_id_comes_from_the_file_name_and_the_ending_is_added() {
    let desk = Desk::new("en_GB.UTF-8");
    for (name, file, id) in [
        ("Hankintayksikön kysely", "Hankintayksikön kysely.ron", "hankintayksikon-kysely"),
        ("new folder/v2.0", "new folder/v2.0.ron", "v2-0"),
        ("SKILLS.RON", "SKILLS.RON", "skills"),
        ("äö!.ron", "äö!.ron", "ao"),
    ] {
        let said = desk.run(&["new", name]);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{name}");
        let typed = if file.contains(' ') { format!("\"{file}\"") } else { file.to_owned() };
        assert!(said.out.starts_with(&format!("Saved: {file}\n")), "{}", said.out);
        assert!(said.out.ends_with(&format!("procuradar check {typed}\n")), "{}", said.out);
        assert_eq!(sound(&desk, file).id.as_str(), id);
    }
}

#[test]
fn a_copy_of_a_shipped_questionnaire_differs_in_its_id_alone() {
    let desk = Desk::new("en_GB.UTF-8");
    let said = desk.run(&["new", "ours", "--from", "procurcompeu-short"]);
    let out = "Saved: ours.ron\nIts id is ours. Give it a title of its own, and write under source what you changed.\n\
               Next: change it in a text editor, then look for mistakes with procuradar check ours.ron\n";
    assert_eq!(said, Said { code: 0, out: out.to_owned(), err: String::new() });
    let shipped = std::str::from_utf8(procuradar::store::SHIPPED[0].1).unwrap();
    let expected = shipped.replacen("id: \"procurcompeu-short\"", "id: \"ours\"", 1);
    assert!(text(&desk, "ours.ron") == expected, "comments and texts stay");
    assert_eq!(sound(&desk, "ours.ron").items().count(), 30);
    let said = desk.run(&["new", "theirs", "--from", "ours.ron"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(text(&desk, "theirs.ron") == expected.replacen("\"ours\"", "\"theirs\"", 1), "files can be copied too");
}

#[test]
fn a_file_that_is_there_is_kept_without_force() {
    for (locale, first) in [
        ("en_GB.UTF-8", "error: There is a file already: mine.ron\n  help: "),
        ("fi_FI.UTF-8", "virhe: Tiedosto on jo olemassa: mine.ron\n  ohje: "),
        ("sv_FI.UTF-8", "fel: Filen finns redan: mine.ron\n  hjälp: "),
    ] {
        let desk = Desk::new(locale);
        desk.write("mine.ron", "mine");
        // Also where the ending is left out.
        for name in ["mine.ron", "mine"] {
            let said = desk.run(&["new", name]);
            assert_eq!((said.code, said.out.as_str()), (3, ""));
            assert!(said.err.starts_with(first) && said.err.contains("--force"), "{}", said.err);
            assert_eq!(desk.bytes("mine.ron"), b"mine");
        }
        assert_eq!(desk.run(&["new", "mine", "--force"]).code, 0);
        sound(&desk, "mine.ron");
    }
}

#[test]
fn a_name_without_letters_or_digits_gives_no_id() {
    for (locale, first) in [
        ("en_GB.UTF-8", "error: No id can be made from this file name: !?.ron\n  help: The id is made of"),
        ("fi_FI.UTF-8", "virhe: Tästä tiedostonimestä ei saa tunnusta: !?.ron\n  ohje: Tunnukseen otetaan"),
        (
            "sv_FI.UTF-8",
            "fel: Det går inte att göra en identifierare av filnamnet: !?.ron\n  hjälp: Identifieraren tas",
        ),
    ] {
        let desk = Desk::new(locale);
        let said = desk.run(&["new", "!?"]);
        assert_eq!((said.code, said.out.as_str()), (2, ""));
        assert!(said.err.starts_with(first), "{}", said.err);
        assert!(!desk.path("!?.ron").exists());
    }
    let desk = Desk::new("en_GB.UTF-8");
    assert_eq!(desk.run(&["new", "調達.ron"]).code, 2);
}

#[test]
fn an_id_that_is_in_use_is_refused() {
    for (locale, first) in [
        ("en_GB.UTF-8", "error: There is a questionnaire with the id procurcompeu-short already.\n"),
        ("fi_FI.UTF-8", "virhe: Kysely, jonka tunnus on procurcompeu-short, on jo olemassa.\n"),
        ("sv_FI.UTF-8", "fel: Det finns redan ett frågeformulär med identifieraren procurcompeu-short.\n"),
    ] {
        let desk = Desk::new(locale);
        for args in
            [&["new", "ProcurCompEU short.ron"][..], &["new", "procurcompeu-short", "--from", "procurcompeu-short"]]
        {
            let said = desk.run(args);
            assert_eq!((said.code, said.out.as_str()), (2, ""), "{args:?}");
            assert!(said.err.starts_with(first) && said.err.contains("procurcompeu-short-2.ron"), "{}", said.err);
        }
    }
    let desk = Desk::new("en_GB.UTF-8");
    assert_eq!(desk.run(&["new", "mine"]).code, 0);
    let said = desk.run(&["new", "copy/mine", "--from", "mine.ron"]);
    assert_eq!(said.code, 2, "a copy needs an id of its own: {said:?}");
}

#[test]
fn a_folder_is_no_place_for_a_questionnaire() {
    for (locale, words) in [("en_GB.UTF-8", "is no file"), ("fi_FI.UTF-8", "ei ole tiedosto"), ("sv_FI.UTF-8", "fil")] {
        let desk = Desk::new(locale);
        for folder in ["there", "there.ron"] {
            desk.write(&format!("{folder}.txt"), "");
            std::fs::create_dir(desk.path(folder)).unwrap();
        }
        for name in ["there", "there.ron", ".", "..", "new/", "there.txt/x.ron"] {
            for more in [&[][..], &["--force"]] {
                let said = desk.run(&[&["new", name], more].concat());
                assert_eq!((said.code, said.out.as_str()), (3, ""), "{name}: {said:?}");
                assert!(said.err.contains(words), "{name}: {}", said.err);
            }
        }
        assert!(!desk.path("new").exists() && !desk.path("there.ron.ron").exists());
    }
}

#[cfg(unix)]
#[test]
fn what_may_not_be_written_is_told() {
    use std::os::unix::fs::PermissionsExt;
    for (locale, words) in [
        ("en_GB.UTF-8", "error: The system does not allow this: mine.ron."),
        ("fi_FI.UTF-8", "virhe: Järjestelmä ei salli tätä: mine.ron."),
        ("sv_FI.UTF-8", "mine.ron"),
    ] {
        let desk = Desk::new(locale);
        desk.write("mine.ron", "mine");
        std::fs::set_permissions(desk.path("mine.ron"), std::fs::Permissions::from_mode(0o444)).unwrap();
        let said = desk.run(&["new", "mine.ron", "--force"]);
        assert_eq!((said.code, said.out.as_str()), (3, ""));
        assert!(said.err.contains(words), "{}", said.err);
        assert_eq!(desk.bytes("mine.ron"), b"mine");
    }
}

#[test]
fn an_unknown_source_is_told_with_what_may_be_meant() {
    for (locale, words) in [
        ("en_GB.UTF-8", "  help: Did you mean procurcompeu-short? These come with the program: procurcompeu-"),
        ("fi_FI.UTF-8", "  ohje: Tarkoititko procurcompeu-short? Ohjelman mukana tulevat: procurcompeu-"),
        ("sv_FI.UTF-8", "  hjälp: Menade du procurcompeu-short? Med programmet följer: procurcompeu-"),
    ] {
        let desk = Desk::new(locale);
        let said = desk.run(&["new", "mine", "--from", "procurcompeu-shrot"]);
        assert_eq!((said.code, said.out.as_str()), (3, ""));
        assert!(said.err.contains(words), "{}", said.err);
        let said = desk.run(&["new", "mine", "--from", "none.ron"]);
        assert!(said.code == 3 && said.err.starts_with("none.ron: ") && said.err.contains(" F015: "), "{said:?}");
        let said = desk.run(&["new", "mine", "--from", "something-else"]);
        assert!(said.code == 3 && said.err.contains("something-else") && !said.err.contains('?'), "{said:?}");
        desk.write("ours.ron", super::BENCHMARK);
        let said = desk.run(&["new", "mine", "--from", "ours.ron"]);
        assert!(said.code == 1 && said.err.contains("ours.ron:1:1: ") && said.err.contains(" F009: "), "{said:?}");
        assert!(!desk.path("mine.ron").exists());
    }
}

#[test]
fn wrong_use_of_new_exits_2() {
    let desk = Desk::new("en_GB.UTF-8");
    for (args, hint) in [
        (&["new"][..], "<QUESTIONNAIRE>"),
        (&["new", ""], "<QUESTIONNAIRE>"),
        (&["new", "x", "--languages", "fi,de"], "en, fi, sv"),
        (&["new", "x", "--languages", ""], "en, fi, sv"),
        (&["new", "x", "--from", "procurcompeu-short", "--languages", "fi"], "--languages"),
    ] {
        let said = desk.run(args);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{args:?}");
        assert!(said.err.contains(hint), "{args:?}: {}", said.err);
    }
    assert!(!desk.path("x.ron").exists());
}

#[test]
fn the_same_questionnaire_is_made_each_time() {
    let desk = Desk::new("fi_FI.UTF-8");
    for folder in ["a", "b"] {
        assert_eq!(desk.run(&["new", &format!("{folder}/mine")]).code, 0);
    }
    assert!(desk.bytes("a/mine.ron") == desk.bytes("b/mine.ron"));
}

#[test]
fn a_folder_that_is_made_is_told() {
    let desk = Desk::new("en_GB.UTF-8");
    let said = desk.run(&["new", "skills/2027/mine"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let folder = Path::new("skills").join("2027");
    assert!(
        said.out.contains(&format!("\nThe folder {} was not there and has been made.\n", folder.display())),
        "{said:?}"
    );
    let said = desk.run(&["new", "skills/2027/theirs"]);
    assert!(said.code == 0 && !said.out.contains("folder"), "{said:?}");
}

#[test]
fn a_catalogue_is_made_in_the_languages_that_were_asked_for() {
    for (locale, comment) in
        [("en_GB.UTF-8", "may be left out"), ("fi_FI.UTF-8", "voi jättää pois"), ("sv_FI.UTF-8", "kan utelämnas")]
    {
        let desk = Desk::new(locale);
        let said = desk.run(&["new", "our-courses", "--from", "catalogue", "--languages", "sv,fi"]);
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        let text = text(&desk, "our-courses.ron");
        assert!(text.to_lowercase().contains(comment) && text.contains("languages: [\"sv\", \"fi\"]"), "{text}");
        assert!(text.contains("id: \"our-courses\"") && !text.contains("\"en\""), "{text}");
        let said = desk.run(&["check", "our-courses.ron"]);
        assert_eq!((said.code, said.err.as_str()), (0, ""));
    }
}

#[test]
fn a_mistyped_command_is_answered_with_a_guess() {
    for (locale, help) in [
        (
            "en_GB.UTF-8",
            "error: There is no command and no file of this name: chek\n  help: Did you mean procuradar check?\n",
        ),
        (
            "fi_FI.UTF-8",
            "virhe: Tämännimistä komentoa tai tiedostoa ei ole: chek\n  ohje: Tarkoititko procuradar check?\n",
        ),
        (
            "sv_FI.UTF-8",
            "fel: Det finns inget kommando och ingen fil med detta namn: chek\n  hjälp: Menade du procuradar check?\n",
        ),
    ] {
        let desk = Desk::new(locale);
        desk.write("x.ron", "x");
        for args in [&["chek", "x.ron"][..], &["chek"], &["chek", "x.ron", "--format", "json"]] {
            let said = desk.run(args);
            assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (2, "", help), "{args:?}");
        }
    }
    let desk = Desk::new("fi_FI.UTF-8");
    let said = desk.run(&["somethingelse", "--lang", "en"]);
    assert!(said.code == 2 && said.err.contains("check, ") && said.err.contains("somethingelse.ron"), "{said:?}");
    desk.write("chek", "x");
    assert_eq!(desk.run(&["chek"]).code, 1, "a file that is there is a file to open");
    let said = desk.run(&["check", "x.ron", "--formt", "json"]);
    assert!(said.code == 2 && said.err.contains("--format"), "{said:?}");
}
