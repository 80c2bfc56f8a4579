//! The catalogue that comes with the program covers what its questionnaires measure.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may fail, and reads its fixtures"
)]

use std::{collections::BTreeSet, fs, path::Path};

use procuradar::{
    format,
    model::{AreaId, Catalogue, ClinicKind, Questionnaire},
    store::{self, SHIPPED},
};

fn short() -> Questionnaire {
    let (name, bytes) = SHIPPED.iter().find(|(name, _)| *name == "procurcompeu-short.ron").unwrap();
    format::read_questionnaire(name, bytes).value.unwrap()
}

fn shipped_areas() -> BTreeSet<AreaId> {
    let questionnaires = SHIPPED.iter().map(|(name, bytes)| format::read_questionnaire(name, bytes).value.unwrap());
    let areas = |questionnaire: Questionnaire| -> Vec<AreaId> {
        questionnaire.nodes().iter().map(|node| node.area.id.clone()).collect()
    };
    questionnaires.flat_map(areas).collect()
}

fn catalogue() -> &'static Catalogue {
    store::catalogue().unwrap()
}

#[test]
fn the_shipped_catalogue_has_no_problems_beside_the_shipped_questionnaires() {
    let (name, bytes) = store::CATALOGUE;
    let report = format::read_beside(name, bytes, shipped_areas).report;
    assert_eq!(report.problems, []);
    assert!(catalogue().clinics.len() >= 40);
}

#[test]
fn every_area_of_the_short_form_is_raised_by_two_at_least_and_each_of_its_steps_by_one() {
    let mut lacking = Vec::new();
    for node in short().leaves() {
        let area = &node.area.id;
        let rises: Vec<_> = catalogue().clinics.iter().filter_map(|clinic| clinic.rise(area)).collect();
        if rises.len() < 2 {
            lacking.push(format!("{area}: {} learning formats", rises.len()));
        }
        for from in 0..3 {
            if !rises.iter().any(|rise| rise.from <= from && rise.to > from) {
                lacking.push(format!("{area}: none from {from} to {}", from + 1));
            }
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn no_level_is_above_the_scale_of_the_short_form() {
    let top = short().top_level();
    for clinic in &catalogue().clinics {
        assert!(clinic.areas.iter().all(|rise| rise.to <= top), "{}", clinic.id);
    }
}

#[test]
fn a_catalogue_keeps_all_that_its_file_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/small.catalogue.ron");
    let reading = format::read_catalogue("small.catalogue.ron", &fs::read(path).unwrap());
    assert_eq!(reading.report.problems, []);
    let catalogue = reading.value.unwrap();
    let [first, second] = &catalogue.clinics[..] else { panic!("{catalogue:?}") };
    assert_eq!((first.kind, second.kind), (ClinicKind::Clinic, ClinicKind::Course));
    assert_eq!((first.hours, second.hours), (2.0, 16.5));
    assert_eq!(first.provider.as_deref(), Some("The buyers' school"));
    assert_eq!(first.link.as_deref(), Some("https://example.org/needs"));
    assert_eq!(first.offered_in, ["fi", "sv"]);
    assert_eq!((&second.provider, &second.link, second.offered_in.len()), (&None, &None, 0));
    let rise = second.rise(&AreaId::parse("contract").unwrap()).unwrap();
    assert_eq!((rise.from, rise.to), (1, 3));
    assert_eq!(catalogue.clinic(&second.id), Some(second));
}

#[test]
fn without_questionnaires_at_hand_nothing_is_said_of_unknown_areas() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/malformed/unknown_area.catalogue.ron");
    let bytes = fs::read(path).unwrap();
    assert_eq!(format::read("x", &bytes).report.problems, []);
    assert_eq!(format::read_beside("x", &bytes, BTreeSet::new).report.problems.len(), 3);
}
