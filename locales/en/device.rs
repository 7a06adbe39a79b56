//! What stays on the device, with and without a network.

use super::count;
use crate::i18n::messages::Device;
use crate::i18n::text::with;

/// The texts.
pub const DEVICE: Device = Device {
    title: "On this device",
    offline_with_data: with("Offline. You see {}, kept on this device."),
    underway: count("Passerelle is getting ready to work without a connection: {n}%."),
    ready: "Passerelle is ready: everything also works without a connection.",
    ready_but_details: "Passerelle is ready to work without a connection. Your device saves data: the borders of towns and the list of place names are kept only if you have seen them already.",
    no_room: "Passerelle cannot work without a connection: there is not enough room on this device. With a connection, everything works.",
    interrupted: "Passerelle is not yet ready to work without a connection. The rest will be kept at your next visit.",
    unavailable: "Use without a connection is not possible here: this browser or this window does not allow it. With a connection, everything works.",
    erased: "Everything has been erased from this device. At your next visit, Passerelle will again keep what it needs to work without a connection.",
    is_ready: "Ready offline",
    room: with("Room used: {}"),
    of_app: with("the page: {}"),
    of_details: with("the borders of towns and the list of place names: {}"),
    of_data: with("the data, and those before: {}"),
    keep_details: "Keep everything",
    data_from_copy: with("The latest data could not be loaded. You see {}, kept on this device."),
    data_of: with("the data of {}"),
    data_of_no_date: "the latest data that are known",
    retry: "Try again",
    data_changed: with("The data have changed since your last visit. You see {}."),
    see_changes: "See what has changed",
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
};
