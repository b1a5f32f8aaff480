package org.sinergija.bench.overlap.duke;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.sinergija.bench.overlap.dataset.FieldKind;

/// Duke's own comparators, by reflection, since its Lucene is not ours.
final class DukeComparators {
    private static final String PACKAGE = "no.priv.garshol.duke.";
    private static final List<String> FOR_WORDS = List.of("Levenshtein", "JaroWinkler", "JaroWinklerTokenized",
            "QGramComparator", "DiceCoefficientComparator", "JaccardIndexComparator", "LongestCommonSubstring",
            "ExactComparator");
    private static final List<String> FOR_LONG_WORDS = List.of("QGramComparator", "DiceCoefficientComparator",
            "JaccardIndexComparator");
    private static final List<String> FOR_CODES = List.of("ExactComparator", "Levenshtein", "JaroWinkler",
            "QGramComparator");
    private static final List<String> FOR_NUMBERS = List.of("NumericComparator", "ExactComparator");

    private final ClassLoader duke;

    /// @param folder with Duke's jar and what it needs
    DukeComparators(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            URL[] urls = jars.filter(jar -> jar.toString().endsWith(".jar")).map(DukeComparators::url)
                    .toArray(URL[]::new);
            duke = new URLClassLoader("duke", urls, ClassLoader.getPlatformClassLoader());
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @param letters how long the field's values are on average; what compares letter by letter takes too long on long ones
    static List<String> suited(FieldKind kind, double letters) {
        return switch (kind) {
            case TEXT, PLACE -> letters > 80 ? FOR_LONG_WORDS : FOR_WORDS;
            case CODE, DATE -> FOR_CODES;
            case NUMBER -> FOR_NUMBERS;
        };
    }

    /// @return a similarity from 0 to 1
    ToDoubleBiFunction<String, String> comparator(String name) {
        try {
            Object comparator = create("comparators." + name);
            Method compare = comparator.getClass().getMethod("compare", String.class, String.class);
            return (one, other) -> compare(comparator, compare, one, other);
        } catch (ReflectiveOperationException notThere) {
            throw new IllegalStateException("Duke has no comparator " + name, notThere);
        }
    }

    /// One of Duke's cleaners, which makes values alike before they are compared.
    UnaryOperator<String> cleaner(String name) {
        try {
            Object cleaner = create("cleaners." + name);
            Method clean = cleaner.getClass().getMethod("clean", String.class);
            return value -> clean(cleaner, clean, value);
        } catch (ReflectiveOperationException notThere) {
            throw new IllegalStateException("Duke has no cleaner " + name, notThere);
        }
    }

    private static String clean(Object cleaner, Method clean, String value) {
        try {
            Object cleaned = clean.invoke(cleaner, value);
            return cleaned == null ? "" : cleaned.toString();
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException("Duke cannot clean \"%s\"".formatted(value), failed);
        }
    }

    /// What Duke makes of a similarity, to test what we make of it.
    double probability(String comparator, double low, double high, String one, String other) {
        try {
            Class<?> type = duke.loadClass(PACKAGE + "Comparator");
            Object property = duke.loadClass(PACKAGE + "PropertyImpl")
                    .getConstructor(String.class, type, double.class, double.class)
                    .newInstance("field", create("comparators." + comparator), low, high);
            Method compare = property.getClass().getMethod("compare", String.class, String.class);
            return compare(property, compare, one, other);
        } catch (ReflectiveOperationException notThere) {
            throw new IllegalStateException("Duke's properties are made otherwise", notThere);
        }
    }

    private Object create(String name) throws ReflectiveOperationException {
        return duke.loadClass(PACKAGE + name).getConstructor().newInstance();
    }

    private static double compare(Object comparator, Method compare, String one, String other) {
        try {
            return (double) compare.invoke(comparator, one, other);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException("Duke cannot compare \"%s\" and \"%s\"".formatted(one, other), failed);
        }
    }
}
