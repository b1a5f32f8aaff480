package org.sinergija.notifications.inbox;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.notifications.notice.Addressee;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.security.Role;

/// A person, and the addressees whose notices the person reads.
record Reader(String person, Set<String> addressees) {
    static Reader of(Caller caller) {
        Stream<Addressee> own = Stream.of(Addressee.person(caller.subject()));
        Stream<Addressee> shared = caller.actsForAll() ? Stream.of(Addressee.COORDINATORS) : Stream.of();
        Stream<Addressee> organisation = caller.organisation() != null && caller.roles().contains(Role.PARTNER)
                ? Stream.of(Addressee.organisation(caller.organisation()))
                : Stream.of();
        return new Reader(caller.subject(), Stream.of(own, shared, organisation).flatMap(each -> each)
                .map(Addressee::key).collect(Collectors.toSet()));
    }
}
