//! What is kept on the device for use without a network, and how far that has come.

/// A part of what is kept: files that come together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// Files that are kept.
    pub n_kept: usize,
    /// Files that there are.
    pub n_files: usize,
    /// What the kept ones take, in bytes.
    pub n_bytes: usize,
}

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The device has no room left, or allows none.
    NoRoom,
    /// A file did not arrive, or was not the right one.
    Interrupted,
}

/// What the page knows of what is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keeping {
    /// The page itself.
    pub app: Shelf,
    /// Commune lines and the gazetteer.
    pub details: Shelf,
    /// The data that are shown and those before them, in bytes; `None` as long as no copy is kept.
    pub data_bytes: Option<usize>,
    /// Whether the device asks to be spared downloads, so that details are kept only when looked at.
    pub is_frugal: bool,
    /// What went wrong last.
    pub trouble: Option<Trouble>,
    /// Whether the browser has no service workers, or forbids them here.
    pub is_forbidden: bool,
    /// Whether the visitor has had everything erased. Nothing is kept any more in this visit.
    pub is_erased: bool,
}

/// How far the page is from being usable without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// Files are on their way; so many percent are here.
    Underway(u8),
    /// Everything works without a network.
    Ready,
    /// Everything works but the details that were never looked at.
    ReadyButDetails,
    /// Something is missing, and nothing more comes in this visit.
    Stopped(Trouble),
    /// There is no use without a network here.
    Unavailable,
    /// Nothing is kept.
    Erased,
}

impl Keeping {
    /// What can be said of it.
    pub fn readiness(&self) -> Readiness {
        let is_whole = |it: Shelf| it.n_files > 0 && it.n_kept == it.n_files;
        let is_usable = is_whole(self.app) && self.data_bytes.is_some();
        match self.trouble {
            _ if self.is_erased => Readiness::Erased,
            _ if self.is_forbidden => Readiness::Unavailable,
            _ if is_usable && is_whole(self.details) => Readiness::Ready,
            _ if is_usable && self.is_frugal => Readiness::ReadyButDetails,
            Some(trouble) => Readiness::Stopped(trouble),
            None => Readiness::Underway(self.percent()),
        }
    }

    /// What everything takes, in bytes.
    pub fn n_bytes(&self) -> usize {
        self.app.n_bytes + self.details.n_bytes + self.data_bytes.unwrap_or_default()
    }

    /// Never 100: the last file may be the data, which are not counted.
    fn percent(&self) -> u8 {
        let n_files = self.app.n_files + self.details.n_files;
        let n_kept = self.app.n_kept + self.details.n_kept;
        let percent = (n_kept * 100).checked_div(n_files).unwrap_or_default();
        u8::try_from(percent).unwrap_or(99).min(99)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const APP: Shelf = Shelf {
        n_kept: 10,
        n_files: 10,
        n_bytes: 1_000,
    };
    const DETAILS: Shelf = Shelf {
        n_kept: 90,
        n_files: 90,
        n_bytes: 9_000,
    };
    const WHOLE: Keeping = Keeping {
        app: APP,
        details: DETAILS,
        data_bytes: Some(300),
        is_frugal: false,
        trouble: None,
        is_forbidden: false,
        is_erased: false,
    };

    #[track_caller]
    fn check(keeping: Keeping, expected: Readiness) {
        assert_eq!(keeping.readiness(), expected, "{keeping:?}");
    }

    fn some(shelf: Shelf, n_kept: usize) -> Shelf {
        Shelf { n_kept, ..shelf }
    }

    #[test]
    fn everything_must_be_there() {
        check(WHOLE, Readiness::Ready);
        assert_eq!(WHOLE.n_bytes(), 10_300);
        check(Keeping::default(), Readiness::Underway(0));
        let no_data = Keeping {
            data_bytes: None,
            ..WHOLE
        };
        check(no_data, Readiness::Underway(99));
        let half = Keeping {
            details: some(DETAILS, 40),
            ..WHOLE
        };
        check(half, Readiness::Underway(50));
    }

    #[test]
    fn what_is_whole_has_no_trouble() {
        let trouble = Some(Trouble::Interrupted);
        check(Keeping { trouble, ..WHOLE }, Readiness::Ready);
        let half = Keeping {
            details: some(DETAILS, 40),
            trouble,
            ..WHOLE
        };
        check(half, Readiness::Stopped(Trouble::Interrupted));
    }

    #[test]
    fn what_is_erased_or_forbidden_is_not_ready() {
        let is_erased = true;
        check(Keeping { is_erased, ..WHOLE }, Readiness::Erased);
        let forbidden = Keeping {
            is_forbidden: true,
            ..Keeping::default()
        };
        check(forbidden, Readiness::Unavailable);
    }

    #[test]
    fn a_device_that_saves_data_is_ready_without_details() {
        let frugal = Keeping {
            details: some(DETAILS, 0),
            is_frugal: true,
            ..WHOLE
        };
        check(frugal, Readiness::ReadyButDetails);
        let no_room = Keeping {
            app: some(APP, 0),
            trouble: Some(Trouble::NoRoom),
            ..frugal
        };
        check(no_room, Readiness::Stopped(Trouble::NoRoom));
    }
}
