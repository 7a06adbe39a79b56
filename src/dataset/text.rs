//! What a text from a file may hold: characters to read, nothing that acts on the text around it.

/// The text without surrounding white space, control characters, and the invisible characters
/// that reverse or hide what stands beside them (bidirectional controls, zero-width spaces, BOM).
/// Line breaks and tabs stay. The zero-width joiners stay: scripts and emoji need them.
pub fn plain(text: &str) -> String {
    text.trim()
        .chars()
        .filter(|it| !acts(*it))
        .collect::<String>()
        .trim()
        .to_owned()
}

fn acts(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}' => true,
        other => {
            matches!(other, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}') || other.is_control()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_left_as_it_is_typed() {
        assert_eq!(plain("<b>École</b> & « amis »"), "<b>École</b> & « amis »");
    }

    #[test]
    fn characters_that_act_on_others_are_dropped() {
        assert_eq!(plain("\u{FEFF}par\u{202E}ti\u{200B}\u{0000} "), "parti");
        assert_eq!(plain("\u{061C}\u{2066}\u{200E}"), "");
        assert_eq!(plain("deux\nlignes"), "deux\nlignes");
    }
}
