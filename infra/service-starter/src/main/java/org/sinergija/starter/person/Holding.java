package org.sinergija.starter.person;

import java.util.List;

import org.sinergija.starter.security.Caller;

/// One part of this service that holds something about people.
public interface Holding {
    /// As it is named in the answer.
    String name();

    /// All that is held about the caller, as JSON tells it.
    Object tell(Caller caller);

    /// Erases it, and stops what is on its way to the caller.
    ///
    /// @return what was erased, in words
    List<String> erase(Caller caller);
}
