package org.sinergija.events.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;

/// By what progress is told.
enum By {
    COUNTRY, ORGANISATION, GROUP;

    static By named(String name) {
        return Arrays.stream(values()).filter(by -> by.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        List.of(new Fault("/by", "must be country, organisation or group"))));
    }

    String key(Recommendation recommendation, CommitmentState promised) {
        return switch (this) {
            case COUNTRY -> country(promised.territory().code());
            case ORGANISATION -> promised.organisation().toString();
            case GROUP -> recommendation.group().toString();
        };
    }

    private static String country(String territory) {
        List<String> around = CodeList.TERRITORIES.ancestors(territory);
        return around.isEmpty() ? territory : around.getLast();
    }
}
