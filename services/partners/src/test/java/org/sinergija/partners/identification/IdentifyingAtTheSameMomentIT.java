package org.sinergija.partners.identification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.partners.identification.Asked.ask;
import static org.sinergija.partners.identification.Asked.one;
import static org.sinergija.partners.identification.Asked.word;

class IdentifyingAtTheSameMomentIT {
    private static final int CLIENTS = 16;

    private final Api api = RunningPartners.api();

    @RepeatedTest(5)
    void whoever_asks_first_enters_it_and_no_other() throws InterruptedException {
        String word = word();
        String reference = "RS-APR-" + word();
        List<String> questions = List.of(one(reference, "Kuća " + word), one(reference, ""), one("", "Кућа " + word),
                one(reference, word + " KUĆA"));

        Set<String> ids = meant(client -> List.of(questions.get(client % questions.size())));
        Set<String> later = meant(client -> List.of(questions.get(client % questions.size())));

        // By reference and by name one may have been entered before a file told that both are one.
        assertThat(ids).hasSizeLessThanOrEqualTo(2);
        assertThat(later).isSubsetOf(ids);
    }

    @RepeatedTest(5)
    void each_of_the_organisations_in_many_files_is_entered_once() throws InterruptedException {
        List<String> file = IntStream.range(0, 10).mapToObj(number -> one("RS-APR-" + word(), "Kuća " + word()))
                .toList();

        Set<String> ids = meant(client -> IntStream.range(0, 10).mapToObj(at -> file.get((at + client) % 10)).toList());

        assertThat(ids).hasSize(10);
    }

    private Set<String> meant(IntFunction<List<String>> questions) throws InterruptedException {
        List<Answer> answers;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = clients.invokeAll(IntStream.range(0, CLIENTS).<Callable<Answer>>mapToObj(
                    client -> () -> ask(api, questions.apply(client).toArray(String[]::new))).toList()).stream()
                    .map(Future::resultNow).toList();
        }
        Set<String> ids = new HashSet<>();
        answers.forEach(answer -> Asked.replies(answer).forEach(reply -> ids.add(reply.id())));
        return ids;
    }
}
