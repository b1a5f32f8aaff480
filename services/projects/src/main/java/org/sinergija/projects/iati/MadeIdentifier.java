package org.sinergija.projects.iati;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.projects.xml.Element;
import org.sinergija.starter.text.Folding;

/// What an activity is known by whose publisher gave it no identifier: the reporter and what it calls the activity itself;
/// where it calls it nothing, the reporter and what the title and the days amount to. The same activity of next month's file
/// makes the same one, unless these changed.
final class MadeIdentifier {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String OWN = "A1";
    private static final int LONGEST_PART = 90;
    private static final int DIGEST_BYTES = 6;

    private MadeIdentifier() {}

    /// Empty if nobody reports it or it has neither a number nor a title.
    static Optional<String> of(Element activity) {
        Optional<String> number = number(activity).or(() -> digest(activity));
        return reporter(activity).flatMap(reporter -> number.map(part -> reporter + "-" + part));
    }

    private static Optional<String> reporter(Element activity) {
        return activity.child("reporting-org")
                .map(reporter -> Objects.requireNonNullElse(reporter.attribute("ref"), reporter.wholeText()))
                .map(MadeIdentifier::plain).filter(name -> !name.isEmpty());
    }

    /// Its own number; another's only if there is no other.
    private static Optional<String> number(Element activity) {
        List<Element> all = activity.children("other-identifier").stream()
                .filter(other -> other.attribute("ref") != null).toList();
        Optional<Element> own = all.stream().filter(other -> OWN.equals(other.attribute("type"))).findFirst();
        return own.or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty())
                .map(other -> other.attribute("ref")).map(MadeIdentifier::plain).filter(ref -> !ref.isEmpty());
    }

    private static Optional<String> digest(Element activity) {
        String title = activity.children("title").stream().map(Element::wholeText).map(Folding::key)
                .collect(Collectors.joining(" "));
        if (title.isBlank()) {
            return Optional.empty();
        }
        String days = activity.children("activity-date").stream().flatMap(MadeIdentifier::day).sorted().distinct()
                .collect(Collectors.joining(" "));
        return Optional.of(HexFormat.of().formatHex(sha256(title + "|" + days), 0, DIGEST_BYTES));
    }

    private static Stream<String> day(Element date) {
        return Stream.ofNullable(date.attribute("iso-date"));
    }

    private static String plain(String text) {
        String plain = BETWEEN.matcher(text.strip()).replaceAll("-");
        return plain.length() > LONGEST_PART ? plain.substring(0, LONGEST_PART) : plain;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java platform has SHA-256", never);
        }
    }
}
