use super::{Language, Words};
use crate::model::{Date, Moment, Validity};

impl Words {
    /// A date: `25 May 2026`, in Finnish and Swedish `25.5.2026`.
    pub fn date(&self, moment: Moment) -> String {
        self.day(moment.local().date())
    }

    /// The same of a day.
    pub fn day(&self, date: Date) -> String {
        match self.language() {
            Language::English => {
                let month = self.say(MONTHS.get(usize::from(date.month().unsigned_abs()) - 1).unwrap_or(&""));
                format!("{} {month} {}", date.day(), date.year())
            }
            Language::Finnish | Language::Swedish => format!("{}.{}.{}", date.day(), date.month(), date.year()),
        }
    }

    /// Reads a day as people type it: `30 September 2026`, `30 Sep 2026` or `30/9/2026`, in Finnish and Swedish
    /// `30.9.2026`, and in all of them `2026-09-30`; `None` for anything else and for days that there are not.
    pub fn read_day(&self, text: &str) -> Option<Date> {
        let parts: Vec<&str> =
            text.split(|c: char| c.is_whitespace() || ".,/-–".contains(c)).filter(|part| !part.is_empty()).collect();
        let [first, month, last] = parts.as_slice() else { return None };
        let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
        let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        let number = |text: &str| text.parse::<i8>().ok().filter(|_| text.len() <= 2);
        let month = number(month).or_else(|| self.month_of(month));
        Date::new(year.parse().ok().filter(|_| is_year)?, month?, number(day)?).ok()
    }

    /// The number of a month by its name, or by at least the first three letters of it.
    fn month_of(&self, text: &str) -> Option<i8> {
        let text = text.to_lowercase();
        // Also in the form that stands in a date: `syyskuuta`.
        let is_meant = |name: String| name.starts_with(&text) || text.starts_with(&name);
        let mut names = MONTHS.iter().map(|key| self.say(key).to_lowercase());
        let at = names.position(is_meant).filter(|_| text.chars().count() >= 3)?;
        i8::try_from(at + 1).ok()
    }

    /// A date where there is little room: `25 May 2026`, `20 Oct 2025`; in Finnish and Swedish `25.5.2026`.
    pub fn short_date(&self, moment: Moment) -> String {
        let date = self.date(moment);
        let mut parts = date.splitn(3, ' ');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(day), Some(month), Some(year)) => {
                format!("{day} {} {year}", month.chars().take(3).collect::<String>())
            }
            _ => date,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(language: Language, text: &str) -> Option<Date> {
        Words::of(language).read_day(text)
    }

    #[test]
    fn a_day_is_read_as_each_language_writes_it() {
        let day = Some(Date::constant(2026, 9, 3));
        for text in ["3.9.2026", "03.09.2026", " 3. 9. 2026 ", "2026-09-03", "3. syyskuuta 2026"] {
            assert_eq!(read(Language::Finnish, text), day, "{text}");
        }
        for text in ["3 September 2026", "3 Sep 2026", "03/09/2026", "2026-09-03", "3 september, 2026"] {
            assert_eq!(read(Language::English, text), day, "{text}");
        }
        for text in ["3.9.2026", "3 september 2026", "3 sept 2026", "2026-09-03"] {
            assert_eq!(read(Language::Swedish, text), day, "{text}");
        }
        for language in Language::ALL {
            let words = Words::of(language);
            assert_eq!(words.read_day(&words.day(Date::constant(2026, 9, 3))), day, "what is written is read");
        }
    }

    #[test]
    fn what_is_no_day_is_not_read() {
        for text in ["", "31.9.2026", "30.2.2027", "3.13.2026", "3.9", "3.9.26", "3.9.20266", "huomenna", "1.2.3.2026"]
        {
            assert_eq!(read(Language::Finnish, text), None, "{text}");
        }
        assert_eq!(read(Language::English, "3 Ju 2026"), None, "June or July");
    }
}
