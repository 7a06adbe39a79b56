//! How much of a network one sheet of A4 holds, in lines.

/// Characters of a line of one of the two columns, so many that no usual text needs more lines than are
/// counted.
const LINE_CHARS: usize = 40;

/// Lines of both columns together, below the title and above the foot.
const N_LINES: usize = 102;

/// What is lost at the end of a column, where an item that would be cut goes to the next.
const N_LOST: usize = 4;

/// A role as it is printed, in lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// Of its title and of whatever is always there.
    pub head: usize,
    /// Of each partner, in their order.
    pub partners: Vec<usize>,
}

/// What of a network is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// Of each role, so many partners at most.
    pub partners: usize,
    /// So many projects.
    pub projects: usize,
}

/// How many lines a text fills; none when it is empty.
pub fn lines(text: &str) -> usize {
    text.chars().count().div_ceil(LINE_CHARS)
}

/// As many partners of each role as the sheet holds, at least one of each; then as many projects as
/// there is room left for, of which `title` are the lines of the title.
pub fn fit(roles: &[Block], title: usize, projects: &[usize]) -> Fit {
    let room = N_LINES - N_LOST;
    let filled = |most: usize| -> usize {
        let of_role = |it: &Block| it.head + it.partners.iter().take(most).sum::<usize>();
        roles.iter().map(of_role).sum()
    };
    let most = roles.iter().map(|it| it.partners.len()).max();
    let choices = (1..=most.unwrap_or_default()).rev();
    let partners = choices
        .into_iter()
        .find(|it| filled(*it) <= room)
        .unwrap_or(1);
    let mut left = room.saturating_sub(filled(partners) + title);
    let has_room = |lines: &&usize| match left.checked_sub(**lines) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    };
    Fit {
        partners,
        projects: projects.iter().take_while(has_room).count(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn role(partners: usize, lines: usize) -> Block {
        Block {
            head: 2,
            partners: vec![lines; partners],
        }
    }

    #[test]
    fn a_small_network_has_room_for_projects() {
        let fit = fit(&[role(4, 3), role(2, 3)], 2, &[3, 3]);
        assert_eq!(
            fit,
            Fit {
                partners: 4,
                projects: 2
            }
        );
    }

    #[test]
    fn a_large_network_shows_fewer_of_each_role_and_no_projects() {
        let roles = vec![role(4, 3); 8];
        let fit = fit(&roles, 2, &[9]);
        assert_eq!(
            fit,
            Fit {
                partners: 3,
                projects: 0
            }
        );
    }

    #[test]
    fn nobody_is_left_out_of_a_network_that_no_sheet_holds() {
        let fit = fit(&vec![role(4, 9); 20], 2, &[1]);
        assert_eq!(
            fit,
            Fit {
                partners: 1,
                projects: 0
            }
        );
    }

    #[test]
    fn long_texts_need_more_lines() {
        assert_eq!(lines(""), 0);
        assert_eq!(lines("Mission locale"), 1);
        assert_eq!(lines(&"é".repeat(LINE_CHARS + 1)), 2);
    }

    proptest! {
        #[test]
        fn what_fits_is_not_more_than_there_is_room_for(
            roles in proptest::collection::vec((0..4usize, proptest::collection::vec(1..6usize, 0..5)), 0..9),
            projects in proptest::collection::vec(1..5usize, 0..5),
        ) {
            let blocks = roles.into_iter().map(|(head, partners)| Block { head, partners });
            let blocks: Vec<Block> = blocks.collect();
            let fit = fit(&blocks, 2, &projects);
            let filled: usize = blocks.iter().map(|it| {
                it.head + it.partners.iter().take(fit.partners).sum::<usize>()
            }).sum();
            let of_projects: usize = projects.iter().take(fit.projects).sum();
            let title = if fit.projects > 0 { 2 } else { 0 };
            prop_assert!(fit.partners <= 1 || filled + title + of_projects <= N_LINES - N_LOST);
        }
    }
}
