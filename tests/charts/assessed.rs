//! Results are put into words that suit what the questionnaire assesses, in every language and whoever answered.

use procuradar::{
    chart::{Series, SeriesRole, Whose, caption, headline_of, rows},
    format,
    model::{Answer, Answers, Assessed, BenchmarkId, Change, Questionnaire, Rater},
    score::{compare, profile},
    text::{Language, Words},
};

fn shipped(name: &str) -> Questionnaire {
    let path = format!("{}/questionnaires/{name}.ron", env!("CARGO_MANIFEST_DIR"));
    #[expect(clippy::disallowed_methods, reason = "a test reads what is shipped")]
    let bytes = std::fs::read(path).unwrap();
    format::read_questionnaire(name, &bytes).value.unwrap()
}

/// Answers with the same level for all items of an area.
fn answered(questionnaire: &Questionnaire, levels: &[(&str, u8)]) -> Answers {
    let mut answers = Answers::default();
    for (area, level) in levels {
        for (_, item) in questionnaire.items().filter(|(of, _)| of.id.as_str() == *area) {
            answers.apply(Change::Answer(item.id.clone(), Some(Answer::Choice(*level))));
        }
    }
    answers
}

fn said(say: impl Fn(&Words) -> String) -> [String; 3] {
    [Language::English, Language::Finnish, Language::Swedish]
        .map(|language| say(Words::of(language)).replace('\u{a0}', " "))
}

/// The headline of answers to a shipped questionnaire, beside a benchmark of its own or none.
fn headline(name: &str, levels: &[(&str, u8)], benchmark: Option<&str>, rater: (Rater, &str)) -> [String; 3] {
    let questionnaire = shipped(name);
    let answers = answered(&questionnaire, levels);
    let profile = profile(&questionnaire, &answers);
    let benchmark = benchmark.and_then(|id| questionnaire.benchmark(&BenchmarkId::parse(id)?));
    let comparison = benchmark.map(|benchmark| compare(&questionnaire, &profile, &answers, benchmark));
    let whose = Whose::new(&questionnaire, rater.0, rater.1);
    said(|words| headline_of(whose, &questionnaire, &profile, comparison.as_ref().zip(benchmark), words))
}

const MYSELF: (Rater, &str) = (Rater::Itself, "");

/// Some of the strategy's aims.
const AIMS: [(&str, u8); 3] = [("strategic_management", 3), ("innovation", 1), ("social_sustainability", 2)];

/// Readiness as a mentor rather than as a mentee.
const OFFERS: [(&str, u8); 4] = [("mentor_readiness", 3), ("giving", 2), ("mentee_readiness", 1), ("getting", 0)];

#[test]
fn an_organisation_is_spoken_of_as_the_organisation() {
    let expected = [
        "The organisation’s strongest area is strategic management, the lowest is innovation.",
        "Organisaation vahvin alue on strateginen johtaminen, eniten kehitettävää: innovaatiot.",
        "Organisationens starkaste område: Strategisk ledning. Lägst värde: Innovation.",
    ];
    assert_eq!(headline("national-strategy", &AIMS, None, MYSELF), expected);
    let expected = [
        "The organisation meets 1 of 3 targets in “Good practice”. The largest gaps are in innovation and in social \
         sustainability. 5 more targets could not be counted, for lack of answers.",
        "Hyvä käytäntö: 3 tavoitteesta organisaatio saavuttaa 1. Eniten matkaa: innovaatiot sekä sosiaalinen kestävyys. \
         Lisäksi 5 tavoitetta jäi laskematta, koska vastauksia on liian vähän.",
        "God praxis: organisationen når 1 av 3 mål. Längst väg kvar: innovation samt social hållbarhet. Ytterligare 5 \
         mål kunde inte räknas med, eftersom svar saknas.",
    ];
    assert_eq!(headline("national-strategy", &AIMS, Some("good_practice"), MYSELF), expected);
    let all = ["strategic_management", "innovation"].map(|area| (area, 4));
    let met = headline("national-strategy", &all, Some("good_practice"), MYSELF);
    assert!(met[0].starts_with("The organisation meets both targets in “Good practice”."), "{}", met[0]);
    assert!(met[1].starts_with("Hyvä käytäntö: organisaatio saavuttaa molemmat tavoitteet."), "{}", met[1]);
    assert!(met[2].starts_with("God praxis: organisationen når båda målen."), "{}", met[2]);
    let level = headline("national-strategy", &all, None, MYSELF);
    assert_eq!(level[0], "All areas of the organisation stand at the same level, 4.0.");
}

