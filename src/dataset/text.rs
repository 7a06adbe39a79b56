//! What a text from a file may hold: characters to read, nothing that acts on the text around it.

/// The text without surrounding white space, control characters, and the invisible characters
/// that reverse or hide what stands beside them (bidirectional controls, zero-width spaces, BOM).
/// Line breaks and tabs stay. The zero-width joiners stay: scripts and emoji need them.
pub fn plain(text: &str) -> String {
    let text = text.trim();
    if !text.bytes().any(may_act) {
        return text.to_owned();
    }
    let kept: String = text.chars().filter(|it| !acts(*it)).collect();
    kept.trim().to_owned()
}

/// Whether a character that acts may begin with this byte: most texts are seen to hold none.
fn may_act(byte: u8) -> bool {
    byte < b' ' || matches!(byte, 0x7F | 0xC2 | 0xD8 | 0xE2 | 0xEF)
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
    fn every_character_that_acts_begins_with_a_byte_that_may() {
        let mut first = [0; 4];
        for character in ('\0'..=char::MAX).filter(|it| acts(*it)) {
            assert!(may_act(character.encode_utf8(&mut first).as_bytes()[0]));
        }
    }

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
