//! How texts are declared: once, for the struct that holds them, for the file of a language, and for the tests
//! that walk through all of them.

macro_rules! texts {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $kind:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the French text of each says what it is")]
        pub struct $name { $(pub $field: $kind),* }

        impl $crate::i18n::text::Part for $name {
            const N_TEXTS: usize = 0 $(+ <$kind as $crate::i18n::text::Part>::N_TEXTS)*;

            const EMPTY: Self = Self { $($field: <$kind as $crate::i18n::text::Part>::EMPTY),* };

            fn fill(&mut self, file: &mut $crate::i18n::text::Lines) {
                $($crate::i18n::text::Part::fill(&mut self.$field, file);)*
            }

            fn list(&self, _: &'static str, all: &mut Vec<(&'static str, $crate::i18n::text::Text)>) {
                $($crate::i18n::text::Part::list(&self.$field, stringify!($field), all);)*
            }
        }
    };
}

pub(super) use texts;
