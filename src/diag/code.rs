use std::fmt;

/// Whether a problem stops the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $severity:ident,)+) => {
        /// A stable name for each kind of problem; never reused for another meaning.
        ///
        /// F: any file; R: the RON notation; Q: questionnaires; B: benchmarks; S: saved results; A: tables of answers;
        /// C: catalogues of learning formats; P: templates of the report.
        /// From 100 on they are warnings.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The code as people see it, e.g. `Q017`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)+
                }
            }

            /// Whether it stops the file.
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$name => Severity::$severity,)+
                }
            }
        }
    };
}

codes! {
    /// The file can't be read.
    F001 = Error,
    /// It is too large.
    F002 = Error,
    /// It is not UTF-8.
    F003 = Error,
    /// It is UTF-16.
    F004 = Error,
    /// It is empty.
    F005 = Error,
    /// It does not begin with the name of a kind of file.
    F006 = Error,
    /// It begins with an unknown name.
    F007 = Error,
    /// This version can't read files of that kind.
    F008 = Error,
    /// It is of another kind than the one asked for.
    F009 = Error,
    /// It has no format number.
    F010 = Error,
    /// Its format number is not one.
    F011 = Error,
    /// A newer program wrote it.
    F012 = Error,
    /// Its brackets are nested too deep.
    F013 = Error,
    /// A text in it is too long.
    F014 = Error,
    /// It does not exist.
    F015 = Error,
    /// This person may not read it.
    F016 = Error,
    /// It is a folder or a device.
    F017 = Error,
    /// It holds too many values.
    F018 = Error,
    /// It is written in another notation: JSON, YAML, TOML.
    F019 = Error,
    /// It is a document of another program, an archive or a picture.
    F020 = Error,
    /// It holds comments and nothing else.
    F021 = Error,

    /// A comma is missing.
    R001 = Error,
    /// A bracket is never closed.
    R002 = Error,
    /// A bracket is closed by one of another shape.
    R003 = Error,
    /// Something stands after the end.
    R004 = Error,
    /// A text is never closed.
    R005 = Error,
    /// A quotation mark is curly.
    R006 = Error,
    /// `=` stands for `:`.
    R007 = Error,
    /// A colon is missing.
    R008 = Error,
    /// A field is unknown.
    R009 = Error,
    /// A field is missing.
    R010 = Error,
    /// A field stands twice.
    R011 = Error,
    /// A key stands twice.
    R012 = Error,
    /// A value is of another type.
    R013 = Error,
    /// A number is out of range.
    R014 = Error,
    /// A word is none of those that may stand there.
    R015 = Error,
    /// A text holds a backslash that means nothing.
    R016 = Error,
    /// A comment is never closed.
    R017 = Error,
    /// A character stands where it means nothing.
    R018 = Error,
    /// A number is not finite.
    R019 = Error,
    /// A value is missing.
    R020 = Error,
    /// Anything else that the notation forbids.
    R021 = Error,
    /// A text stands in single quotes.
    R022 = Error,
    /// The name of a field stands in quotes.
    R023 = Error,
    /// A number has a decimal comma.
    R024 = Error,
    /// A character that nobody sees stands between values.
    R025 = Error,
    /// A semicolon stands for a comma.
    R026 = Error,
    /// A value stands in brackets of another shape.
    R027 = Error,
    /// The fields of a list's entry have no brackets of their own.
    R028 = Error,
    /// A key stands without quotes.
    R029 = Error,
    /// `True`, `yes` or the like stands for `true`.
    R030 = Error,
    /// A number or a word stands in quotes.
    R031 = Error,
    /// A text stands without quotes.
    R032 = Error,
    /// One text stands where one in each language belongs.
    R033 = Error,
    /// A comment begins with `#`.
    R034 = Error,
    /// A word lacks its round brackets.
    R035 = Error,
    /// The name of a field has a space or a hyphen in it.
    R036 = Error,
    /// A list is written with hyphens.
    R037 = Error,
    /// The line that turns a way of writing on is damaged.
    R038 = Error,
    /// A closing bracket was lost before its content goes on.
    R039 = Error,
    /// A bracket is closed that was never opened.
    R040 = Error,
    /// A bracket is one too many.
    R041 = Error,
    /// A number has a percent sign.
    R042 = Error,

    /// An id has characters that are not allowed.
    Q001 = Error,
    /// An id is empty.
    Q002 = Error,
    /// A text is empty.
    Q003 = Error,
    /// A text has no language at all.
    Q004 = Error,
    /// No languages are declared.
    Q005 = Error,
    /// A language is declared twice.
    Q006 = Error,
    /// A text is in a language that is not declared.
    Q007 = Error,
    /// An id is used twice.
    Q008 = Error,
    /// A language tag is malformed.
    Q009 = Error,
    /// There are too few levels.
    Q010 = Error,
    /// There are too many levels.
    Q011 = Error,
    /// There are no areas.
    Q012 = Error,
    /// An area has neither areas nor items.
    Q013 = Error,
    /// An area has both areas and items.
    Q014 = Error,
    /// An area's list is empty.
    Q015 = Error,
    /// Areas are nested too deep.
    Q016 = Error,
    /// The anchors are not as many as the levels.
    Q017 = Error,
    /// A weight is not above 0.
    Q018 = Error,
    /// The coverage that scoring needs is not between 0 and 1.
    Q019 = Error,
    /// The version is not three numbers.
    Q020 = Error,
    /// There are too few options.
    Q021 = Error,
    /// A right option does not exist.
    Q022 = Error,
    /// A benchmark has a target for an unknown area.
    Q023 = Error,
    /// No option is right.
    Q024 = Error,
    /// A right option is named twice.
    Q025 = Error,
    /// A date is malformed.
    Q026 = Error,
    /// A period ends before it begins.
    Q027 = Error,
    /// There are too many items.
    Q028 = Error,
    /// The minutes are 0.
    Q029 = Error,
    /// A target is not on the scale.
    Q030 = Error,
    /// A target is set for an area that holds areas.
    Q031 = Error,
    /// A benchmark has no targets.
    Q032 = Error,
    /// Two benchmarks have the same id.
    Q033 = Error,
    /// There are too many options.
    Q034 = Error,
    /// An id holds a dash or a space that is no plain one.
    Q035 = Error,
    /// Something is said of the noise in an unknown area.
    Q036 = Error,
    /// A standard deviation is not above 0 and on the scale.
    Q037 = Error,
    /// A reliability is not 0 to below 1.
    Q038 = Error,
    /// Figures about noise lack their source.
    Q039 = Error,
    /// An area has one area inside.
    Q101 = Warning,
    /// Two anchors say the same.
    Q102 = Warning,
    /// A text is too long to be read at a glance.
    Q103 = Warning,
    /// A text lacks a language.
    Q104 = Warning,
    /// Two anchors are nearly alike.
    Q105 = Warning,
    /// A question seems to ask two things.
    Q106 = Warning,
    /// Two items ask the same.
    Q107 = Warning,
    /// A text is the same in two languages.
    Q108 = Warning,
    /// A text has spaces too many.
    Q109 = Warning,
    /// One item alone measures the area.
    Q110 = Warning,
    /// A test item lacks its explanation or its source.
    Q111 = Warning,
    /// The right options always stand at the same place.
    Q112 = Warning,
    /// A title is too long for its place in a chart.
    Q113 = Warning,
    /// A benchmark asks for nothing.
    Q114 = Warning,
    /// A text is still to be written.
    Q115 = Warning,
    /// A text runs over several lines.
    Q116 = Warning,
    /// Another questionnaire at hand has the same title.
    Q117 = Warning,

    /// The benchmark and the questionnaire have no area in common.
    B001 = Error,
    /// A target is above the questionnaire's top level.
    B002 = Error,
    /// The questionnaire does not have that area.
    B101 = Warning,
    /// The area holds areas in this questionnaire.
    B102 = Warning,

    /// The result's id is not a UUID.
    S001 = Error,
    /// A moment is malformed.
    S002 = Error,
    /// An answer is to an unknown item.
    S003 = Error,
    /// An answer does not fit the kind of its item.
    S004 = Error,
    /// An answer is a level or an option that does not exist.
    S005 = Error,
    /// An importance is not 1 to 5.
    S006 = Error,
    /// Something is said about an unknown area.
    S007 = Error,
    /// The questionnaire's digest is malformed.
    S008 = Error,
    /// A stored score is not on the scale.
    S009 = Error,
    /// A plan has too many goals.
    S010 = Error,
    /// A goal aims at a level that does not exist.
    S011 = Error,
    /// The day of a goal is malformed.
    S012 = Error,
    /// The note of a goal is too long.
    S013 = Error,
    /// The result was altered after it was saved.
    S101 = Warning,
    /// The result has no digest.
    S102 = Warning,
    /// The result was compared with a benchmark that its questionnaire does not have.
    S103 = Warning,

    /// The column `id` is missing.
    A001 = Error,
    /// A column is unknown.
    A002 = Error,
    /// A column stands twice.
    A003 = Error,
    /// An id is unknown.
    A004 = Error,
    /// An id has two rows.
    A005 = Error,
    /// An answer is not understood.
    A006 = Error,
    /// An answer is a level or an option that does not exist.
    A007 = Error,
    /// Several options are given where one is to be chosen.
    A008 = Error,
    /// An importance is not 1 to 5.
    A009 = Error,
    /// A wish is neither yes nor no.
    A010 = Error,
    /// An answer or a note stands beside an area.
    A011 = Error,
    /// An importance or a wish stands beside an item.
    A012 = Error,
    /// A row has no id.
    A013 = Error,
    /// A row has more fields than there are columns.
    A014 = Error,
    /// A note is too long.
    A015 = Error,
    /// The table says nothing.
    A101 = Warning,

    /// The catalogue has no learning formats.
    C001 = Error,
    /// Two learning formats have the same id.
    C002 = Error,
    /// A learning format raises no area.
    C003 = Error,
    /// The level that it leads to is not above the one it starts from.
    C004 = Error,
    /// A level is not one of any scale.
    C005 = Error,
    /// The hours are not above 0.
    C006 = Error,
    /// A link is not an address on the web.
    C007 = Error,
    /// There are too many learning formats.
    C008 = Error,
    /// The list of languages that it is offered in is empty.
    C009 = Error,
    /// A title is too long for a card.
    C101 = Warning,
    /// A description is too long.
    C102 = Warning,
    /// Two learning formats have the same title.
    C103 = Warning,
    /// No questionnaire at hand has that area.
    C104 = Warning,

    /// The template of the report has an error.
    P001 = Error,
    /// It asks for a file that is not there or not in its folder.
    P002 = Error,
    /// A report made from it could not be read by everyone.
    P003 = Error,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
