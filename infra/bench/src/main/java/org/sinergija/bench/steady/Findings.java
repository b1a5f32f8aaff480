package org.sinergija.bench.steady;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What became of all that was accepted, counted.
///
/// @param lost accepted, and not to be read afterwards
/// @param unfound pairs without their overlap
/// @param doubled pairs with more than one, which is also what an initiative that was stored twice would lead to
/// @param alertsMissing sides that no message came to
/// @param lettersAgain letters that came again under their own Message-ID: what `contracts/decisions/0019` says can happen to mail
record Findings(int accepted, int unaccepted, int lost, int unfound, int doubled, int alertsMissing, int alertsDoubled,
        int lettersMissing, int lettersDoubled, int lettersAgain) {

    /// @param lost what of it cannot be read
    /// @param overlaps the overlaps of each pair
    static Findings of(List<Pair> pairs, int lost, Map<Pair, List<String>> overlaps, Map<Telling, Integer> messages,
            Map<Telling, List<String>> letters) {
        List<Telling> tellings = pairs.stream().flatMap(pair -> tellings(pair, overlaps)).toList();
        List<List<String>> sent = tellings.stream().map(telling -> letters.getOrDefault(telling, List.of())).toList();
        int accepted = count(pairs.stream().flatMap(pair -> pair.deeds().stream()).filter(Deed::isAccepted));
        return new Findings(accepted,
                count(pairs.stream().flatMap(pair -> pair.deeds().stream())) - accepted, lost,
                count(pairs.stream().filter(Pair::overlaps).filter(pair -> of(pair, overlaps).isEmpty())),
                count(pairs.stream().filter(pair -> of(pair, overlaps).size() > 1)),
                count(tellings.stream().filter(telling -> !messages.containsKey(telling))),
                count(tellings.stream().filter(telling -> messages.getOrDefault(telling, 0) > 1)),
                count(sent.stream().filter(List::isEmpty)),
                count(sent.stream().filter(ids -> new HashSet<>(ids).size() > 1)),
                sent.stream().mapToInt(ids -> ids.size() - new HashSet<>(ids).size()).sum());
    }

    private static List<String> of(Pair pair, Map<Pair, List<String>> overlaps) {
        return overlaps.getOrDefault(pair, List.of());
    }

    /// Both sides of each overlap.
    static Stream<Telling> tellings(Pair pair, Map<Pair, List<String>> overlaps) {
        return of(pair, overlaps).stream()
                .flatMap(overlap -> Stream.of(new Telling(pair.one(), overlap), new Telling(pair.other(), overlap)));
    }

    private static int count(Stream<?> all) {
        return Math.toIntExact(all.count());
    }

    /// Which promises did not hold, in words; none if all did.
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        say(broken, unaccepted, "requests never accepted");
        say(broken, lost, "accepted and lost");
        say(broken, unfound, "pairs without their overlap");
        say(broken, doubled, "pairs with more than one overlap");
        say(broken, alertsMissing, "sides without a message");
        say(broken, alertsDoubled, "sides with a second message");
        say(broken, lettersMissing, "sides without a letter");
        say(broken, lettersDoubled, "sides with a second letter");
        return broken;
    }

    private static void say(List<String> broken, int count, String what) {
        if (count > 0) {
            broken.add(count + " " + what);
        }
    }
}
