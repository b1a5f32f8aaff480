package org.sinergija.coordination.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;

/// A subject as the factors look at it, all in numbers: made once, stored beside the index (some 500 bytes), and read again in a
/// microsecond for each comparison.
public final class Profile {
    private static final List<SubjectKind> KINDS = List.of(SubjectKind.values());
    private static final Set<ParticipantRole> IMPLEMENTING = EnumSet.of(ParticipantRole.IMPLEMENTING,
            ParticipantRole.ACCOUNTABLE, ParticipantRole.EXTENDING);
    private static final int MOST_DIGITS = 3;

    private final SubjectKind kind;
    private final UUID id;
    private final long sequence;
    private final boolean cancelled;
    private final List<Wording> wordings;
    private final int[] numerals;
    private final int[] places;
    private final int[] themes;
    private final int[] territories;
    private final int[] targetGroups;
    private final int[] activityTypes;
    private final long lead;
    private final long[] doers;
    private final long[] implementers;
    private final long[] funders;
    private final Span period;
    private final Sum budget;
    private final Links links;
    private final List<String> externalIds;
    private final Map<Integer, String> names = new HashMap<>();

    private Profile(Subject subject) {
        kind = subject.kind();
        id = subject.id();
        sequence = subject.sequence();
        cancelled = subject.status() == InitiativeStatus.CANCELLED;
        Set<Integer> numbered = new TreeSet<>();
        Set<Integer> placed = new TreeSet<>();
        wordings = wordings(subject, numbered, placed);
        numerals = numbered.stream().mapToInt(Integer::intValue).toArray();
        places = placed.stream().mapToInt(Integer::intValue).toArray();
        themes = Codes.THEMES.numbers(subject.themes());
        territories = Codes.TERRITORIES.numbers(subject.territories().stream().map(Territory::code).toList());
        targetGroups = Codes.TARGET_GROUPS.numbers(subject.targetGroups());
        activityTypes = Codes.ACTIVITY_TYPES.numbers(subject.activityTypes());
        lead = subject.lead() == null ? 0 : key(subject.lead());
        doers = keys(withLead(subject, organisations(subject, role -> role != ParticipantRole.FUNDING)));
        implementers = keys(withLead(subject, organisations(subject, IMPLEMENTING::contains)));
        funders = keys(payers(subject));
        period = Span.of(subject.period());
        budget = Sum.of(subject.budget());
        links = Links.of(subject.related());
        externalIds = subject.externalIds().stream().map(one -> one.scheme() + " " + one.value()).toList();
    }

    private Profile(ByteBuffer from) {
        kind = KINDS.get(from.get());
        id = new UUID(from.getLong(), from.getLong());
        sequence = from.getLong();
        cancelled = from.get() != 0;
        int languages = from.getInt();
        List<Wording> read = new ArrayList<>(languages);
        for (int i = 0; i < languages; i++) {
            read.add(new Wording(Packed.text(from), Packed.ints(from), Packed.ints(from)));
        }
        wordings = List.copyOf(read);
        numerals = Packed.ints(from);
        places = Packed.ints(from);
        themes = Packed.ints(from);
        territories = Packed.ints(from);
        targetGroups = Packed.ints(from);
        activityTypes = Packed.ints(from);
        lead = from.getLong();
        doers = Packed.longs(from);
        implementers = Packed.longs(from);
        funders = Packed.longs(from);
        period = new Span(from.getInt(), from.getInt());
        budget = new Sum(from.getDouble(), Packed.text(from));
        links = new Links(Packed.longs(from), Packed.ints(from));
        int ids = from.getInt();
        externalIds = ids == 0 ? List.of() : IntStream.range(0, ids).mapToObj(_ -> Packed.text(from)).toList();
    }

    public static Profile of(Subject subject) {
        return new Profile(subject);
    }

    /// As [#packed()] wrote it.
    public static Profile unpacked(byte[] bytes, int offset, int length) {
        return new Profile(ByteBuffer.wrap(bytes, offset, length));
    }

