package org.sinergija.events.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.security.Caller;

/// A working group as it is shown; where its notes are, those who work in it see alone.
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupView(UUID id, UUID event, LocalizedText title, @Nullable LocalizedText topic, List<String> themes,
        UUID chair, List<UUID> members, List<Meeting> meetings, Instant createdAt, Instant updatedAt) {
    static GroupView of(Circle circle, Caller caller) {
        WorkingGroup group = circle.group();
        GroupDetails details = group.details();
        List<Meeting> meetings = circle.includes(caller)
                ? details.meetings()
                : details.meetings().stream().map(Meeting::withoutNotes).toList();
        return new GroupView(group.id(), group.event(), details.title(), details.topic(), details.themes(),
                details.chair(), details.members(), meetings, group.createdAt(), group.updatedAt());
    }
}
