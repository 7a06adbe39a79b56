//! What is wrong with a dataset, for its data manager.

use super::number;
use crate::dataset::decimal::fixed;
use crate::dataset::fields::Form;
use crate::dataset::{DatasetError, Reason};

/// Why a file as a whole is refused.
pub fn dataset_error(error: &DatasetError) -> String {
    match error {
        DatasetError::Empty => "Le fichier des lieux est vide.".to_owned(),
        DatasetError::TooLarge { limit, .. } => {
            format!("Le fichier des lieux est trop gros : la limite est de {} Mo.", limit / (1024 * 1024))
        }
        DatasetError::NotText { at } => {
            format!("Le fichier des lieux n’est pas du texte en UTF-8 (octet {}).", number(at + 1))
        }
        DatasetError::WebPage => {
            "Le serveur a envoyé une page web à la place du fichier des lieux. Sur un réseau public, ouvrez d’abord sa page d’accueil.".to_owned()
        }
        DatasetError::Truncated { line } => {
            format!("Le fichier des lieux est incomplet : il s’arrête à la ligne {}.", number(*line))
        }
        DatasetError::NotJson { line, column, detail } => format!(
            "Le fichier des lieux n’est pas du JSON valable (ligne {}, colonne {} : {detail}).",
            number(*line),
            number(*column)
        ),
        DatasetError::NotADataset { missing } => {
            format!("Ce fichier n’est pas un jeu de données de Passerelle : « {missing} » manque ou n’a pas la bonne forme.")
        }
        DatasetError::TooNew { found, supported } => format!(
            "Le fichier des lieux est d’une version plus récente ({found}) que celle que cette page sait lire ({supported}). Rechargez la page pour la mettre à jour."
        ),
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Nothing => "vide",
        Form::Text => "un texte",
        Form::LocalisedText => "un texte, ou un texte par langue",
        Form::Claim => "« true » ou « false »",
        Form::Number => "un nombre",
        Form::WholeNumber => "un nombre entier positif",
        Form::List => "une liste",
        Form::ListOfTexts => "une liste de textes",
        Form::Object => "un objet",
        Form::Word => "un des mots prévus par le format",
        Form::Date => "une date AAAA, AAAA-MM ou AAAA-MM-JJ",
    }
}

/// What is wrong with a record or a part of the head.
pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::WrongForm {
            field,
            expected,
            found,
        } => {
            format!(
                "« {field} » est {} ; il faut {}",
                form(*found),
                form(*expected)
            )
        }
        Reason::Unreadable { detail } => format!("la fiche est illisible ({detail})"),
        Reason::Missing { field } => format!("« {field} » manque ou est vide"),
        Reason::UnknownKind { found } => {
            format!("« kind » vaut « {found} » ; il faut « project » ou « partner »")
        }
        Reason::DuplicateId { first } => {
            format!("même identifiant que la fiche n° {}", number(first + 1))
        }
        Reason::NotAPoint { found } => {
            format!("la géométrie est de type « {found} » ; il faut un « Point »")
        }
        Reason::ImpossiblePosition {
            longitude_deg,
            latitude_deg,
            swapped: true,
        } => format!(
            "la longitude ({}) et la latitude ({}) semblent inversées ; la longitude vient d’abord",
            fixed(*longitude_deg, 5),
            fixed(*latitude_deg, 5)
        ),
        Reason::ImpossiblePosition {
            longitude_deg,
            latitude_deg,
            swapped: false,
        } => format!(
            "la position (longitude {}, latitude {}) est impossible pour cette adresse",
            fixed(*longitude_deg, 5),
            fixed(*latitude_deg, 5)
        ),
        Reason::NotALink { field, found } => {
            format!(
                "« {field} » n’est pas un lien en https:, http:, mailto: ou tel: ({found}) ; il n’est pas affiché"
            )
        }
        Reason::NotADate { found } => {
            format!(
                "« {found} » n’est pas une date AAAA, AAAA-MM ou AAAA-MM-JJ ; elle n’est pas affichée"
            )
        }
        Reason::UnknownTerm { field, found } => {
            format!(
                "« {field} » cite « {found} », que la taxonomie n’explique pas ; l’identifiant est affiché tel quel"
            )
        }
        Reason::UnknownSource { found } => {
            format!("la source « {found} » n’est pas décrite ; elle n’est pas affichée")
        }
    }
}
