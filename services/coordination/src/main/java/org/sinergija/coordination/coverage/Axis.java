package org.sinergija.coordination.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sinergija.contracts.reference.CodeList;

/// What initiatives are laid out by: the codes of one list that each of them states.
enum Axis {
    THEME("theme", CodeList.THEMES),
    TERRITORY("territory", CodeList.TERRITORIES),
    TARGET_GROUP("targetGroup",
            CodeList.TARGET_GROUPS),
    ACTIVITY_TYPE("activityType", CodeList.ACTIVITY_TYPES);

    private final String parameter;
    private final CodeList list;

    Axis(String parameter, CodeList list) {
        this.parameter = parameter;
        this.list = list;
    }

    static Optional<Axis> named(String parameter) {
        return Arrays.stream(values()).filter(axis -> axis.parameter.equals(parameter)).findFirst();
    }

    /// All, as a caller may name them.
    static String names() {
        return Arrays.stream(values()).map(axis -> axis.parameter).collect(Collectors.joining(", "));
    }

    CodeList list() {
        return list;
    }

    List<String> codesOf(CountedInitiative initiative) {
        return switch (this) {
            case THEME -> initiative.themes();
            case TERRITORY -> initiative.territories();
            case TARGET_GROUP -> initiative.targetGroups();
            case ACTIVITY_TYPE -> initiative.activityTypes();
        };
    }
}
