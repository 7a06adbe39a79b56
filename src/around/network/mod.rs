//! The network of a school or commune: whom to call on, role by role, and which schools are alike.
//!
//! # Layout
//! - `role`: the partners of a role in the order in which they are called; `reason`: why one stands
//!   where it does
//! - `alike`: projects of schools like this one; `school`: the schools that can be chosen
//! - `paper`: how much of it one sheet holds

mod alike;
mod paper;
mod reason;
mod role;
mod school;

pub use alike::{Alike, MOST_PROJECTS, alike};
pub use paper::{Block, Fit, fit, lines};
pub use reason::Reason;
pub use role::{Called, MOST_SHOWN, RADIUS_KM, RoleAround, called_on, roles};
pub use school::{School, schools_named};
