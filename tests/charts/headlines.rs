//! What headlines say, in every language.

use procuradar::{
    chart::{Whose, caption, headline, headline_of},
    format,
    model::{Answer, Answers, BenchmarkKind, Change, ItemKind, Moment, Rater},
    score::profile,
    text::{Language, Words},
};

use crate::fixtures::{CLUSTERS, Sample, localized};

fn against(sample: &Sample) -> [String; 3] {
    let comparison = sample.comparison();
    said(|words| headline(&sample.questionnaire, &sample.profile(), Some((&comparison, sample.benchmark())), words))
}

/// In every language, spaces that do not break read as spaces.
fn said(say: impl Fn(&Words) -> String) -> [String; 3] {
    [Language::English, Language::Finnish, Language::Swedish]
        .map(|language| say(Words::of(language)).replace('\u{a0}', " "))
}

#[test]
fn a_number_stays_on_the_line_of_its_word() {
    let sample = Sample::new();
    let (comparison, profile) = (sample.comparison(), sample.profile());
    let against = Some((&comparison, sample.benchmark()));
    for (language, part) in [
        (Language::English, "14\u{a0}of\u{a0}22\u{a0}targets"),
        (Language::Finnish, "22\u{a0}tavoitteesta saavutat\u{a0}14."),
        (Language::Swedish, "14\u{a0}av\u{a0}22\u{a0}mål"),
    ] {
        let headline = headline(&sample.questionnaire, &profile, against, Words::of(language));
        assert!(headline.contains(part), "{headline}");
    }
}

/// Every area answered with that level.
fn level(level: u8) -> Sample {
    let mut sample = Sample::new();
    CLUSTERS.iter().flat_map(|cluster| cluster.2).for_each(|leaf| sample.answer(leaf.0, level));
    sample
}

#[test]
fn the_two_largest_gaps_are_named() {
    let expected = [
        "You meet 14 of 22 targets of a contract manager. The largest gaps are in certification and payment and in risk \
         management and internal control.",
        "Sopimuspäällikkö: 22 tavoitteesta saavutat 14. Eniten matkaa: toimitusten hyväksyminen ja maksaminen sekä \
         riskienhallinta ja sisäinen valvonta.",
        "Avtalsansvarig: du når 14 av 22 mål. Längst väg kvar: godkännande och betalning samt riskhantering och intern \
         kontroll.",
    ];
    assert_eq!(against(&Sample::new()), expected);
}

#[test]
fn of_equal_gaps_the_most_needed_comes_first() {
    let mut sample = Sample::new();
    sample.answers.importance.insert(crate::fixtures::area_id("c30_risk_management"), 5);
    assert!(against(&sample)[0].ends_with("in risk management and internal control and in certification and payment."));
}

#[test]
fn all_targets_met_is_said_plainly() {
    let expected = [
        "You meet all 22 targets of a contract manager.",
        "Sopimuspäällikkö: saavutat kaikki 22 tavoitetta.",
        "Avtalsansvarig: du når alla 22 mål.",
    ];
    assert_eq!(against(&level(4)), expected);
}

#[test]
fn no_target_met_is_said_kindly() {
    let said = against(&level(0));
    assert!(said[0].starts_with("All 22 targets are still ahead: Contract manager. The largest gaps are in"));
    assert!(said[1].starts_with("Sopimuspäällikkö: kaikki 22 tavoitetta ovat vielä edessä. Eniten matkaa:"));
    assert!(said[2].starts_with("Avtalsansvarig: alla 22 mål är ännu kvar att nå. Längst väg kvar:"));
}

#[test]
fn a_single_gap_is_the_only_one() {
    let mut sample = level(4);
    sample.answer("c19_conflict_resolution", 1);
    let said = against(&sample);
    assert_eq!(said[0], "You meet 21 of 22 targets of a contract manager. The only gap is in conflict resolution.");
    assert!(said[1].ends_with("Ainoa ero: ristiriitojen ratkaisu."));
    assert!(said[2].ends_with("Bara ett område ligger under målet: konflikthantering och medling."));
}

#[test]
fn without_a_benchmark_the_strongest_and_the_lowest_area_are_named() {
    let sample = Sample::new();
    let expected = [
        "Your strongest area is Self, the lowest is Post-award.",
        "Vahvin alueesi on itsensä johtaminen, eniten kehitettävää: sopimuskausi.",
        "Ditt starkaste område: Personliga. Lägst värde: Efter tilldelning.",
    ];
    assert_eq!(said(|words| headline(&sample.questionnaire, &sample.profile(), None, words)), expected);
    let flat = level(2);
    let expected = [
        "All your areas stand at the same level, 2.0.",
        "Kaikki alueesi ovat samalla tasolla, 2,0.",
        "Alla dina områden ligger på samma nivå, 2,0.",
    ];
    assert_eq!(said(|words| headline(&flat.questionnaire, &flat.profile(), None, words)), expected);
}

