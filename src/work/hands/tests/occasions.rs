use super::*;

fn anna(follows: Option<ResultId>) -> Occasion {
    Occasion { rater: Rater::Manager, name: "Anna".to_owned(), follows, shows_earlier: false }
}

impl Home {
    /// Begins a draft on that occasion; gives its id and whether earlier answers came with it.
    fn begin_on(&mut self, occasion: &Occasion) -> (ResultId, Option<Earlier>) {
        match self.hands.carry_out(Effect::CreateDraft(format::digest(SMALL), occasion.clone())).remove(0) {
            Outcome::DraftCreated { id, occasion: begun, earlier, trouble: None, .. } => {
                assert_eq!(begun, *occasion);
                (id, earlier)
            }
            other => panic!("{other:?}"),
        }
    }

    fn resume(&mut self, id: &ResultId) -> (Occasion, Option<Earlier>) {
        match self.hands.carry_out(Effect::ResumeDraft(id.clone())).remove(0) {
            Outcome::DraftResumed { occasion, earlier, .. } => (occasion, earlier),
            other => panic!("{other:?}"),
        }
    }
}

/// A finished result of the small questionnaire, saved.
fn finish(home: &mut Home) -> (ResultId, Questionnaire, PathBuf) {
    let (id, questionnaire) = home.begin();
    let saved = home.hands.carry_out(Effect::SaveResult {
        result: Box::new(result(&id, &questionnaire)),
        to: None,
        from: None,
        replace: Replace::No,
    });
    let Outcome::ResultSaved { path, .. } = &saved[0] else { panic!("{saved:?}") };
    (id, questionnaire, path.clone())
}

#[test]
fn a_draft_is_the_same_after_a_new_start() {
    let mut home = Home::new();
    let (earlier_id, questionnaire, _) = finish(&mut home);
    let mut occasion = anna(Some(earlier_id));
    let (id, earlier) = home.begin_on(&occasion);
    let item = first_item(&questionnaire);
    assert!(earlier.is_some());
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&item, 1)]));
    occasion.shows_earlier = true;
    assert_eq!(home.hands.carry_out(Effect::KeepOccasion(id.clone(), occasion.clone())), []);
    home.again();
    assert_eq!(home.contents().drafts[0].occasion, occasion);
    assert_eq!(home.resume(&id), (occasion, earlier));
}

#[test]
fn an_earlier_result_that_is_gone_or_spoilt_is_no_trouble() {
    let mut home = Home::new();
    let (earlier_id, questionnaire, path) = finish(&mut home);
    let occasion = anna(Some(earlier_id));
    let (id, earlier) = home.begin_on(&occasion);
    assert!(earlier.is_some());
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&first_item(&questionnaire), 1)]));
    store::save(&path, b"no result", Overwrite::Allow).unwrap();
    home.again();
    assert_eq!(home.resume(&id), (occasion.clone(), None));
    store::discard(&Folders::at(home.folder.path()), &draft_id(&id).unwrap()).unwrap_err();
    let (_, earlier) = home.begin_on(&occasion);
    assert_eq!(earlier, None);
}

#[test]
fn a_raters_draft_whose_occasion_is_spoilt_is_not_taken_for_ones_own() {
    let mut home = Home::new();
    let (_, questionnaire) = home.begin();
    let (id, _) = home.begin_on(&anna(None));
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&first_item(&questionnaire), 1)]));
    home.again();
    let path = Folders::at(home.folder.path()).drafts().join(id.as_str()).join("occasion.log");
    let text = String::from_utf8(store::read(&path, store::FILE_LIMIT).unwrap()).unwrap();
    store::save(&path, text.replace("Manager", "Itself").as_bytes(), Overwrite::Allow).unwrap();
    let contents = home.contents();
    assert_eq!(contents.drafts, []);
    assert_eq!(contents.troubles.iter().map(|trouble| trouble.key).collect::<Vec<_>>(), ["trouble-damaged"]);
    let refused = home.hands.carry_out(Effect::ResumeDraft(id));
    assert!(matches!(&refused[..], [Outcome::Failed(Trouble { key: "trouble-damaged", .. })]), "{refused:?}");
}

#[test]
fn a_result_of_another_person_is_listed_as_theirs_under_a_name_of_its_own() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    let subject = Subject { name: "Åsa Ö.".to_owned(), ..Subject::default() };
    let theirs = AssessmentResult { rater: Rater::Peer, subject, ..result(&id, &questionnaire) };
    let effect = Effect::SaveResult { result: Box::new(theirs), to: None, from: None, replace: Replace::No };
    let saved = home.hands.carry_out(effect);
    let Outcome::ResultSaved { path, .. } = &saved[0] else { panic!("{saved:?}") };
    assert!(path.to_string_lossy().ends_with("-asa-o.result.ron"), "{}", path.display());
    let card = &home.contents().results[0];
    assert_eq!((&card.id, card.rater, card.name.as_str()), (&id, Rater::Peer, "Åsa Ö."));
}
