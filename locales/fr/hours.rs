//! Opening hours, in plain words.

use super::{LANGUAGE, count};
use crate::i18n::messages::Hours;
use crate::i18n::text::with;

/// The texts.
pub const HOURS: Hours = Hours {
    language: LANGUAGE,
    title: "Horaires",
    open_now: "Ouvert maintenant",
    open_when: "Ouvert à un autre moment",
    any_time: "peu importe",
    unknown_stay: "Les lieux dont les horaires ne sont pas connus restent dans la liste, après les autres.",
    week: "Cette semaine",
    now: "maintenant",
    morning: with("{} matin"),
    afternoon: with("{} après-midi"),
    evening: with("{} soir"),
    asked_now: "ouvert maintenant",
    asked_then: with("ouvert le {}"),
    to_confirm: "Horaires à confirmer",
    n_to_confirm: count("horaires à confirmer pour {n}"),
    days: [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ],
    open: "Ouvert",
    open_until: with("Ouvert jusqu’à {}"),
    open_until_tomorrow: with("Ouvert jusqu’à demain, {}"),
    open_until_day: with("Ouvert jusqu’à {0}, {1}"),
    open_until_next: with("Ouvert jusqu’à {0} prochain, {1}"),
    closed: "Fermé",
    opens: with("Fermé, ouvre à {}"),
    opens_tomorrow: with("Fermé, ouvre demain à {}"),
    opens_day: with("Fermé, ouvre {0} à {1}"),
    opens_next: with("Fermé, ouvre {0} prochain à {1}"),
    no_spans: "fermé",
    doubtful: with("{} (à confirmer)"),
    whole_hour: with("{}\u{A0}h"),
    hour_and_minute: with("{0}\u{A0}h\u{A0}{1}"),
    begins: [with("{}"), with("{}")],
    ends: [with("{}"), with("{}")],
    noon: ["12\u{A0}h", "12\u{A0}h"],
    midnight: "minuit",
};