#[test]
fn another_organisation_has_its_name() {
    let by = |name| headline("national-strategy", &AIMS, Some("good_practice"), (Rater::Peer, name));
    for (name, starts) in [
        (
            "Example Town",
            [
                "Example Town meets 1 of 3",
                "Hyvä käytäntö: 3 tavoitteesta Example Town saavuttaa 1.",
                "God praxis: Example Town når",
            ],
        ),
        (
            "",
            [
                "The organisation meets 1 of 3",
                "Hyvä käytäntö: 3 tavoitteesta organisaatio",
                "God praxis: organisationen når",
            ],
        ),
    ] {
        for (said, start) in by(name).iter().zip(starts) {
            assert!(said.starts_with(start), "{said}");
        }
    }
    let questionnaire = shipped("national-strategy");
    let view = |rater| said(|words| Whose::new(&questionnaire, rater, "").series(words));
    assert_eq!(view(Rater::Itself), ["The organisation", "Organisaatio", "Organisationen"]);
    assert_eq!(view(Rater::Manager), ["As its management sees it", "Johdon arvio", "Ledningens bedömning"]);
    assert_eq!(view(Rater::Peer), ["As a peer sees it", "Vertaisarvio", "Kollegial bedömning"]);
}

#[test]
fn readiness_has_high_areas_and_no_weak_ones() {
    let expected = [
        "Highest is “Ready as a mentor” (3.0), then “What I can give” (2.0).",
        "Korkeimmalla on ”Valmius mentoriksi” (3,0), seuraavana ”Mitä voin antaa” (2,0).",
        "Högst ligger ”Redo som mentor” (3,0), därnäst ”Vad jag kan ge” (2,0).",
    ];
    for rater in [MYSELF, (Rater::Itself, "Anna"), (Rater::Peer, "")] {
        assert_eq!(headline("mentoring", &OFFERS, None, rater), expected);
    }
    let annas = headline("mentoring", &OFFERS, None, (Rater::Manager, "Anna"));
    assert!(annas[0].starts_with("Anna: highest is “Ready as a mentor” (3.0), then"), "{}", annas[0]);
    let flat = [("giving", 2), ("getting", 2)];
    assert_eq!(headline("mentoring", &flat, None, MYSELF)[0], "All your areas stand at the same level, 2.0.");
}

#[test]
fn readiness_beside_a_role_says_how_far_it_is() {
    let expected = [
        "You have what a mentor needs in both areas.",
        "Mentori: molemmat alueet ovat tavoitteessa.",
        "Mentor: båda områdena når målet.",
    ];
    assert_eq!(headline("mentoring", &OFFERS, Some("mentor"), MYSELF), expected);
    let expected = [
        "Both targets are still ahead: Mentee. Furthest to go: “Ready as a mentee” and “What I want to get”.",
        "Aktori: molemmat tavoitteet ovat vielä edessä. Eniten matkaa: ”Valmius aktoriksi” ja ”Mitä haluan saada”.",
        "Aktör: båda målen är ännu kvar att nå. Längst kvar: ”Redo som aktör” och ”Vad jag vill få”.",
    ];
    assert_eq!(headline("mentoring", &OFFERS, Some("mentee"), MYSELF), expected);
    let some = [("mentor_readiness", 3), ("giving", 1)];
    let expected = [
        "Anna has what a mentor needs in 1 of 2 areas. Some way to go: “What I can give”.",
        "Mentori, Anna: 2 alueesta tavoitteessa on 1. Vielä matkaa: ”Mitä voin antaa”.",
        "Mentor, Anna: 1 av 2 områden når målet. En bit kvar: ”Vad jag kan ge”.",
    ];
    assert_eq!(headline("mentoring", &some, Some("mentor"), (Rater::Manager, "Anna")), expected);
    let one = [("mentor_readiness", 4)];
    let expected = "You have what a mentor needs. One more target could not be counted, for lack of answers.";
    assert_eq!(headline("mentoring", &one, Some("mentor"), MYSELF)[0], expected);
}

