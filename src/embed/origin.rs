//! The hosts that the page talks to.

/// Where a page comes from: scheme, host and port, as a browser tells it of a message's sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// Reads `https://portail.example.org`, with a port where it is not the scheme's own. `None` for
    /// everything else: paths, patterns and `null`, which many pages share, name nobody.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.strip_suffix('/').unwrap_or(text).to_ascii_lowercase();
        let (scheme, rest) = text.split_once("://")?;
        let own_port = match scheme {
            "https" => ":443",
            "http" => ":80",
            _ => return None,
        };
        let rest = rest.strip_suffix(own_port).unwrap_or(rest);
        let is_sound = |it: char| it.is_alphanumeric() || ".-:[]".contains(it);
        let is_host = !rest.is_empty() && !rest.starts_with(':') && rest.chars().all(is_sound);
        is_host.then(|| Self(format!("{scheme}://{rest}")))
    }

    /// As a browser writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_read_as_browsers_write_them() {
        for (written, read) in [
            ("https://portail.example.org", "https://portail.example.org"),
            (
                "https://Portail.Example.org/",
                "https://portail.example.org",
            ),
            (
                "https://portail.example.org:443",
                "https://portail.example.org",
            ),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(Origin::read(written).unwrap().as_str(), read);
        }
    }

    #[test]
    fn whatever_names_nobody_is_refused() {
        for text in [
            "",
            "*",
            "null",
            "https://",
            "https://*.example.org",
            "https://example.org/page",
            "https://user@example.org",
            "https://:443",
            "portail.example.org",
            "file:///home",
            "javascript://x",
        ] {
            assert_eq!(Origin::read(text), None, "{text}");
        }
    }
}
