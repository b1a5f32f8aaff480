package org.sinergija.notifications.subscription;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.notifications.matching.Wish;
import org.sinergija.notifications.news.NewsItem;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.security.Role;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// One person's wish to hear of something.
///
/// @param owner the account's id
/// @param organisation whose inbox its owner reads too, if any
/// @param seesHidden whether its owner, when it was made or last changed, saw what partners show to each other alone
@Document("subscriptions")
record Subscription(@Id UUID id, @JsonIgnore String owner, @JsonIgnore @Nullable UUID organisation,
        @JsonIgnore boolean seesHidden, @JsonUnwrapped SubscriptionDetails details, Instant createdAt,
        @JsonIgnore @Version long version) {

    static Subscription made(UUID id, SubscriptionDetails details, Caller caller, Instant at) {
        return new Subscription(id, caller.subject(), organisationOf(caller), caller.seesPartnersOnly(), details, at,
                0);
    }

    Subscription revised(SubscriptionDetails next, Caller caller) {
        return new Subscription(id, owner, organisationOf(caller), caller.seesPartnersOnly(), next, createdAt,
                version);
    }

    Subscription asIfMadeAt(Instant at) {
        return new Subscription(id, owner, organisation, seesHidden, details, at, version);
    }

    boolean tellsAtOnce() {
        return details.frequency() == Frequency.IMMEDIATE;
    }

    Wish wish() {
        return new Wish(Set.copyOf(details.kinds()), Set.copyOf(details.themes()), Set.copyOf(details.territories()),
                Set.copyOf(details.organisations()), Set.copyOf(details.levels()), details.threshold(), seesHidden);
    }

    /// Whether it asks for that: not for what is older than it, nor for an overlap that stands in its owner's inbox anyway, as an
    /// alert to the owner's organisation.
    boolean asksFor(NewsItem item) {
        boolean alerted = details.channel() == Channel.INBOX && item.isOverlap() && organisation != null
                && item.leads().contains(organisation) && item.facets().level() != OverlapLevel.RELATED;
        return !alerted && !item.at().isBefore(createdAt) && wish().matches(item.facets());
    }

    Addressee addressee() {
        UUID webhook = details.webhook();
        return webhook == null ? Addressee.person(owner) : Addressee.webhook(webhook);
    }

    /// @param at with the cause, what makes it another notice than those before
    Notice notice(String cause, Reason reason, List<UUID> overlaps, List<Notice.News> news, Instant at) {
        return new Notice(addressee(), cause, reason, EnumSet.of(details.channel()), overlaps, news, id, at);
    }

    private static @Nullable UUID organisationOf(Caller caller) {
        return caller.roles().contains(Role.PARTNER) ? caller.organisation() : null;
    }

    /// Without what it is about a person.
    @Override
    public String toString() {
        return "Subscription " + id;
    }
}