#[test]
fn a_level_is_named_by_the_options_that_people_chose_from() {
    let questionnaire = shipped("mentoring");
    let answers = answered(&questionnaire, &[("mentor_readiness", 3), ("getting", 3)]);
    let level = |area: &str, words: &Words| {
        let rows = rows(&questionnaire, &profile(&questionnaire, &answers), None, words);
        rows.into_iter().find(|row| row.area.as_str() == area).unwrap().level
    };
    assert_eq!(said(|words| level("getting", words)), ["Quite a lot", "Paljon", "Mycket"]);
    assert_eq!(said(|words| level("mentor_readiness", words)), ["Ready", "Valmis", "Redo"]);
}

#[test]
fn the_scores_of_a_knowledge_check_are_called_estimates() {
    let questionnaire = shipped("knowledge-check");
    let series = said(|words| Whose::new(&questionnaire, Rater::Itself, "").series(words));
    assert_eq!(series, ["Own estimate", "Oma arvio", "Egen bedömning"]);
    let captions = said(|words| caption(&questionnaire, None, None, words));
    for (caption, part) in captions.iter().zip(["estimates", "arvioita", "bedömningar"]) {
        assert!(caption.contains(part), "{caption}");
    }
}

#[test]
fn each_shipped_questionnaire_says_what_it_assesses() {
    for (name, assessed) in [
        ("procurcompeu-full", Assessed::Skills),
        ("procurcompeu-short", Assessed::Skills),
        ("pulse", Assessed::Skills),
        ("national-strategy", Assessed::Organisation),
        ("mentoring", Assessed::Readiness),
        ("knowledge-check", Assessed::Knowledge),
    ] {
        assert_eq!(shipped(name).assesses, assessed, "{name}");
    }
}

#[test]
fn nothing_about_an_organisation_is_said_to_a_person() {
    let to_a_person = [
        &[" you ", " your ", "you ", "your ", " me ", "me:"][..],
        &["saavutat", "alueesi", "minä", "sinu"],
        &[" du ", "du ", " din", "ditt", "jag"],
    ];
    let questionnaire = shipped("national-strategy");
    for rater in [MYSELF, (Rater::Manager, ""), (Rater::Peer, "X")] {
        let whose = Whose::new(&questionnaire, rater.0, rater.1);
        for levels in [&AIMS[..], &AIMS[..1], &[], &[("innovation", 2), ("social_sustainability", 2)]] {
            for benchmark in [None, Some("starting_point"), Some("good_practice")] {
                let series = said(|words| whose.series(words));
                for ((said, series), words) in
                    headline("national-strategy", levels, benchmark, rater).iter().zip(series).zip(to_a_person)
                {
                    let said = format!("{said} {series}").to_lowercase();
                    assert!(!words.iter().any(|word| said.contains(word)), "{said}");
                }
            }
        }
    }
    let profile = profile(&questionnaire, &answered(&questionnaire, &AIMS));
    let words = Words::of(Language::English);
    assert_eq!(
        Series::profile(Whose::new(&questionnaire, Rater::Itself, "").series(words), SeriesRole::Me, &profile).name,
        "The organisation"
    );
}
