//! What was taken away in a form and can be put back, also after its sheet was closed.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

type Named = (String, Rc<dyn Any>);

/// Things by name. All forms of the app share one.
#[derive(Clone, Default)]
pub struct RemovedItems(Rc<RefCell<Vec<Named>>>);

impl PartialEq for RemovedItems {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl RemovedItems {
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
