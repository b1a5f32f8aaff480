package org.sinergija.coordination.weights;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LessonFileTest {
    private static final Lesson LESSON = new Lesson(Judgement.DUPLICATE, new Example(Map.of("text", 0.81249)),
            new Example(Map.of("text", 0.81249, "title", 1.0)), new Example(Map.of("LATER", 0.0, "SMALLER", 0.4)));

    @Test
    void weights_json_is_what_the_lessons_teach() {
        assertThat(Lessons.learn(LessonFile.own()).json()).isEqualTo(PairWeights.own().json());
    }

    @Test
    void a_lesson_is_a_line_and_is_read_as_it_was() {
        String written = LessonFile.write(List.of(LESSON));

        assertThat(written).isEqualTo("""
                {"signs":["LATER","SMALLER"]}
                {"judgement":"DUPLICATE","need":{"text":0.812},"more":{"title":1.0},"signs":{"SMALLER":0.4}}
                """);
        assertThat(LessonFile.read(written)).containsExactly(LESSON);
    }

    @Test
    void one_that_tells_less_of_the_signs_than_others_is_not_written() {
        Lesson other = new Lesson(Judgement.KIN, LESSON.need(), LESSON.sameness(), new Example(Map.of("LATER", 1.0)));

        assertThatIllegalArgumentException().isThrownBy(() -> LessonFile.write(List.of(LESSON, other)))
                .withMessageStartingWith("A lesson tells of each of the signs [LATER, SMALLER]; this one does not: ");
    }

    @Test
    void what_is_no_lesson_is_named_with_its_line() {
        String heading = "{\"signs\":[\"LATER\"]}\n";

        assertThatIllegalArgumentException().isThrownBy(() -> LessonFile.read("{}"))
                .withMessage("Line 1 of the lessons cannot be understood: it names no \"signs\"");
        assertThatIllegalArgumentException().isThrownBy(() -> LessonFile.read(heading + "{\"need\":{}}"))
                .withMessage("Line 2 of the lessons cannot be understood: it has no \"judgement\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LessonFile.read(heading + "{\"judgement\":\"KIN\",\"signs\":{\"SOONER\":1}}"))
                .withMessage("Line 2 of the lessons cannot be understood: the first line names no sign \"SOONER\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LessonFile.read(heading + "{\"judgement\":\"KIN\",\"need\":{\"text\":2}}"))
                .withMessageContaining("A similarity is from 0 to 1; that of \"text\" is 2.0.");
        assertThatIllegalArgumentException().isThrownBy(() -> LessonFile.read(heading + "nonsense"))
                .withMessageStartingWith("Line 2 of the lessons cannot be understood: ");
    }
}
