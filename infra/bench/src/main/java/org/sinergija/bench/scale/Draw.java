package org.sinergija.bench.scale;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/// Draws by a seed, as unevenly as registers are filled.
final class Draw {
    private static final String[] SYLLABLES = {"ba", "bor", "da", "dre", "ga", "gor", "je", "ka", "kol", "la", "lu",
            "ma", "mir", "na", "no", "pe", "po", "ra", "ru", "sa", "sel", "ta", "tor", "va", "ve", "vi", "za", "zu"};
    private static final int NAMES = 20_000;

    private final SplittableRandom random;

    Draw(long seed, long number) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ number * 0xBF58476D1CE4E5B9L);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// @param least included
    /// @param most included
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /// Around 1: half of the draws between 1/`spread` and `spread`.
    double factor(double spread) {
        return Math.exp(random.nextGaussian() * Math.log(spread) / 0.674);
    }

    /// Below `count`; the chance of rank r falls as 1/(r + `head`).
    int skewed(int count, int head) {
        double drawn = head * Math.pow((count + (double) head) / head, random.nextDouble()) - head;
        return Math.min(count - 1, (int) drawn);
    }

    /// The first of a list most often.
    <T> T skewed(List<T> from) {
        return from.get(skewed(from.size(), 1 + from.size() / 4));
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x7000L,
                (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    /// Such as a village, an association or a person has; some are met often.
    String name() {
        return capitalised(word(skewed(NAMES, 200), 3)) + " " + capitalised(word(skewed(NAMES, 50), 2));
    }

    /// Such as projects give themselves.
    String acronym() {
        return word(random.nextInt(NAMES), 2).toUpperCase(Locale.ROOT);
    }

    private static String word(int number, int syllables) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < syllables || rest > 0; i++) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }

    static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
