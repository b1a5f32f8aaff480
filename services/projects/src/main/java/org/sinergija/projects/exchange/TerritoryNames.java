package org.sinergija.projects.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What files call a territory, besides the labels and the code that we give it.
///
/// @param codes in upper case, among them those that ISO 3166-2 withdrew
record TerritoryNames(String code, List<String> names, List<String> codes) {
    TerritoryNames(String code, @Nullable List<String> names, @Nullable List<String> codes) {
        this.code = code;
        this.names = names == null ? List.of() : List.copyOf(names);
        this.codes = codes == null ? List.of() : List.copyOf(codes);
    }

    static List<TerritoryNames> read() {
        return ExchangeData.read("territory-names", TerritoryNames[].class);
    }
}
