//! Names of font families. They end in a style sheet, so that only what can be nothing but names is
//! taken, and each is quoted again.

/// The names, separated by `, `; `None` where anything else stands among them.
pub fn names(value: &str) -> Option<String> {
    let names: Option<Vec<&str>> = value.split(',').map(name).collect();
    Some(names?.join(","))
}

fn name(text: &str) -> Option<&str> {
    let text = text.trim();
    let bare = ['"', '\''].into_iter().find_map(|quote| {
        let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
        Some(inner.trim())
    });
    let name = bare.unwrap_or(text);
    let is_fine = |it: char| it.is_alphanumeric() || it == ' ' || it == '-';
    (!name.is_empty() && name.chars().all(is_fine)).then_some(name)
}

/// The value of `font-family` for such names: what they stand for, or the system's font.
pub fn value(names: &str) -> String {
    let mut value = String::new();
    for name in names.split(',') {
        // Kinds of fonts have no quotes: with them, they would be names.
        let quote = if is_kind(name) { "" } else { "\"" };
        value.extend([quote, name, quote, ", "]);
    }
    value + "system-ui, sans-serif"
}

fn is_kind(name: &str) -> bool {
    matches!(
        name,
        "serif" | "sans-serif" | "monospace" | "cursive" | "system-ui" | "ui-serif" | "ui-rounded"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_again() {
        let check = |text: &str, expected: &str| {
            let found = names(text).map(|it| value(&it));
            assert_eq!(
                found.as_deref(),
                Some(format!("{expected}, system-ui, sans-serif").as_str())
            );
        };
        check("Georgia", "\"Georgia\"");
        check("'Source Sans 3' , serif", "\"Source Sans 3\", serif");
        check("\"Été-Condensé\"", "\"Été-Condensé\"");
    }

    #[test]
    fn nothing_but_names_is_taken() {
        for text in [
            "",
            ",",
            "Georgia,",
            "\"Georgia",
            "Georgia'",
            "a\"b",
            "url(x)",
            "a;b",
            "a}b",
            "a\\b",
            "var(--x)",
            "a/*",
        ] {
            assert_eq!(names(text), None, "{text}");
        }
    }
}
