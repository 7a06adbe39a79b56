//! Address cards as vCard 4.0 (RFC 6350), which telephones and mail programs take into their contacts.

use super::content_line::{escaped, fold};
use super::facts::Facts;
use super::telephone::international;

/// A file with a card for each record.
pub fn cards<'a>(records: impl IntoIterator<Item = &'a Facts>) -> String {
    let mut file = String::new();
    for facts in records {
        for line in lines(facts) {
            fold(&mut file, &line);
        }
    }
    file
}

/// The lines of a card, not folded yet.
fn lines(facts: &Facts) -> Vec<String> {
    let mut lines = vec!["BEGIN:VCARD".to_owned(), "VERSION:4.0".to_owned()];
    let mut put = |property: &str, value: &str| {
        if !value.is_empty() {
            lines.push(format!("{property}:{value}"));
        }
    };
    // Not urn:uuid, because records have names of their own.
    put("UID;VALUE=text", &escaped(&facts.id));
    put("KIND", "org");
    put("FN", &escaped(&facts.name));
    put("CATEGORIES", &escaped(&facts.sort));
    let address = [
        "",
        "",
        &facts.street,
        &facts.locality,
        "",
        &facts.postal_code,
        &facts.country,
    ];
    if address.iter().any(|it| !it.is_empty()) {
        put("ADR", &address.map(escaped).join(";"));
    }
    match international(&facts.phone, &facts.country_code) {
        Some(number) => put("TEL;VALUE=uri", &format!("tel:{number}")),
        None => put("TEL;VALUE=text", &escaped(&facts.phone)),
    }
    put("EMAIL", &escaped(&facts.email));
    // A URI has no characters to escape: what the dataset reader lets through holds no line breaks.
    put("URL", &facts.website);
    if let Some((latitude, longitude)) = &facts.coordinates {
        put("GEO", &format!("geo:{latitude},{longitude}"));
    }
    put("NOTE", &escaped(&facts.note()));
    put("END", "VCARD");
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::content_line::unfolded;
    use super::*;

    #[test]
    fn a_card_says_what_is_known() {
        let facts = Facts {
            id: "par-001".into(),
            name: "Maison; des jeunes, dite \\ MJ".into(),
            sort: "AMO".into(),
            street: "Rue de l’Église 3".into(),
            postal_code: "1400".into(),
            locality: "Nivelles".into(),
            country: "Belgique".into(),
            country_code: "BE".into(),
            phone: "067/89.59.60".into(),
            website: "https://www.sdj.be/a,b;c".into(),
            coordinates: Some(("50.598".into(), "4.323".into())),
            hours: "lundi : 9 h\nmardi : 10 h".into(),
            ..Facts::default()
        };
        assert_eq!(
            unfolded(&cards([&facts])),
            [
                "BEGIN:VCARD",
                "VERSION:4.0",
                "UID;VALUE=text:par-001",
                "KIND:org",
                "FN:Maison\\; des jeunes\\, dite \\\\ MJ",
                "CATEGORIES:AMO",
                "ADR:;;Rue de l’Église 3;Nivelles;;1400;Belgique",
                "TEL;VALUE=uri:tel:+3267895960",
                "URL:https://www.sdj.be/a,b;c",
                "GEO:geo:50.598,4.323",
                "NOTE:lundi : 9 h\\nmardi : 10 h",
                "END:VCARD",
            ]
        );
    }

    #[test]
    fn what_nobody_knows_is_not_there() {
        let facts = Facts {
            id: "prj-001".into(),
            name: "Projet".into(),
            ..Facts::default()
        };
        assert_eq!(
            cards([&facts]),
            "BEGIN:VCARD\r\nVERSION:4.0\r\nUID;VALUE=text:prj-001\r\nKIND:org\r\nFN:Projet\r\nEND:VCARD\r\n"
        );
    }

    proptest! {
        #[test]
        fn no_text_begins_a_line_of_its_own(name in "(?s).{0,80}", note in "(?s).{0,200}") {
            let facts = Facts { id: "a".into(), name: name.clone(), hours: note, ..Facts::default() };
            let lines = unfolded(&cards([&facts]));
            let ends = lines.iter().filter(|it| it.as_str() == "END:VCARD").count();
            prop_assert_eq!(ends, 1);
            let properties = ["BEGIN", "VERSION", "UID", "KIND", "FN", "NOTE", "END"];
            for line in &lines {
                prop_assert!(properties.iter().any(|it| line.starts_with(it)), "{}", line);
            }
        }
    }
}
