package org.sinergija.contracts.reference;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// One entry of a code list.
///
/// @param parent the code that encloses it
/// @param dac the OECD DAC sector codes that it maps to, five digits
/// @param labels its name by language
/// @param level of a territory: `COUNTRY`, `UNIT` or `MUNICIPALITY`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Code(String code, @Nullable String parent, @Nullable List<String> dac, Map<String, String> labels,
        @Nullable String level) {}
