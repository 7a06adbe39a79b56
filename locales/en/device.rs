//! What stays on the device, with and without a network.

use crate::i18n::figures;
use crate::i18n::messages::Device;
use crate::offline::{Readiness, Trouble};

/// The texts.
pub const DEVICE: Device = Device {
    title: "On this device",
    offline_with_data: |date| format!("Offline. You see {}, kept on this device.", data_of(date)),
    readiness: |it| {
        match it {
        Readiness::Underway(percent) => {
            format!("Passerelle is getting ready to work without a connection: {percent}%.")
        }
        Readiness::Ready => {
            "Passerelle is ready: everything also works without a connection.".to_owned()
        }
        Readiness::ReadyButDetails => {
            "Passerelle is ready to work without a connection. Your device saves data: the borders of towns and the list of place names are kept only if you have seen them already.".to_owned()
        }
        Readiness::Stopped(Trouble::NoRoom) => {
            "Passerelle cannot work without a connection: there is not enough room on this device. With a connection, everything works.".to_owned()
        }
        Readiness::Stopped(Trouble::Interrupted) => {
            "Passerelle is not yet ready to work without a connection. The rest will be kept at your next visit.".to_owned()
        }
        Readiness::Unavailable => {
            "Use without a connection is not possible here: this browser or this window does not allow it. With a connection, everything works.".to_owned()
        }
        Readiness::Erased => {
            "Everything has been erased from this device. At your next visit, Passerelle will again keep what it needs to work without a connection.".to_owned()
        }
    }
    },
    is_ready: "Ready offline",
    room: |size| format!("Room used: {size}"),
    of_app: |size| format!("the page: {size}"),
    of_details: |size| format!("the borders of towns and the list of place names: {size}"),
    of_data: |size| format!("the data: {size}"),
    keep_details: "Keep everything",
    data_from_copy: |date| {
        format!(
            "The latest data could not be loaded. You see {}, kept on this device.",
            data_of(date)
        )
    },
    retry: "Try again",
    new_version: "A new version of Passerelle is ready. Your search and your favourites stay.",
    reload: "Reload",
    later: "Later",
    near_me: "Do you want to search near you? Where you are stays on this device.",
    erase: "Erase everything from this device",
    erase_question: "Erase everything from this device?",
    erase_consequences: "Your favourites, the data and everything that Passerelle keeps here will be erased. You cannot get them back.",
    erase_yes: "Erase",
    erase_no: "Erase nothing",
    erase_failed: "Not everything could be erased. You can erase the data of this site in the settings of your browser.",
    hosts_title: "What this page contacts",
    hosts: "Since you opened it, it has contacted only:",
    no_track: "It sets no cookies. Of your visit it keeps only what is on this device.",
    size: |n_bytes| figures::size(n_bytes, ".", "MB"),
};

/// An empty date is an unknown one.
fn data_of(date: &str) -> String {
    match date {
        "" => "the latest data that are known".to_owned(),
        _ => format!("the data of {date}"),
    }
}
