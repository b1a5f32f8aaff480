package org.sinergija.events.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sinergija.contracts.event.Question;
import org.sinergija.contracts.value.Fault;

/// The organiser's questions.
record Questionnaire(List<Question> questions) {
    private static final int LONGEST = 2_000;

    List<Fault> faults(Map<String, String> answers) {
        List<Fault> faults = new ArrayList<>();
        for (Question question : questions) {
            String answer = answers.get(question.key());
            if (answer == null || answer.isBlank()) {
                if (question.required()) {
                    faults.add(new Fault(pointer(question.key()), "is required"));
                }
            } else if (!question.options().isEmpty() && !isOption(question, answer)) {
                faults.add(new Fault(pointer(question.key()), "is none of the options"));
            } else if (answer.length() > LONGEST) {
                faults.add(new Fault(pointer(question.key()), "must have at most %d characters".formatted(LONGEST)));
            }
        }
        answers.keySet().stream().filter(key -> question(key).isEmpty())
                .forEach(key -> faults.add(new Fault(pointer(key), "is no question of this event")));
        return faults;
    }

    private Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    private static boolean isOption(Question question, String answer) {
        return question.options().stream().anyMatch(option -> option.byLanguage().containsValue(answer));
    }

    /// RFC 6901 §3.
    private static String pointer(String key) {
        return "/answers/" + key.replace("~", "~0").replace("/", "~1");
    }
}
