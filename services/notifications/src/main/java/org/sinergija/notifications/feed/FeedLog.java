package org.sinergija.notifications.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;

import org.sinergija.starter.aggregate.Stored;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// The numbered log. A number is taken by inserting it, so that several instances append to one log without a counter beside it,
/// which could run ahead of what is stored.
@Repository
class FeedLog {
    private static final String ID = "_id";
    private static final int MOST_AT_ONCE = 100;

    private final MongoTemplate mongo;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private long last;

    FeedLog(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    private static final class Waiting {
        private final Entry entry;
        private boolean stored;

        Waiting(Entry entry) {
            this.entry = entry;
        }
    }

    /// Returns once it is stored; what is stored already stays as it is. All that wait together are written together, since the
    /// store takes as long for many as for one.
    void append(Entry entry) {
        Waiting own = new Waiting(entry);
        waiting.add(own);
        writing.lock();
        try {
            while (!own.stored) {
                writeAllThatWait();
            }
        } finally {
            waiting.remove(own);
            writing.unlock();
        }
    }

    private void writeAllThatWait() {
        List<Waiting> left = new ArrayList<>(waiting.stream().limit(MOST_AT_ONCE).toList());
        while (!left.isEmpty()) {
            try {
                mongo.insert(numbered(left), Entry.class);
                last += left.size();
                left.forEach(this::done);
                left.clear();
            } catch (DuplicateKeyException numberOrEventTaken) {
                left.stream().filter(each -> isStored(each.entry.event())).forEach(this::done);
                left.removeIf(each -> each.stored);
                last = lastFrom(last);
            }
        }
    }

    private void done(Waiting written) {
        written.stored = true;
        waiting.remove(written);
    }

    private List<Entry> numbered(List<Waiting> unnumbered) {
        List<Entry> entries = new ArrayList<>();
        unnumbered.forEach(each -> entries.add(each.entry.at(last + entries.size() + 1)));
        return entries;
    }

    private boolean isStored(String event) {
        return Stored.any(mongo, Query.query(Criteria.where("event").is(event)), Entry.class);
    }

    /// The last number that is taken, by doubled steps and then by halves: the embedded store knows ids and no ranges of them.
    private long lastFrom(long taken) {
        long low = taken;
        long step = 1;
        while (isTaken(low + step)) {
            low += step;
            step *= 2;
        }
        long high = low + step;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (isTaken(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isTaken(long number) {
        return Stored.any(mongo, Query.query(Criteria.where(ID).is(number)), Entry.class);
    }

    /// Those that come after the number, in order.
    List<Entry> after(long number, int most) {
        List<Long> next = LongStream.rangeClosed(number + 1, number + most).boxed().toList();
        Query query = Query.query(Criteria.where(ID).in(next)).with(Sort.by(ID)).limit(most);
        return mongo.find(query, Entry.class);
    }

    /// Nothing is left of what the subject was; that it changed stays, so that no event that comes again brings it back.
    void erase(UUID subject) {
        mongo.updateMulti(Query.query(Criteria.where("subject").is(subject)), new Update().unset("state"), Entry.class);
    }
}
