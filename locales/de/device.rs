//! What stays on the device, with and without a network.

use super::count;
use crate::i18n::messages::Device;
use crate::i18n::text::with;

/// The texts.
pub const DEVICE: Device = Device {
    title: "Auf diesem Gerät",
    offline_with_data: with("Offline. Sie sehen {} von diesem Gerät."),
    underway: count("Passerelle bereitet sich auf den Betrieb ohne Verbindung vor: {n}\u{A0}%."),
    ready: "Passerelle ist bereit: Alles geht auch ohne Verbindung.",
    ready_but_details: "Passerelle ist für den Betrieb ohne Verbindung bereit. Ihr Gerät spart Daten: Die Grenzen der Gemeinden und die Liste der Ortsnamen werden nur gespeichert, wenn Sie sie schon gesehen haben.",
    no_room: "Passerelle kann ohne Verbindung nicht funktionieren: Auf diesem Gerät ist zu wenig Platz. Mit einer Verbindung geht alles.",
    interrupted: "Passerelle ist noch nicht für den Betrieb ohne Verbindung bereit. Der Rest wird bei Ihrem nächsten Besuch gespeichert.",
    unavailable: "Ohne Verbindung geht es hier nicht: Dieser Browser oder dieses Fenster lässt es nicht zu. Mit einer Verbindung geht alles.",
    erased: "Alles wurde von diesem Gerät gelöscht. Bei Ihrem nächsten Besuch speichert Passerelle wieder, was für den Betrieb ohne Verbindung nötig ist.",
    is_ready: "Bereit für offline",
    room: with("Belegter Platz: {}"),
    of_app: with("die Seite: {}"),
    of_details: with("die Grenzen der Gemeinden und die Liste der Ortsnamen: {}"),
    of_data: with("die Daten und die vorherigen: {}"),
    keep_details: "Alles speichern",
    data_from_copy: with(
        "Die neuesten Daten konnten nicht geladen werden. Sie sehen {} von diesem Gerät.",
    ),
    data_of: with("die Daten (Stand: {})"),
    data_of_no_date: "die letzten bekannten Daten",
    retry: "Noch einmal versuchen",
    data_changed: with("Die Daten haben sich seit Ihrem letzten Besuch geändert. Sie sehen {}."),
    see_changes: "Ansehen, was sich geändert hat",
    new_version: "Eine neue Version von Passerelle ist bereit. Ihre Suche und Ihre Merkliste bleiben.",
    reload: "Neu laden",
    later: "Später",
    near_me: "Möchten Sie in Ihrer Nähe suchen? Ihr Standort bleibt auf diesem Gerät.",
    erase: "Alles von diesem Gerät löschen",
    erase_question: "Alles von diesem Gerät löschen?",
    erase_consequences: "Ihre Merkliste, die Daten und alles, was Passerelle hier speichert, werden gelöscht. Sie können sie nicht zurückholen.",
    erase_yes: "Löschen",
    erase_no: "Nichts löschen",
    erase_failed: "Nicht alles konnte gelöscht werden. Sie können die Daten dieser Seite in den Einstellungen Ihres Browsers löschen.",
    hosts_title: "Mit wem diese Seite Kontakt hat",
    hosts: "Seit dem Öffnen hatte sie nur Kontakt mit:",
    no_track: "Sie setzt keine Cookies. Von Ihrem Besuch behält sie nur, was auf diesem Gerät liegt.",
};
