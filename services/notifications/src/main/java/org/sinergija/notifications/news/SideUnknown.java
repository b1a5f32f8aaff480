package org.sinergija.notifications.news;

import java.util.UUID;

import org.springframework.dao.TransientDataAccessException;

/// What an overlap is about is not known yet, since another topic tells it; to be tried again.
final class SideUnknown extends TransientDataAccessException {
    private static final long serialVersionUID = 1L;

    SideUnknown(UUID overlap) {
        super("A side of overlap %s is not known yet.".formatted(overlap));
    }
}
