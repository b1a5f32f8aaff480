package org.sinergija.starter.web.paging;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param next the cursor of the page after this one; absent on the last
public record Slice<T>(List<T> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
    public Slice {
        items = List.copyOf(items);
    }

    /// The same page, each item shown by the view.
    public <V> Slice<V> map(Function<? super T, ? extends V> view) {
        return new Slice<>(items.stream().<V>map(view).toList(), next);
    }
}
