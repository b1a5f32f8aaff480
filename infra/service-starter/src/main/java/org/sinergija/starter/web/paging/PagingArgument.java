package org.sinergija.starter.web.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads `limit`, `sort` and `cursor`, and says all that is wrong with them at once.
final class PagingArgument implements HandlerMethodArgumentResolver {
    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final String SORT = "sort";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        List<Fault> faults = new ArrayList<>();
        int limit = limit(one(request, LIMIT, faults), faults);
        String sort = one(request, SORT, faults);
        List<SortKey> order = order(sort == null ? initially(parameter) : sort, sortable(parameter), faults);
        String list = list(request, order);
        String cursor = one(request, CURSOR, faults);
        Optional<Cursor> after = cursor == null ? Optional.empty() : Cursor.opened(cursor, list, order.size());
        if (cursor != null && after.isEmpty() && faults.stream().noneMatch(fault -> fault.pointer().equals("/sort"))) {
            faults.add(new Fault("/cursor", "is not a cursor of this list with these filters and this order"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Paging(limit, order, after.orElse(null), list);
    }

    private static @Nullable String one(NativeWebRequest request, String name, List<Fault> faults) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            faults.add(new Fault("/" + name, "is given %d times".formatted(values.length)));
        }
        return values[0];
    }

    private static int limit(@Nullable String text, List<Fault> faults) {
        if (text == null) {
            return Paging.USUAL;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= Paging.MOST) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            // said below, as for a number out of range
        }
        faults.add(new Fault("/limit", "must be a whole number from 1 to %d".formatted(Paging.MOST)));
        return Paging.USUAL;
    }

    /// Stored field by name in the API.
    private static Map<String, String> sortable(MethodParameter parameter) {
        Sortable sortable = parameter.getParameterAnnotation(Sortable.class);
        Map<String, String> fields = new LinkedHashMap<>();
        if (sortable != null) {
            for (String entry : sortable.value()) {
                int colon = entry.indexOf(':');
                fields.put(colon < 0 ? entry : entry.substring(0, colon), entry.substring(colon + 1));
            }
        }
        return fields;
    }

    private static @Nullable String initially(MethodParameter parameter) {
        Sortable sortable = parameter.getParameterAnnotation(Sortable.class);
        return sortable == null || sortable.initially().isEmpty() ? null : sortable.initially();
    }

    private static List<SortKey> order(@Nullable String text, Map<String, String> sortable, List<Fault> faults) {
        List<SortKey> order = new ArrayList<>();
        for (String part : text == null ? new String[0] : text.split(",", -1)) {
            boolean descending = part.startsWith("-");
            String field = sortable.get(descending ? part.substring(1) : part);
            if (field == null || order.stream().anyMatch(key -> key.field().equals(field))) {
                faults.add(new Fault("/sort", sortable.isEmpty()
                        ? "is not offered for this list"
                        : "must be a list of %s, each at most once, with - before what is to fall"
                                .formatted(String.join(", ", sortable.keySet()))));
                break;
            }
            order.add(new SortKey(field,
                    descending ? SortKey.Direction.DESCENDING : SortKey.Direction.ASCENDING));
        }
        order.add(new SortKey("_id", SortKey.Direction.ASCENDING));
        return order;
    }

    private static String list(NativeWebRequest request, List<SortKey> order) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        StringBuilder list = new StringBuilder(servlet == null ? "" : servlet.getRequestURI()).append(order);
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals(LIMIT) && !name.equals(CURSOR) && !name.equals(SORT)) {
                list.append('\0').append(name).append('=').append(Arrays.toString(values));
            }
        });
        return list.toString();
    }
}
