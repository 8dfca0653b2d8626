//! What an editor took away, to be put back: for as long as the page lives, so also after its sheet was closed. Given to the
//! editors as a context.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// A name, and what has it.
type Named = (String, Rc<dyn Any>);

/// What was taken away, by names.
#[derive(Clone, Default)]
pub struct Kept(Rc<RefCell<Vec<Named>>>);

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Kept {
    /// Keeps something in place of what had its name.
    pub fn keep<T: 'static>(&self, name: &str, value: T) {
        let mut all = self.0.borrow_mut();
        all.retain(|(kept, _)| kept != name);
        all.push((name.to_owned(), Rc::new(value)));
    }

    /// What is kept under a name.
    pub fn find<T: Clone + 'static>(&self, name: &str) -> Option<T> {
        let all = self.0.borrow();
        let (_, kept) = all.iter().find(|(kept, _)| kept == name)?;
        kept.downcast_ref().cloned()
    }

    /// Drops what has a name that begins so.
    pub fn drop_all(&self, prefix: &str) {
        self.0.borrow_mut().retain(|(name, _)| !name.starts_with(prefix));
    }
}
