//! What the page has to tell the person.

use crate::dataset::Language;

/// Something to tell once, until it is dismissed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Favourites live only as long as the page.
    MemoryOnly,
    /// Favourites of a newer version are left alone.
    FavouritesFromTheFuture,
    /// Favourites had to be mended.
    FavouritesDamaged,
    /// The address names a dataset that the webmaster does not list.
    UnknownDataset(String),
    /// `config.json` could not be read.
    ConfigBroken,
    /// The texts of a language did not arrive.
    LanguageMissing(Language),
    /// The base map did not arrive.
    BaseMapMissing,
    /// The second file of the dataset did not arrive.
    MoreMissing,
    /// The data are the last good copy.
    DataFromCopy,
    /// The data are others than those that this browser has shown before.
    NewData,
    /// A new version is here, and the visitor may take it.
    NewVersion,
    /// The address asks for what is near, and only the visitor may let the device say where that is.
    NearMe,
}
