package org.sinergija.starter.web.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/// Which page of a list a caller asks for (`limit`, `cursor`, `sort`), as a controller's argument. Pages go on after the
/// last item seen, not at a number, so nothing is missed or shown twice while others write.
public final class Paging {
    public static final int MOST = 200;
    public static final int USUAL = 50;
    private static final String ID = "_id";

    private final int limit;
    private final List<SortKey> order;
    private final @Nullable Cursor after;
    private final String list;

    /// @param order ends with the id, so that it is total
    Paging(int limit, List<SortKey> order, @Nullable Cursor after, String list) {
        this.limit = limit;
        this.order = List.copyOf(order);
        this.after = after;
        this.list = list;
    }

    /// The first page in the order of creation, for lists that no request asked for.
    public static Paging first(int limit) {
        return new Paging(limit, List.of(new SortKey(ID, SortKey.Direction.ASCENDING)), null, "");
    }

    /// The same of what was created last, for lists that offer no `sort`.
    public Paging newestFirst() {
        return new Paging(limit, List.of(new SortKey(ID, SortKey.Direction.DESCENDING)), after, list);
    }

    public int limit() {
        return limit;
    }

    /// The page of what is stored in the type's collection and meets all the criteria.
    public <T> Slice<T> find(MongoOperations mongo, Class<T> type, List<Criteria> criteria) {
        return slice(mongo.find(query(criteria), type), last -> {
            Document stored = new Document();
            mongo.getConverter().write(last, stored);
            return stored;
        });
    }

    /// Finds one more than the page holds, to know whether another follows.
    public Query query(List<Criteria> criteria) {
        List<Criteria> all = new ArrayList<>(criteria);
        if (after != null) {
            all.add(after(order, after.keys()));
        }
        Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
        Sort sort = Sort.by(order.stream()
                .map(key -> key.ascending() ? Sort.Order.asc(key.field()) : Sort.Order.desc(key.field())).toList());
        return query.with(sort).limit(limit + 1);
    }

    /// @param found what [#query] found
    /// @param stored the last item as the store holds it
    public <T> Slice<T> slice(List<T> found, Function<? super T, Document> stored) {
        if (found.size() <= limit) {
            return new Slice<>(found, null);
        }
        List<T> page = found.subList(0, limit);
        Document last = stored.apply(page.getLast());
        List<@Nullable Object> keys = new ArrayList<>();
        order.forEach(key -> keys.add(last.getEmbedded(List.of(key.field().split("\\.")), Object.class)));
        return new Slice<>(page, new Cursor(keys).sealedFor(list));
    }

    /// The page of what no store holds; a list that offers no `sort`.
    ///
    /// @param all in its order
    /// @param place of an item in that order: rises from each item to the next, and stays while others come and go
    public <T> Slice<T> page(List<T> all, Function<? super T, String> place) {
        String seen = after == null ? "" : String.valueOf(after.keys().getLast());
        List<T> left = all.stream().filter(item -> place.apply(item).compareTo(seen) > 0).limit(limit + 1L).toList();
        return slice(left, last -> new Document(ID, place.apply(last)));
    }

    private static Criteria after(List<SortKey> order, List<@Nullable Object> keys) {
        SortKey key = order.getFirst();
        @Nullable
        Object value = keys.getFirst();
        List<Criteria> either = new ArrayList<>();
        if (key.ascending()) {
            // Null and missing come first.
            either.add(value == null ? Criteria.where(key.field()).ne(null) : Criteria.where(key.field()).gt(value));
        } else if (value != null) {
            either.add(Criteria.where(key.field()).lt(value));
            either.add(Criteria.where(key.field()).isNull());
        }
        if (order.size() > 1) {
            Criteria same = value == null
                    ? Criteria.where(key.field()).isNull()
                    : Criteria.where(key.field()).is(value);
            either.add(new Criteria().andOperator(same,
                    after(order.subList(1, order.size()), keys.subList(1, keys.size()))));
        }
        return either.size() == 1 ? either.getFirst() : new Criteria().orOperator(either);
    }
}
