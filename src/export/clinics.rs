use serde_json::{Value, json};

use super::{
    csv::cell,
    table::{aligned, visible},
};
use crate::{
    advise::{Choice, Closes},
    model::{AreaId, AssessmentResult, Benchmark, Catalogue, ClinicKind},
    text::Words,
};

/// All that `clinics` prints about a result.
#[derive(Clone, Copy)]
pub struct ClinicSheet<'a> {
    pub result: &'a AssessmentResult,
    pub benchmark: &'a Benchmark,
    pub catalogue: &'a Catalogue,
    /// The hours that there are; `None` for any number.
    pub budget: Option<f64>,
    pub choice: &'a Choice<'a>,
    pub words: &'a Words,
}

impl ClinicSheet<'_> {
    /// One JSON document, ending in a line break: stable order, numbers unrounded, absent = null.
    pub fn json(&self) -> String {
        let clinics: Vec<Value> = self.choice.clinics.iter().map(|closes| self.clinic(closes)).collect();
        let questionnaire = &self.result.questionnaire;
        let document = json!({
            "questionnaire": { "id": questionnaire.id.as_str(), "version": questionnaire.version.to_string() },
            "benchmark": self.benchmark.id.as_str(),
            "catalogue": { "id": self.catalogue.id.as_str(), "version": self.catalogue.version.to_string() },
            "budget": self.budget,
            "need": self.choice.need,
            "closed": self.choice.closed,
            "hours": self.choice.hours,
            "clinics": clinics,
        });
        format!("{document:#}\n")
    }

    fn clinic(&self, closes: &Closes<'_>) -> Value {
        let clinic = closes.clinic;
        let areas: Vec<Value> = closes
            .parts
            .iter()
            .map(|part| json!({ "area": part.area.as_str(), "from": part.from, "to": part.to, "need": part.need }))
            .collect();
        json!({
            "id": clinic.id.as_str(),
            "title": clinic.title.plain(self.words.tag()),
            "kind": kind_name(clinic.kind),
            "hours": clinic.hours,
            "provider": clinic.provider,
            "link": clinic.link,
            "closes": closes.need,
            "areas": areas,
        })
    }

    /// CSV (RFC 4180, UTF-8), a row per learning format and skill area: `clinic,title,kind,hours,area,from,to,need`.
    /// Numbers have a point and are unrounded. Texts that a spreadsheet would take for a formula get an apostrophe.
    pub fn csv(&self) -> String {
        let mut out = String::from("clinic,title,kind,hours,area,from,to,need\r\n");
        for closes in &self.choice.clinics {
            let clinic = closes.clinic;
            for part in &closes.parts {
                let cells = [
                    clinic.id.to_string(),
                    cell(&clinic.title.plain(self.words.tag())),
                    kind_name(clinic.kind).to_owned(),
                    clinic.hours.to_string(),
                    part.area.to_string(),
                    part.from.to_string(),
                    part.to.to_string(),
                    part.need.to_string(),
                ];
                out.push_str(&cells.join(","));
                out.push_str("\r\n");
            }
        }
        out
    }

    /// A plain-text table with a sentence that sums it up.
    pub fn table(&self) -> String {
        let words = self.words;
        let choice = self.choice;
        if choice.clinics.is_empty() {
            let key = if choice.need > 0.0 { "cli-clinics-none" } else { "cli-clinics-all-met" };
            return format!("{}\n", words.say(key));
        }
        let heads = ["clinics-head-title", "clinics-head-hours", "clinics-head-closes", "clinics-head-areas"];
        let mut cells = vec![heads.map(|key| words.say(key)).to_vec()];
        for closes in &choice.clinics {
            let areas = closes.parts.iter().map(|part| self.area(&part.area)).collect::<Vec<_>>();
            cells.push(vec![
                visible(&closes.clinic.title.plain(words.tag())),
                self.number(closes.clinic.hours),
                words.number(closes.need, 2),
                visible(&areas.join(", ")),
            ]);
        }
        let hours = words.say_with("learning-hours", &[("hours", self.number(choice.hours).into())]);
        let gaps = [
            ("hours", hours.into()),
            ("closed", words.number(choice.closed, 2).into()),
            ("need", words.number(choice.need, 2).into()),
        ];
        let sum = words.say_with("cli-clinics-sum", &gaps);
        format!("{}\n{sum}\n", aligned(&cells, |column| column == 1 || column == 2))
    }

    fn area(&self, id: &AreaId) -> String {
        let area = self.result.questionnaire.area(id);
        area.map_or_else(|| id.to_string(), |area| area.title.plain(self.words.tag()).into_owned())
    }

    fn number(&self, hours: f64) -> String {
        self.words.number(hours, if hours.fract() == 0.0 { 0 } else { 1 })
    }
}

/// A kind as it stands in catalogues.
fn kind_name(kind: ClinicKind) -> &'static str {
    match kind {
        ClinicKind::Clinic => "Clinic",
        ClinicKind::Course => "Course",
        ClinicKind::Shadowing => "Shadowing",
        ClinicKind::ReadingCircle => "ReadingCircle",
        ClinicKind::Mentoring => "Mentoring",
        ClinicKind::OnTheJob => "OnTheJob",
        ClinicKind::SelfStudy => "SelfStudy",
    }
}
