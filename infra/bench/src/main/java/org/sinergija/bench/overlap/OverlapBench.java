package org.sinergija.bench.overlap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.DatasetFile;
import org.sinergija.bench.overlap.dataset.LinkedFiles;

/// `bench overlap`: the engine on our own labelled sets, or its method on somebody else's records.
public final class OverlapBench {
    public static final String USAGE = """
            infra/bench/run overlap                       measures the engine on train, validation and test
            infra/bench/run overlap --pairs SPLIT         lists the pairs of a split that it sees otherwise than people
            infra/bench/run overlap --pairs folds         the same of train and validation, each fifth judged by what the others teach
            infra/bench/run overlap --folds               measures by such folds at which thresholds what alerts
            infra/bench/run overlap --learn               makes lessons.jsonl and weights.json anew and says what that changes
            infra/bench/run overlap --dataset FILE [--mapping MAP]
                                                          measures its method on labelled records of any kind
            infra/bench/run overlap --dataset ONE,TWO --links FILE --mapping MAP
                                                          the same on two files and the links between them""";
    private static final Set<String> OPTIONS = Set.of("--pairs", "--dataset", "--mapping", "--links");

    private OverlapBench() {}

    /// @param options what follows `overlap` on the command line
    /// @return what to print
    /// @throws IllegalArgumentException if the options or a file cannot be understood
    public static String run(Path checkout, List<String> options) throws IOException {
        Path duke = checkout.resolve("infra/bench/target/duke");
        if (options.equals(List.of("--learn"))) {
            try (OwnSets sets = new OwnSets()) {
                return sets.learn(checkout);
            }
        }
        if (options.equals(List.of("--folds"))) {
            try (OwnSets sets = new OwnSets()) {
                return sets.crossValidation(checkout);
            }
        }
        Map<String, String> given = given(options);
        String file = given.get("--dataset");
        if (file != null) {
            return new DatasetReport(dataset(file, path(given.get("--mapping")), path(given.get("--links"))), duke)
                    .print();
        }
        try (OwnSets sets = new OwnSets()) {
            String split = given.get("--pairs");
            if ("folds".equals(split)) {
                return sets.wrongUnlearnt(checkout);
            }
            return split == null ? sets.print(duke) : sets.wrongPairs(split);
        }
    }

    private static Dataset dataset(String file, @Nullable Path mapping, @Nullable Path links) throws IOException {
        if (links == null) {
            return DatasetFile.read(Path.of(file), mapping);
        }
        if (mapping == null) {
            throw new IllegalArgumentException("--links needs a --mapping that names the columns of both files.");
        }
        return LinkedFiles.read(Stream.of(file.split(",", -1)).map(Path::of).toList(), mapping, links);
    }

    private static Map<String, String> given(List<String> options) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < options.size(); i += 2) {
            if (!OPTIONS.contains(options.get(i)) || i + 1 == options.size()) {
                throw new IllegalArgumentException("\"%s\" is not understood.\n%s".formatted(options.get(i), USAGE));
            }
            given.put(options.get(i), options.get(i + 1));
        }
        return given;
    }

    private static @Nullable Path path(@Nullable String file) {
        return file == null ? null : Path.of(file);
    }
}
