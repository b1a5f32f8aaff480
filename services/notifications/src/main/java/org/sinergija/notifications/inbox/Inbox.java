package org.sinergija.notifications.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Carrier;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.starter.aggregate.InsertOnce;
import org.sinergija.starter.delivery.DeliveryTimes;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// All notices that people read here. Those to an organisation are stored once; each person's reading of them apart.
@Repository
class Inbox implements Carrier {
    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final String ID = "_id";
    private static final String TO = "to";
    private static final String READ_BY = "readBy";
    private static final String ARCHIVED_BY = "archivedBy";
    private static final String SNOOZES = "snoozes";
    private static final String SETTLED_AT = "settledAt";
    private static final int MOST = 500;

    private final MongoTemplate mongo;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final DeliveryTimes times;

    Inbox(MongoTemplate mongo, Clock clock, ApplicationEventPublisher events, DeliveryTimes times) {
        this.mongo = mongo;
        this.clock = clock;
        this.events = events;
        this.times = times;
    }

    @Override
    public Channel channel() {
        return Channel.INBOX;
    }

    @Override
    public void carry(Notice notice) {
        Message message = Message.of(notice, clock.instant());
        if (InsertOnce.insert(mongo, message)) {
            times.delivered("notice", notice.at());
            log.atInfo().addKeyValue("notice", message.id()).addKeyValue("reason", notice.reason()).log("Notice told");
            events.publishEvent(message);
        }
    }

    @Override
    public void withdraw(UUID overlap) {
        mongo.updateMulti(
                Query.query(Criteria.where("overlaps").is(List.of(overlap)).and(SETTLED_AT).isNull()),
                Update.update(SETTLED_AT, clock.instant()), Message.class);
    }

    @Override
    public void forget(Addressee addressee) {
        mongo.remove(Query.query(Criteria.where(TO).is(addressee.key())), Message.class);
    }

    /// Nothing tells any more what this person did with the notices of others.
    void forgetReader(String person) {
        Update update = new Update().pull(READ_BY, person).pull(ARCHIVED_BY, person).pull(SNOOZES,
                Query.query(Criteria.where("by").is(person)));
        mongo.updateMulti(new Query(), update, Message.class);
    }

    /// What is addressed to the person, or was read, archived or snoozed by the person.
    List<Message> touchedBy(String person) {
        Criteria touched = new Criteria().orOperator(Criteria.where(TO).is(Addressee.person(person).key()),
                Criteria.where(READ_BY).is(person), Criteria.where(ARCHIVED_BY).is(person),
                Criteria.where(SNOOZES + ".by").is(person));
        return mongo.find(Query.query(touched).limit(MOST), Message.class);
    }

    /// @throws NotFound also of what is in somebody else's inbox
    Message get(Reader reader, UUID id) {
        return found(mongo.findOne(own(reader, id), Message.class), id);
    }

    Slice<Message> list(Reader reader, InboxFilter filter, Paging paging) {
        return paging.newestFirst().find(mongo, Message.class, filter.criteria(reader, clock.instant()));
    }

    /// How many ask for something that the person has not read.
    long unread(Reader reader) {
        return mongo.count(Query.query(
                new Criteria().andOperator(InboxFilter.UNREAD.criteria(reader, clock.instant()))), Message.class);
    }

    Message markRead(Reader reader, UUID id) {
        return update(reader, id, new Update().addToSet(READ_BY, reader.person()));
    }

    Message markUnread(Reader reader, UUID id) {
        return update(reader, id, new Update().pull(READ_BY, reader.person()));
    }

    Message archive(Reader reader, UUID id) {
        return update(reader, id, new Update().addToSet(ARCHIVED_BY, reader.person()));
    }

    Message restore(Reader reader, UUID id) {
        return update(reader, id, new Update().pull(ARCHIVED_BY, reader.person()));
    }

    Message snooze(Reader reader, UUID id, Instant until) {
        update(reader, id, new Update().pull(SNOOZES, Query.query(Criteria.where("by").is(reader.person()))));
        return update(reader, id, new Update().push(SNOOZES, new Message.Snooze(reader.person(), until)));
    }

    /// All that the person has not read until now.
    void markAllRead(Reader reader) {
        Query unread = Query.query(new Criteria().andOperator(InboxFilter.UNREAD.criteria(reader, clock.instant())));
        mongo.updateMulti(unread, new Update().addToSet(READ_BY, reader.person()), Message.class);
    }

    /// What came after that message, or as good as at the same time, oldest first.
    List<Message> since(Reader reader, UUID last, Duration overlap) {
        Message seen = mongo.findById(last, Message.class);
        Instant from = seen == null ? clock.instant() : seen.storedAt();
        Query later = Query
                .query(Criteria.where(TO).in(reader.addressees()).and("storedAt").gte(from.minus(overlap)))
                .with(Sort.by(ID)).limit(MOST);
        List<Message> found = new ArrayList<>(mongo.find(later, Message.class));
        found.removeIf(message -> message.id().equals(last));
        return found;
    }

    /// What any instance stored since then.
    List<Message> storedSince(Instant from) {
        return mongo.find(Query.query(Criteria.where("storedAt").gte(from)).with(Sort.by(ID)).limit(MOST),
                Message.class);
    }

    /// As it is then.
    private Message update(Reader reader, UUID id, Update update) {
        Message updated = mongo.findAndModify(own(reader, id), update,
                FindAndModifyOptions.options().returnNew(true), Message.class);
        return found(updated, id);
    }

    private static Query own(Reader reader, UUID id) {
        return Query.query(Criteria.where(ID).is(id).and(TO).in(reader.addressees()));
    }

    private static Message found(@Nullable Message message, UUID id) {
        if (message == null) {
            throw new NotFound("There is no message %s in your inbox.".formatted(id));
        }
        return message;
    }
}
