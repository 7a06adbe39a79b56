//! How the list and the map share the window: a sheet of three heights on a small screen, columns on a
//! wide one.

use crate::find::View;

/// A finger that moves less has tapped. In CSS pixels.
pub const LEAST_PULL_PX: i32 = 24;

/// Per cent of the room that the list has between two heights of the sheet: what is higher belongs to
/// the upper one. Half way between the heights in `styles/layout.css`, on a phone held upright.
const BETWEEN: [i32; 2] = [43, 78];

/// The narrowest list that shows names without breaking them after each word. In CSS pixels.
const NARROWEST_LIST_PX: i32 = 300;

/// The narrowest map that shows a commune and its neighbours between its buttons. In CSS pixels.
const NARROWEST_MAP_PX: i32 = 280;

/// More of the list.
pub const fn larger(view: View) -> View {
    match view {
        View::Map => View::Both,
        View::Both | View::List => View::List,
    }
}

/// More of the map.
pub const fn smaller(view: View) -> View {
    match view {
        View::List => View::Both,
        View::Both | View::Map => View::Map,
    }
}

/// Where the sheet comes to rest when the finger lets go. It was pulled up by so many CSS pixels (down
/// when negative) to this height, of the whole room. A short pull is one step: nobody has to pull all the
/// way.
pub fn settle(before: View, pulled_px: i32, height_px: i32, room_px: i32) -> View {
    if pulled_px.abs() < LEAST_PULL_PX {
        return before;
    }
    let nearest = match BETWEEN.map(|it| height_px * 100 >= room_px * it) {
        [false, _] => View::Map,
        [true, false] => View::Both,
        [true, true] => View::List,
    };
    match nearest {
        _ if nearest != before => nearest,
        _ if pulled_px > 0 => larger(before),
        _ => smaller(before),
    }
}

/// How wide the list may be when it and the map have this room, both in CSS pixels: from, to.
pub fn list_widths(room_px: i32) -> (i32, i32) {
    let widest = (room_px - NARROWEST_MAP_PX).max(NARROWEST_LIST_PX);
    (NARROWEST_LIST_PX, widest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// How high the room is in these examples, in CSS pixels.
    const ROOM: i32 = 600;

    #[test]
    fn a_short_pull_is_one_step() {
        assert_eq!(settle(View::Both, 30, 360, ROOM), View::List);
        assert_eq!(settle(View::Both, -30, 300, ROOM), View::Map);
        assert_eq!(settle(View::Map, 30, 210, ROOM), View::Both);
        assert_eq!(settle(View::List, -30, 570, ROOM), View::Both);
    }

    #[test]
    fn a_long_pull_goes_where_it_ends() {
        assert_eq!(settle(View::Map, 400, 580, ROOM), View::List);
        assert_eq!(settle(View::List, -400, 200, ROOM), View::Map);
        assert_eq!(settle(View::Map, 150, 330, ROOM), View::Both);
    }

    #[test]
    fn a_tap_moves_nothing() {
        for view in [View::Map, View::Both, View::List] {
            assert_eq!(settle(view, 8, 340, ROOM), view);
        }
    }

    proptest! {
        #[test]
        fn there_is_always_a_list(room in 0..4000) {
            let (least, most) = list_widths(room);
            prop_assert!(least <= most);
        }

        #[test]
        fn both_have_what_they_need_where_there_is_room(room in 580..4000) {
            let (least, most) = list_widths(room);
            prop_assert!(least >= NARROWEST_LIST_PX);
            prop_assert!(room - most >= NARROWEST_MAP_PX);
        }
    }
}