#[test]
fn what_someone_else_answered_is_never_said_to_you() {
    let sample = Sample::new();
    let comparison = sample.comparison();
    let of = |name: &'static str, sample: &Sample, against| {
        let whose = Whose::new(&sample.questionnaire, Rater::Manager, name);
        said(|words| headline_of(whose, &sample.questionnaire, &sample.profile(), against, words))
    };
    let against = Some((&comparison, sample.benchmark()));
    for (name, starts) in [
        (
            "Anna",
            [
                "Anna meets 14 of 22",
                "Sopimuspäällikkö: 22 tavoitteesta Anna saavuttaa 14.",
                "Avtalsansvarig: Anna når 14 av 22 mål.",
            ],
        ),
        (
            "",
            [
                "They meet 14 of 22",
                "Sopimuspäällikkö: 22 tavoitteesta hän saavuttaa 14.",
                "Avtalsansvarig: personen når 14 av 22 mål.",
            ],
        ),
    ] {
        for (said, start) in of(name, &sample, against).iter().zip(starts) {
            assert!(said.starts_with(start), "{said}");
        }
    }
    let expected = [
        "Anna: the strongest area is Self, the lowest is Post-award.",
        "Anna: vahvin alue on itsensä johtaminen, eniten kehitettävää: sopimuskausi.",
        "Anna: starkaste område Personliga. Lägst värde: Efter tilldelning.",
    ];
    assert_eq!(of("Anna", &sample, None), expected);
    let expected = [
        "All their areas stand at the same level, 2.0.",
        "Kaikki hänen alueensa ovat samalla tasolla, 2,0.",
        "Alla områden ligger på samma nivå, 2,0.",
    ];
    assert_eq!(of("", &level(2), None), expected);
}

#[test]
fn nothing_scored_yet_is_said_also_beside_a_benchmark() {
    let mut sample = Sample::new();
    sample.answers.items.clear();
    let expected = [
        "Too few answers for a profile yet.",
        "Vastauksia on vielä liian vähän profiiliin.",
        "Det finns ännu för få svar för en profil.",
    ];
    assert_eq!(against(&sample), expected);
}

#[test]
fn english_articles_follow_the_sound() {
    let mut sample = Sample::new();
    for (title, start) in [
        ("Expert buyer", "of an expert buyer."),
        ("Unit manager", "of a unit manager."),
        ("HR buyer", "of an HR buyer."),
        ("Buyer", "of a buyer."),
    ] {
        sample.questionnaire.benchmarks[0].title = localized([title, title, title]);
        assert!(against(&sample)[0].contains(start), "{}", against(&sample)[0]);
    }
    sample.questionnaire.benchmarks[0].kind = BenchmarkKind::Own;
    sample.questionnaire.benchmarks[0].title = localized(["My goals", "", ""]);
    assert!(against(&sample)[0].starts_with("You meet 14 of 22 targets in “My goals”."));
}

#[test]
fn a_caption_names_date_scale_and_source() {
    let sample = Sample::new();
    let finished = Moment::parse("2026-05-25T10:00:00+03:00");
    let expected = [
        "Result of 25 May 2026. Scale 0 to 4; an area’s score is the mean of what is in it. Targets: Contract manager, \
         example profile of ProcurCompEU.",
        "Tulos 25.5.2026. Asteikko 0–4, alueen luku on sen osien keskiarvo. Tavoitteet: Sopimuspäällikkö, example \
         profile of ProcurCompEU.",
        "Resultat 25.5.2026. Skala 0–4; områdets värde är medelvärdet av dess delar. Mål: Avtalsansvarig, example \
         profile of ProcurCompEU.",
    ];
    let said = said(|words| caption(&sample.questionnaire, finished, Some(sample.benchmark()), words));
    // The names of months stand in another file of words.
    assert_eq!(said[1..], expected[1..]);
    assert_eq!(said[0].split_once(". ").unwrap().1, expected[0].split_once(". ").unwrap().1);
}

#[test]
fn a_questionnaire_of_knowledge_questions_is_summed_up_by_those_that_are_right() {
    let bytes = include_bytes!("../fixtures/knowledge.ron");
    let questionnaire = format::read_questionnaire("knowledge.ron", bytes).value.unwrap();
    let mut answers = Answers::default();
    let say = |answers: &Answers| {
        said(|words| headline(&questionnaire, &profile(&questionnaire, answers), None, words))[0].clone()
    };
    // Only levels: there is nothing to sum up yet.
    for (_, item) in questionnaire.items().filter(|(_, item)| item.is_scored()) {
        answers.apply(Change::Answer(item.id.clone(), Some(Answer::Choice(2))));
    }
    assert_eq!(say(&answers), "No knowledge question is answered yet.");
    // Whatever people think of themselves, the questions say what they know.
    let tests = questionnaire.items().filter_map(|(_, item)| match &item.kind {
        ItemKind::Test { right, .. } => Some((item.id.clone(), right.clone())),
        _ => None,
    });
    let (id, right) = tests.into_iter().next().unwrap();
    answers.apply(Change::Answer(id, Some(Answer::Choices(right))));
    assert_eq!(say(&answers), "1 of 1 knowledge questions right.");
}