    public byte[] packed() {
        Packed packed = new Packed();
        packed.put((byte) KINDS.indexOf(kind)).put(id.getMostSignificantBits()).put(id.getLeastSignificantBits())
                .put(sequence)
                .put((byte) (cancelled ? 1 : 0)).put(wordings.size());
        wordings.forEach(wording -> packed.put(wording.language()).put(wording.title()).put(wording.all()));
        packed.put(numerals).put(places).put(themes).put(territories).put(targetGroups).put(activityTypes).put(lead)
                .put(doers)
                .put(implementers).put(funders).put(period.start()).put(period.end()).put(budget.amount())
                .put(budget.currency())
                .put(links.others()).put(links.relations()).put(externalIds.size());
        externalIds.forEach(packed::put);
        return packed.bytes();
    }

    private List<Wording> wordings(Subject subject, Set<Integer> numbered, Set<Integer> placed) {
        Set<String> languages = new TreeSet<>();
        for (LocalizedText text : Arrays.asList(subject.title(), subject.summary(), subject.objectives())) {
            if (text != null) {
                languages.addAll(text.byLanguage().keySet());
            }
        }
        List<Wording> made = new ArrayList<>();
        Set<Set<String>> known = new LinkedHashSet<>();
        for (String language : languages) {
            Set<String> title = in(language, subject.title());
            Set<String> all = new LinkedHashSet<>(title);
            all.addAll(in(language, subject.summary()));
            all.addAll(in(language, subject.objectives()));
            for (String term : title) {
                if (isNumeral(term)) {
                    numbered.add(TermIds.of(term));
                }
            }
            Gazetteer.OWN.territoriesIn(title, placed);
            if (known.add(all)) {
                title.removeIf(term -> isNumeral(term) || term.equals("~phase"));
                made.add(Wording.of(language, title, all));
                all.forEach(term -> names.put(TermIds.of(term), term));
            }
        }
        return List.copyOf(made);
    }

    /// Of a phase or part, not of a year.
    private static boolean isNumeral(String term) {
        return term.startsWith("#") && term.length() <= MOST_DIGITS;
    }

    private static Set<String> in(String language, @Nullable LocalizedText text) {
        String wording = text == null ? null : text.byLanguage().get(language);
        return wording == null ? new LinkedHashSet<>() : Analysis.terms(wording, language);
    }

    private static List<UUID> organisations(Subject subject, Predicate<ParticipantRole> role) {
        List<UUID> organisations = new ArrayList<>();
        for (Participant one : subject.participants()) {
            if (role.test(one.role())) {
                organisations.add(one.organisation());
            }
        }
        return organisations;
    }

    private static List<UUID> withLead(Subject subject, List<UUID> others) {
        if (subject.lead() != null) {
            others.add(subject.lead());
        }
        return others;
    }

    /// Who leads what others carry out, and names no other money, pays for it.
    private static List<UUID> payers(Subject subject) {
        List<UUID> named = organisations(subject, role -> role == ParticipantRole.FUNDING);
        List<UUID> carriers = organisations(subject, IMPLEMENTING::contains);
        carriers.removeIf(one -> one.equals(subject.lead()));
        return named.isEmpty() && !carriers.isEmpty() ? withLead(subject, named) : named;
    }

    private static long[] keys(List<UUID> ids) {
        long[] keys = new long[ids.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(ids.get(i));
        }
        return Sets.ascending(keys);
    }

    /// A number that stands for an id.
    static long key(UUID id) {
        return id.getMostSignificantBits() * 31 + id.getLeastSignificantBits();
    }

    /// When: days since 1970, both included.
    ///
    /// @param start [#UNKNOWN] if nothing is known
    /// @param end [#UNKNOWN] while it is open
    record Span(int start, int end) {
        static final int UNKNOWN = Integer.MIN_VALUE;
        private static final int DAYS_WHEN_OPEN = 3 * 365;

