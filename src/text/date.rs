use super::{Language, Words};
use crate::model::{Moment, Validity};

impl Words {
    /// A date: `25 May 2026`, in Finnish and Swedish `25.5.2026`.
    pub fn date(&self, moment: Moment) -> String {
        let date = moment.local().date();
        match self.language() {
            Language::English => {
                let month = self.say(MONTHS.get(usize::from(date.month().unsigned_abs()) - 1).unwrap_or(&""));
                format!("{} {month} {}", date.day(), date.year())
            }
            Language::Finnish | Language::Swedish => format!("{}.{}.{}", date.day(), date.month(), date.year()),
        }
    }

    /// A time of day: `14:32`, in Finnish and Swedish `14.32`.
    pub fn time(&self, moment: Moment) -> String {
        let time = moment.local().time();
        let between = if self.language() == Language::English { ':' } else { '.' };
        format!("{}{between}{:02}", time.hour(), time.minute())
    }

    /// A time of day to the second: `14:32:05`, in Finnish and Swedish `14.32.05`.
    pub fn time_to_the_second(&self, moment: Moment) -> String {
        let between = if self.language() == Language::English { ':' } else { '.' };
        format!("{}{between}{:02}", self.time(moment), moment.local().time().second())
    }

    /// From when to when a fact holds, or what of it is known: `Valid 1 January 2026 – 31 December 2027`.
    pub fn period(&self, valid: &Validity) -> Option<String> {
        let date = |text: &Option<String>| Some(self.date(Moment::of_day(text.as_ref()?)?));
        Some(match (date(&valid.from), date(&valid.to)) {
            (Some(from), Some(to)) => self.say_with("answers-valid", &[("from", from.into()), ("to", to.into())]),
            (Some(from), None) => self.say_with("answers-valid-from", &[("from", from.into())]),
            (None, Some(to)) => self.say_with("answers-valid-to", &[("to", to.into())]),
            (None, None) => return None,
        })
    }

    /// When something was, as near as it helps: `today 14:32`, else the date.
    pub fn when(&self, moment: Moment, now: Moment) -> String {
        if moment.local().date() == now.local().date() {
            self.say_with("when-today", &[("time", self.time(moment).into())])
        } else {
            self.date(moment)
        }
    }
}

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
    "month-11", "month-12",
];
