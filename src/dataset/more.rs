//! A second file of what the map does without, so that nobody waits for it there.

use super::issue::{DatasetError, Issue};
use super::{Dataset, head, refusal};

impl Dataset {
    /// Takes in the file that [`Dataset::more`] names: an object with the member `version` and with
    /// `sources`, `roles`, `situations` and `resources` as in a head. A source that is known stays as it is.
    ///
    /// # Errors
    /// When it is no such file; the dataset is as before then.
    pub fn take_in(&mut self, bytes: &[u8]) -> Result<Vec<Issue>, DatasetError> {
        let more = refusal::object(bytes)?;
        let mut issues = Vec::new();
        let more = head::read(&more, &mut issues);
        for source in &more.sources {
            if self.source(&source.id).is_none() {
                self.sources.push(source.clone());
            }
        }
        self.roles.extend(more.roles);
        self.situations.extend(more.situations);
        self.resources.extend(more.resources);
        Ok(issues)
    }
}

#[cfg(test)]
mod tests {
    use super::super::issue::Reason;
    use super::super::parse;
    use super::*;

    const MAIN: &str = r#"{"type": "FeatureCollection", "features": [], "passerelle": {"version": 1, "more": "more.json",
        "sources": [{"id": "a", "name": "A"}], "taxonomy": {"categories": [{"id": "amo"}]}}}"#;

    fn dataset() -> Dataset {
        parse(MAIN.as_bytes()).unwrap().0
    }

    #[test]
    fn what_the_map_does_without_comes_from_a_second_file() {
        let mut dataset = dataset();
        assert_eq!(dataset.more.as_deref(), Some("more.json"));
        let more = r#"{"version": 1, "sources": [{"id": "a", "name": "another A"}, {"id": "b", "name": "B"}],
            "situations": [{"id": "absent", "label": "Absent", "steps": [
                {"country": "FR", "who": "École", "what": "Prévient", "source": "b", "categories": ["amo"]}]}],
            "resources": [{"id": "guide", "title": "Guide"}]}"#;
        assert_eq!(dataset.take_in(more.as_bytes()), Ok(Vec::new()));
        let names: Vec<&str> = dataset.sources.iter().map(|it| &*it.name).collect();
        assert_eq!(names, ["A", "B"]);
        assert_eq!(dataset.situations[0].steps.len(), 1);
        assert_eq!(dataset.resources.len(), 1);
    }

    #[test]
    fn what_it_refers_to_may_be_in_either_file() {
        let mut dataset = dataset();
        let more = r#"{"version": 1, "sources": [{"id": "b", "name": "B"}], "situations": [{"id": "absent", "label": "Absent",
            "steps": [{"country": "FR", "who": "École", "what": "Prévient", "source": "a", "categories": ["amo"]},
                      {"country": "FR", "who": "École", "what": "Appelle", "source": "b"},
                      {"country": "FR", "who": "École", "what": "Écrit", "source": "gone"}]}]}"#;
        assert_eq!(dataset.take_in(more.as_bytes()), Ok(Vec::new()));
        let reasons = dataset.faults_of_head().into_iter().map(|it| it.reason);
        let gone = Reason::UnknownSource {
            found: "gone".into(),
        };
        assert_eq!(reasons.collect::<Vec<_>>(), [gone]);
    }

    #[test]
    fn it_can_only_be_beside_the_dataset() {
        for elsewhere in [
            "https://a.example/b.json",
            "../b.json",
            "/b.json",
            "a/b.json",
            "b.json?c",
        ] {
            let main = MAIN.replace("more.json", elsewhere);
            assert_eq!(parse(main.as_bytes()).unwrap().0.more, None, "{elsewhere}");
        }
    }

    #[test]
    fn a_file_of_another_kind_changes_nothing() {
        let refused = |file: &str| {
            let mut dataset = dataset();
            let error = dataset.take_in(file.as_bytes()).unwrap_err();
            assert_eq!(dataset, self::dataset());
            error
        };
        assert_eq!(refused(""), DatasetError::Empty);
        assert_eq!(refused("<html>"), DatasetError::WebPage);
        assert_eq!(
            refused(r#"{"version": 1"#),
            DatasetError::Truncated { line: 1 }
        );
        let missing = "version";
        assert_eq!(refused("{}"), DatasetError::NotADataset { missing });
        let too_new = DatasetError::TooNew {
            found: 2,
            supported: 1,
        };
        assert_eq!(refused(r#"{"version": 2}"#), too_new);
    }
}
