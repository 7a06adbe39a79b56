//! What stays on the device, with and without a network.

use crate::i18n::figures;
use crate::i18n::messages::Device;
use crate::offline::{Readiness, Trouble};

/// The texts.
pub const DEVICE: Device = Device {
    title: "Auf diesem Gerät",
    offline_with_data: |date| format!("Offline. Sie sehen {} von diesem Gerät.", data_of(date)),
    readiness: |it| {
        match it {
        Readiness::Underway(percent) => {
            format!("Passerelle bereitet sich auf den Betrieb ohne Verbindung vor: {percent}\u{A0}%.")
        }
        Readiness::Ready => {
            "Passerelle ist bereit: Alles geht auch ohne Verbindung.".to_owned()
        }
        Readiness::ReadyButDetails => {
            "Passerelle ist für den Betrieb ohne Verbindung bereit. Ihr Gerät spart Daten: Die Grenzen der Gemeinden und die Liste der Ortsnamen werden nur gespeichert, wenn Sie sie schon gesehen haben.".to_owned()
        }
        Readiness::Stopped(Trouble::NoRoom) => {
            "Passerelle kann ohne Verbindung nicht funktionieren: Auf diesem Gerät ist zu wenig Platz. Mit einer Verbindung geht alles.".to_owned()
        }
        Readiness::Stopped(Trouble::Interrupted) => {
            "Passerelle ist noch nicht für den Betrieb ohne Verbindung bereit. Der Rest wird bei Ihrem nächsten Besuch gespeichert.".to_owned()
        }
        Readiness::Unavailable => {
            "Ohne Verbindung geht es hier nicht: Dieser Browser oder dieses Fenster lässt es nicht zu. Mit einer Verbindung geht alles.".to_owned()
        }
        Readiness::Erased => {
            "Alles wurde von diesem Gerät gelöscht. Bei Ihrem nächsten Besuch speichert Passerelle wieder, was für den Betrieb ohne Verbindung nötig ist.".to_owned()
        }
    }
    },
    is_ready: "Bereit für offline",
    room: |size| format!("Belegter Platz: {size}"),
    of_app: |size| format!("die Seite: {size}"),
    of_details: |size| format!("die Grenzen der Gemeinden und die Liste der Ortsnamen: {size}"),
    of_data: |size| format!("die Daten: {size}"),
    keep_details: "Alles speichern",
    data_from_copy: |date| {
        format!(
            "Die neuesten Daten konnten nicht geladen werden. Sie sehen {} von diesem Gerät.",
            data_of(date)
        )
    },
    retry: "Noch einmal versuchen",
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
    size: |n_bytes| figures::size(n_bytes, ",", "MB"),
};

/// An empty date is an unknown one.
fn data_of(date: &str) -> String {
    match date {
        "" => "die letzten bekannten Daten".to_owned(),
        _ => format!("die Daten (Stand: {date})"),
    }
}
