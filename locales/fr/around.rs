//! Texts of the frame of the views beside the map, in French.

use crate::i18n::around::Around;
use crate::i18n::messages::Topics;

/// All of them.
pub const AROUND: Around = Around {
    skip: "Aller au contenu",
    title: Topics {
        network: "Qui appeler autour d’une école",
        situation: "Que faire, étape par étape",
        week: "La semaine et la fiche du jour",
        resources: "Des ressources pour agir",
        figures: "Combien de projets, combien de partenaires",
        changes: "Ce qui a changé depuis votre visite",
    },
};
