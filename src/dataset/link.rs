//! Addresses that a person may follow.

use std::fmt;

/// An address that is safe to put behind a click: `https:`, `http:`, `mailto:` or `tel:`, without
/// white space, control characters or anything else a browser would silently repair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// `None` when the text is not one of the four kinds of link.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (scheme, rest) = text.split_once(':')?;
        let target = match scheme.to_ascii_lowercase().as_str() {
            "https" | "http" => rest.strip_prefix("//")?,
            "mailto" | "tel" => rest,
            _ => return None,
        };
        let unsound = |it: char| {
            it.is_whitespace() || it.is_control() || matches!(it, '"' | '<' | '>' | '\\' | '`')
        };
        (!target.is_empty() && !text.contains(unsound)).then(|| Self(text.to_owned()))
    }

    /// The link that calls a telephone number as people write it (`05 56 15 02 41`, `067/89.59.60`).
    /// `None` when what is left has too few or too many digits to be one number.
    pub fn call(number: &str) -> Option<Self> {
        let dialled: String = number
            .trim()
            .char_indices()
            .filter(|(at, it)| it.is_ascii_digit() || (*at == 0 && *it == '+'))
            .map(|(_, it)| it)
            .collect();
        (6..=16)
            .contains(&dialled.len())
            .then(|| Self(format!("tel:{dialled}")))
    }

    /// The link that writes to an e-mail address. `None` when the text is no address.
    pub fn write(address: &str) -> Option<Self> {
        let (user, host) = address.trim().split_once('@')?;
        let sound = |part: &str| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|it| it.is_alphanumeric() || matches!(it, '.' | '-' | '_' | '+' | '\''))
        };
        (sound(user) && sound(host) && host.contains('.'))
            .then(|| Self(format!("mailto:{user}@{host}")))
    }

    /// The address for an `href`.
    pub fn href(&self) -> &str {
        &self.0
    }

    /// The address as people read it: without its scheme, `www.` and the slash at the end.
    pub fn label(&self) -> &str {
        let bare = self
            .0
            .split_once(':')
            .map_or(self.0.as_str(), |(_, rest)| rest);
        let bare = bare.trim_start_matches('/').trim_end_matches('/');
        bare.strip_prefix("www.").unwrap_or(bare)
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_four_schemes_are_links() {
        for good in [
            "https://www.sdj.be",
            "http://a.fr/x?y=1",
            "mailto:a@b.be",
            "tel:+3267895960",
            "HTTPS://A.fr",
        ] {
            assert!(Link::parse(good).is_some(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            " java\tscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "www.sdj.be",
            "https:",
            "https://a b",
            "https://a\"onclick=",
            "",
        ] {
            assert_eq!(Link::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_number_is_dialled_without_its_punctuation() {
        assert_eq!(Link::call("067/89.59.60").unwrap().href(), "tel:067895960");
        assert_eq!(
            Link::call("+32 67 89 59 60").unwrap().href(),
            "tel:+3267895960"
        );
        assert_eq!(Link::call("à confirmer"), None);
        assert_eq!(Link::call("05 56 15 02 41 ou 05 56 15 02 42"), None);
    }

    #[test]
    fn an_address_to_write_to_has_two_sound_halves() {
        assert_eq!(
            Link::write("saj.nivelles@cfwb.be").unwrap().href(),
            "mailto:saj.nivelles@cfwb.be"
        );
        assert_eq!(Link::write("a@b.be?bcc=c@d.be"), None);
        assert_eq!(Link::write("personne"), None);
    }

    #[test]
    fn a_link_is_read_without_its_scheme() {
        assert_eq!(
            Link::parse("https://www.sdj.be/").unwrap().label(),
            "sdj.be"
        );
    }
}
