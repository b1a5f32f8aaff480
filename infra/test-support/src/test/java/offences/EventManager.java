package offences;

import java.time.Instant;
import java.util.Date;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@SuppressWarnings("JavaUtilDate") // one of the offences
class EventManager {

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