        static Span of(@Nullable Period period) {
            if (period == null) {
                return new Span(UNKNOWN, UNKNOWN);
            }
            return new Span((int) period.start().toEpochDay(),
                    period.end() == null ? UNKNOWN : (int) period.end().toEpochDay());
        }

        boolean isKnown() {
            return start != UNKNOWN;
        }

        boolean isOpen() {
            return end == UNKNOWN;
        }

        /// An open end is taken to be three years away.
        int last() {
            return isOpen() ? start + DAYS_WHEN_OPEN : end;
        }

        int days() {
            return last() - start + 1;
        }

        /// Negative where days lie between the two.
        int shared(Span other) {
            return Math.min(last(), other.last()) - Math.max(start, other.start) + 1;
        }
    }

    /// How much money.
    ///
    /// @param currency empty if nothing is known
    record Sum(double amount, String currency) {
        static Sum of(@Nullable Money money) {
            return money == null ? new Sum(0, "") : new Sum(money.amount().doubleValue(), money.currency());
        }
    }

    SubjectKind kind() {
        return kind;
    }

    public UUID id() {
        return id;
    }

    /// The version of the record that it was made from.
    public long sequence() {
        return sequence;
    }

    boolean isCancelled() {
        return cancelled;
    }

    List<Wording> wordings() {
        return wordings;
    }

    int[] numerals() {
        return numerals;
    }

    /// The territories that its title names.
    int[] places() {
        return places;
    }

    int[] themes() {
        return themes;
    }

    int[] territories() {
        return territories;
    }

    int[] targetGroups() {
        return targetGroups;
    }

    int[] activityTypes() {
        return activityTypes;
    }

    /// 0 if nothing is known.
    long lead() {
        return lead;
    }

    /// Who leads it or takes part in it, other than by money alone.
    long[] doers() {
        return doers;
    }

    /// Those of them who do not merely benefit from it or stand by it.
    long[] implementers() {
        return implementers;
    }

    long[] funders() {
        return funders;
    }

    Span period() {
        return period;
    }

    Sum budget() {
        return budget;
    }

    Links links() {
        return links;
    }

    List<String> externalIds() {
        return externalIds;
    }

    /// The terms by their numbers; empty of a profile that was stored.
    Map<Integer, String> names() {
        return names;
    }

    /// Of all its texts.
    public int[] distinctTerms() {
        return wordings.stream().flatMapToInt(wording -> Arrays.stream(wording.all())).distinct().toArray();
    }

    boolean titleSays(int term) {
        for (Wording wording : wordings) {
            if (Arrays.binarySearch(wording.title(), term) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether any of its texts holds this.
    boolean tells(int term) {
        for (Wording wording : wordings) {
            if (Arrays.binarySearch(wording.all(), term) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether in some language its title is the other's and more, as that of a part is.
    boolean addsToTitleOf(Profile other) {
        for (Wording mine : wordings) {
            for (Wording theirs : other.wordings) {
                if (mine.addsToTitleOf(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// How alike the titles are in the languages in which they are most alike.
    double titleLikeness(Profile other, Rarity rarity) {
        double most = 0;
        for (Wording mine : wordings) {
            for (Wording theirs : other.wordings) {
                most = Math.max(most, mine.titleLikeness(theirs, rarity));
            }
        }
        return most;
    }

    /// As it states them, or, to be found by, as its text does; of a profile that was stored, only the former. So are the two
    /// others.
    public List<String> themeCodes() {
        return themes.length > 0 ? Codes.THEMES.codes(themes) : List.copyOf(Glossary.OWN.themesOf(terms()));
    }

    public List<String> territoryCodes() {
        return Codes.TERRITORIES.codes(territories.length > 0 ? territories : places);
    }

    public List<String> targetGroupCodes() {
        return targetGroups.length > 0
                ? Codes.TARGET_GROUPS.codes(targetGroups)
                : List.copyOf(Glossary.OWN.targetGroupsOf(terms()));
    }

    /// All that its texts are found by.
    public Collection<String> terms() {
        return names.values();
    }
}
