//! What only the view of changes says.

use crate::around::changes::Member;
use crate::dataset::Language;

use super::text::{Count, Text, With};
use super::texts::texts;
use super::{de, en, fr, nl};

texts! {
    /// The view of what has changed in the data.
    Changes {
        waiting: Text,
        before: Text,
        now: Text,
        dated: With,
        undated: Text,
        summary: Text,
        n_added: Count,
        n_changed: Count,
        n_gone: Count,
        none: Text,
        none_help: Text,
        no_earlier: Text,
        no_earlier_help: Text,
        keeps_nothing: Text,
        keeps_nothing_help: Text,
        kept_gone: Text,
        kept_gone_note: Text,
        taken_from: With,
        nothing_kept: Count,
        favourite: Text,
        read_kept: Text,
        different: With,
        was: With,
        is: With,
        only_revised: Count,
        cut: With<2>,
        members: Members,
    }
}

texts! {
    /// The parts of a record.
    Members {
        name: Text,
        sort: Text,
        description: Text,
        for_whom: Text,
        address: Text,
        position: Text,
        phone: Text,
        email: Text,
        website: Text,
        hours: Text,
        closures: Text,
        services: Text,
        equipment: Text,
        wheelchair: Text,
        fee: Text,
        organiser: Text,
        programme: Text,
        themes: Text,
        partners: Text,
        territory: Text,
        sources: Text,
        revised: Text,
    }
}

impl Members {
    /// The name of a part.
    pub fn of(&self, member: Member) -> Text {
        match member {
            Member::Name => self.name,
            Member::Sort => self.sort,
            Member::Description => self.description,
            Member::ForWhom => self.for_whom,
            Member::Address => self.address,
            Member::Position => self.position,
            Member::Phone => self.phone,
            Member::Email => self.email,
            Member::Website => self.website,
            Member::Hours => self.hours,
            Member::Closures => self.closures,
            Member::Services => self.services,
            Member::Equipment => self.equipment,
            Member::Wheelchair => self.wheelchair,
            Member::Fee => self.fee,
            Member::Organiser => self.organiser,
            Member::Programme => self.programme,
            Member::Themes => self.themes,
            Member::Partners => self.partners,
            Member::Territory => self.territory,
            Member::Sources => self.sources,
            Member::Revised => self.revised,
        }
    }
}

/// The texts for a reader of that language.
pub fn texts(language: Language) -> &'static Changes {
    match language {
        Language::Fr => &fr::changes::CHANGES,
        Language::Nl => &nl::changes::CHANGES,
        Language::De => &de::changes::CHANGES,
        Language::En => &en::changes::CHANGES,
    }
}
