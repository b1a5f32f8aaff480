package org.sinergija.notifications.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Reason;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which messages of an inbox are wanted; those that are archived or snoozed only if that is said.
record InboxFilter(
        @Parameter(
                description = "What it shows; all that is neither archived nor snoozed, if nothing is said") @Nullable View view,
        @Nullable Reason reason, @Nullable UUID overlap) {
    /// What asks for something that the person has not read.
    static final InboxFilter UNREAD = new InboxFilter(View.UNREAD, null, null);

    /// Parts of an inbox.
    enum View {
        UNREAD, ARCHIVED, SNOOZED
    }

    List<Criteria> criteria(Reader reader, Instant now) {
        Criteria snoozed = Criteria.where("by").is(reader.person()).and("until").gt(now);
        List<Criteria> criteria = new ArrayList<>(List.of(Criteria.where("to").in(reader.addressees())));
        criteria.add(view == View.ARCHIVED
                ? Criteria.where("archivedBy").is(reader.person())
                : Criteria.where("archivedBy").ne(reader.person()));
        if (view != View.ARCHIVED) {
            criteria.add(view == View.SNOOZED
                    ? Criteria.where("snoozes").elemMatch(snoozed)
                    : Criteria.where("snoozes").not().elemMatch(snoozed));
        }
        if (view == View.UNREAD) {
            criteria.add(Criteria.where("readBy").ne(reader.person()).and("settledAt").isNull());
        }
        if (reason != null) {
            criteria.add(Criteria.where("reason").is(reason));
        }
        if (overlap != null) {
            criteria.add(Criteria.where("overlaps").is(overlap));
        }
        return criteria;
    }
}
