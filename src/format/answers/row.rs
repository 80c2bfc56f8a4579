use super::{Column, Record, Rows};
use crate::{
    diag::{Code, Problem},
    model::{Answer, Area, IMPORTANCE, Item, ItemKind, MAX_NOTE},
};

impl Rows<'_> {
    /// Takes one row in, or says what is wrong with it.
    pub(super) fn take(&mut self, record: &Record<'_>) {
        if record.fields.iter().all(|field| field.trim().is_empty()) {
            return;
        }
        let surplus =
            record.fields.iter().enumerate().skip(self.columns.len()).find(|(_, field)| !field.trim().is_empty());
        if let Some((number, _)) = surplus {
            let problem =
                Problem::new(Code::A014).count("fields", record.fields.len()).count("columns", self.columns.len());
            self.findings.add(problem, record.span(number));
        }
        let id = self.field(record, Column::Id).to_owned();
        if id.is_empty() {
            self.add(Problem::new(Code::A013), record, Column::Id);
            return;
        }
        if !self.seen.insert(id.clone()) {
            self.add(Problem::new(Code::A005).text("id", id), record, Column::Id);
            return;
        }
        if let Some(item) = self.items.get(id.as_str()).copied() {
            self.item(item, record);
        } else if let Some(area) = self.areas.get(id.as_str()).copied() {
            self.area(area, record);
        } else {
            let guess = self.findings.near(&id, self.items.keys().chain(self.areas.keys()).copied());
            let shown: String = id.chars().take(100).collect();
            self.add(Problem::new(Code::A004).text("id", shown).near(guess), record, Column::Id);
        }
    }

    fn item(&mut self, item: &Item, record: &Record<'_>) {
        let answer = self.field(record, Column::Answer).to_owned();
        if !answer.is_empty()
            && let Some(answer) = self.answer(&answer, item, record)
        {
            self.answers.items.insert(item.id.clone(), answer);
        }
        let note = self.field(record, Column::Note).to_owned();
        let length = note.chars().count();
        if length > MAX_NOTE {
            self.add(Problem::new(Code::A015).count("length", length).count("most", MAX_NOTE), record, Column::Note);
        } else if length > 0 {
            self.answers.notes.insert(item.id.clone(), note);
        }
        for column in [Column::Importance, Column::Wish] {
            if !self.field(record, column).is_empty() {
                self.add(Problem::new(Code::A012).text("id", item.id.as_str()), record, column);
            }
        }
    }

    fn answer(&mut self, text: &str, item: &Item, record: &Record<'_>) -> Option<Answer> {
        if matches!(text.to_lowercase().as_str(), "na" | "n/a") {
            return Some(Answer::NotApplicable);
        }
        let choices = item.choices(self.questionnaire.levels.len());
        let mut numbers = Vec::new();
        for word in text.split_whitespace() {
            let Ok(number) = word.parse::<u32>() else {
                let shown: String = word.chars().take(100).collect();
                self.add(Problem::new(Code::A006).text("found", shown), record, Column::Answer);
                return None;
            };
            match u8::try_from(number) {
                Ok(small) if usize::from(small) < choices => numbers.push(small),
                _ => {
                    let problem = Problem::new(Code::A007).text("found", number.to_string());
                    let top = choices.saturating_sub(1).to_string();
                    self.add(problem.text("top", top), record, Column::Answer);
                    return None;
                }
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        match (&item.kind, numbers.as_slice()) {
            (ItemKind::Test { .. }, _) => Some(Answer::Choices(numbers)),
            (_, [number]) => Some(Answer::Choice(*number)),
            _ => {
                self.add(Problem::new(Code::A008), record, Column::Answer);
                None
            }
        }
    }

    fn area(&mut self, area: &Area, record: &Record<'_>) {
        let importance = self.field(record, Column::Importance);
        if !importance.is_empty() {
            match importance.parse::<u8>().ok().filter(|number| IMPORTANCE.contains(number)) {
                Some(number) => {
                    self.answers.importance.insert(area.id.clone(), number);
                }
                None => {
                    let shown: String = importance.chars().take(100).collect();
                    self.add(Problem::new(Code::A009).text("found", shown), record, Column::Importance);
                }
            }
        }
        let wish = self.field(record, Column::Wish);
        match yes_or_no(wish) {
            Some(true) => {
                self.answers.wishes.insert(area.id.clone());
            }
            None if !wish.is_empty() => {
                let shown: String = wish.chars().take(100).collect();
                self.add(Problem::new(Code::A010).text("found", shown), record, Column::Wish);
            }
            _ => {}
        }
        for column in [Column::Answer, Column::Note] {
            if !self.field(record, column).is_empty() {
                self.add(Problem::new(Code::A011).text("id", area.id.as_str()), record, column);
            }
        }
    }
}

/// A tick in the ways and languages that people make one.
fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "true" | "1" | "x" | "kyllä" | "ja" => Some(true),
        "no" | "false" | "0" | "ei" | "nej" => Some(false),
        _ => None,
    }
}
