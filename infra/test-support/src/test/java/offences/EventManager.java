package offences;

import java.time.Instant;
import java.util.Date;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"JavaUtilDate", "deprecation"}) // one of the offences
class EventManager {

    @Autowired
    private @Nullable Object injected;

    Date getStart() {
        return new Date(0);
    }

    Instant readsTheClock() {
        return Instant.now();
    }

    void sleeps() throws InterruptedException {
        Thread.sleep(1);
    }

    String catchesEverything() {
        try {
            return readsTheClock().toString();
        } catch (Exception e) {
            return "";
        }
    }

    @Nullable
    Object asksForWhatIsDeprecated() {
        return injected == null ? Thread.currentThread().getId() : injected;
    }

    void prints() {
        System.out.println();
    }

    void throwsAnything() {
        throw new RuntimeException("anything");
    }

    @Disabled
    @Test
    void never_runs() {}
}
