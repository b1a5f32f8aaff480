package org.sinergija.starter.web.paging;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTest {
    private static final Paging FIRST = Paging.first(2);

    @Test
    void pages_of_what_no_store_holds_follow_each_other_without_gap_or_repetition() {
        List<String> all = List.of("a", "b", "c", "d", "e");

        Slice<String> first = FIRST.page(all, item -> item);
        Slice<String> second = after(first).page(all, item -> item);
        Slice<String> third = after(second).page(all, item -> item);

        assertThat(first.items()).containsExactly("a", "b");
        assertThat(second.items()).containsExactly("c", "d");
        assertThat(third).isEqualTo(new Slice<>(List.of("e"), null));
    }

    @Test
    void a_page_goes_on_after_the_last_item_seen_whatever_came_and_went() {
        Slice<String> first = FIRST.page(List.of("b", "d", "f"), item -> item);

        assertThat(after(first).page(List.of("a", "b", "c", "e", "f"), item -> item).items()).containsExactly("e", "f");
    }

    @Test
    void the_last_page_has_no_next_even_if_it_is_full() {
        assertThat(FIRST.page(List.of("a", "b"), item -> item).next()).isNull();
        assertThat(FIRST.page(List.<String>of(), item -> item)).isEqualTo(new Slice<>(List.of(), null));
    }

    private static Paging after(Slice<?> page) {
        Cursor cursor = Cursor.opened(Objects.requireNonNull(page.next()), "", 1).orElseThrow();
        return new Paging(2, List.of(new SortKey("_id", SortKey.Direction.ASCENDING)), cursor, "");
    }
}
