package org.sinergija.bench.steady;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ToldTest {
    private static final String ORGANISATION = "0198a000-0000-7000-8000-000000000001";
    private static final String OVERLAP = "0198a000-0000-7000-8000-000000000002";

    @Test
    void a_letter_says_whom_it_tells_of_what_and_which_it_is() {
        assertThat(Told.LetterHead.of("""
                To: desk@%s.example\r
                Message-ID: <0198a000-0000-7000-8000-000000000003@localhost>\r
                References: <overlap.%s@localhost>\r
                """.formatted(ORGANISATION, OVERLAP)))
                .contains(new Told.LetterHead(new Telling(ORGANISATION, OVERLAP),
                        "0198a000-0000-7000-8000-000000000003@localhost"));
    }

    @Test
    void a_letter_about_no_overlap_tells_of_none() {
        assertThat(Told.LetterHead.of("""
                To: p7@p7.example\r
                Message-ID: <0198a000-0000-7000-8000-000000000003@localhost>\r
                """)).isEmpty();
    }
}
