//! Texts of the view of the week, in French.

use crate::i18n::text::with;
use crate::i18n::week::Week;

/// All of them.
pub const WEEK: Week = Week {
    running: "En ce moment",
    perhaps: "Jour non précisé",
    coming: "À venir",
    over: "Passé",
    nothing_running: "Aucun événement n’a lieu aujourd’hui.",
    others: "Les autres événements",
    no_event: "Ces données n’annoncent aucun événement.",
    in_month: with("en {}"),
    in_year: with("en {}"),
    day_unknown: "Le jour n’est pas connu\u{A0}: on ne peut pas encore l’ajouter à un agenda.",
    actions: "Les actions",
    no_action: "Ces données ne décrivent pas ses actions.",
    more: with("En savoir plus\u{A0}: {}"),
    source: "Source\u{A0}:",
    record_gone: "La fiche de cette action n’est pas, ou plus, dans les données.",
    add: "Ajouter à mon agenda",
    added: with("Le fichier {} est enregistré. Ouvrez-le pour ajouter l’événement à votre agenda."),
    save_failed: "Le fichier n’a pas pu être préparé. Réessayez.",
    zoom_title: with("Le zoom du {}"),
    weekday: with("{0} {1}"),
    chosen: "Choisi par l’équipe",
    drawn: "Tiré parmi les projets",
    drawn_note: "Chaque jour un autre projet, le même pour tout le monde.",
    previous_day: "Jour précédent",
    next_day: "Jour suivant",
    today: "Aujourd’hui",
    other_days: "Changer de jour",
    days_title: "Jour par jour",
    no_zoom: "Aucun projet de ces données n’a de résumé à montrer.",
    summary_unknown: "Ces données ne le résument pas.",
    see_record: "Voir la fiche sur la carte",
};
