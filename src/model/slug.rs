/// The most letters of a person's name in a file name.
const NAME_LETTERS: usize = 40;

/// A person's name as it stands in a file name: of it, small letters a to z and digits remain; empty if none do.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase).map(plain) {
        if c.is_ascii_lowercase() || c.is_ascii_digit() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= NAME_LETTERS {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The letter without its mark, for the letters of northern and western Europe.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'æ' | 'ā' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ė' | 'ę' => 'e',
        'ì'..='ï' | 'ī' | 'į' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'š' | 'ś' => 's',
        'ù'..='ü' | 'ū' | 'ų' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' | 'ź' | 'ż' => 'z',
        'đ' | 'ð' => 'd',
        other => other,
    }
}
