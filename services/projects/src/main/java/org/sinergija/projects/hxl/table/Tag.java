package org.sinergija.projects.hxl.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/// What a column holds: a hashtag and attributes in no order (HXL 1.1). Tags of the drafts before it are read as those that
/// replaced them.
public record Tag(String name, Set<String> attributes) {
    private static final int LONGEST = 300;
    private static final char WIDE_SIGN = '＃';
    private static final Pattern FORM = Pattern
            .compile("'?\\s*#\\s*([a-z][a-z0-9_]*)\\s*((?:\\+\\s*[a-z0-9][a-z0-9_-]*\\s*)*)");
    private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Map<String, Tag> DRAFT = Map.ofEntries(entry("lat_deg", of("geo", "lat")),
            entry("lon_deg", of("geo", "lon")), entry("start_date", of("date", "start")),
            entry("end_date", of("date", "end")), entry("report_date", of("date", "reported")),
            entry("people_num", of("population")), entry("households_num", of("population", "hh")),
            entry("females_num", of("population", "f")), entry("males_num", of("population", "m")),
            entry("name", of("contact", "name")), entry("phone", of("contact", "phone")),
            entry("email", of("contact", "email")));
    private static final List<String> DRAFT_ENDINGS = List.of("_id", "_code", "_name");

    public Tag {
        attributes = Collections.unmodifiableSet(new LinkedHashSet<>(attributes));
    }

    public static Tag of(String name, String... attributes) {
        return new Tag(name, new LinkedHashSet<>(Arrays.asList(attributes)));
    }

    public static Optional<Tag> parse(String cell) {
        if (cell.length() > LONGEST || (cell.indexOf('#') < 0 && cell.indexOf(WIDE_SIGN) < 0)) {
            return Optional.empty();
        }
        String plain = UNSEEN.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC)).replaceAll("").strip()
                .toLowerCase(Locale.ROOT);
        Matcher tag = FORM.matcher(plain);
        if (!tag.matches()) {
            return Optional.empty();
        }
        Set<String> attributes = new LinkedHashSet<>(Arrays.asList(PLUS.split(tag.group(2).replace('-', '_').strip())));
        attributes.remove("");
        return Optional.of(new Tag(tag.group(1), attributes).ofToday());
    }

    private Tag ofToday() {
        Tag replacement = DRAFT.get(name);
        if (replacement != null) {
            return replacement.with(attributes);
        }
        return DRAFT_ENDINGS.stream().filter(name::endsWith).findFirst().map(ending -> of(name.substring(0,
                name.length() - ending.length()), ending.substring(1)).with(attributes)).orElse(this);
    }

    public Tag with(String attribute) {
        return with(Set.of(attribute));
    }

    private Tag with(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(attributes);
        all.addAll(more);
        return new Tag(name, all);
    }

    public boolean is(String... names) {
        for (String each : names) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it has one of these attributes.
    public boolean has(String... some) {
        for (String each : some) {
            if (attributes.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a person or tells how to reach one.
    public boolean isPersonal() {
        return is("contact") || has("contact", "email", "mail", "phone", "tel", "mobile", "focal");
    }

    /// The same for the same tag, in whatever order its attributes stand.
    public String canonical() {
        return new Tag(name, new TreeSet<>(attributes)).toString();
    }

    /// `#org+lead+name`
    @Override
    public String toString() {
        return attributes.isEmpty() ? "#" + name : "#" + name + "+" + String.join("+", attributes);
    }
}
