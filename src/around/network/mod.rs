//! The network of a school or commune: whom to call on, role by role, and which schools are alike.
//!
//! # Layout
//! - `role`: the partners of a role in the order in which they are called; `reason`: why one stands
//!   where it does
//! - `alike`: projects of schools like this one; `school`: the schools that can be chosen

mod alike;
mod reason;
mod role;
mod school;

pub use alike::{Alike, alike};
pub use reason::Reason;
pub use role::{Called, MOST_SHOWN, RADIUS_KM, RoleAround, roles};
pub use school::{School, schools_named};
