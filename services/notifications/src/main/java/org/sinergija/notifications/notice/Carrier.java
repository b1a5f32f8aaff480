package org.sinergija.notifications.notice;

import java.util.UUID;

/// One way to bring notices to people and systems. What it is given twice it brings once.
public interface Carrier {
    Channel channel();

    /// Returns once the notice is stored; it is brought later, whatever becomes of this instance.
    void carry(Notice notice);

    /// The overlap is settled or gone: what is still on its way about it stays here, what arrived falls silent.
    void withdraw(UUID overlap);

    /// The addressee is gone or asked to be erased: nothing more reaches it, and nothing is kept of what did.
    void forget(Addressee addressee);

}
