package org.sinergija.starter.web.problem;

import java.util.List;
import java.util.stream.Stream;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;

/// Tells a store that cannot be reached from every other failure.
final class StoreAway {
    private static final int DEPTH = 10;
    private static final List<Class<? extends RuntimeException>> SIGNS = List.of(
            DataAccessResourceFailureException.class,
            MongoTimeoutException.class, MongoOperationTimeoutException.class, MongoSocketException.class,
            MongoConnectionPoolClearedException.class, MongoServerUnavailableException.class,
            MongoNotPrimaryException.class, MongoNodeIsRecoveringException.class);

    private StoreAway() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEPTH)
                .anyMatch(cause -> SIGNS.stream().anyMatch(sign -> sign.isInstance(cause)));
    }
}
