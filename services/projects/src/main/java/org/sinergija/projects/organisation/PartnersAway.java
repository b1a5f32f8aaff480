package org.sinergija.projects.organisation;

/// Partners does not answer, or says that it cannot; ask again later.
public final class PartnersAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PartnersAway(Throwable cause) {
        super("The service partners does not answer.", cause);
    }
}
