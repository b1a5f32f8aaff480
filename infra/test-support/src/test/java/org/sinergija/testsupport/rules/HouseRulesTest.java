package org.sinergija.testsupport.rules;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HouseRulesTest {

    @Test
    void offences_are_found_and_only_they() {
        JavaClasses offences = new ClassFileImporter().importPackages("offences", "org.sinergija.offences");

        assertThat(broken(offences)).containsExactlyInAnyOrder("FEATURES_HAVE_NO_CYCLES", "NAMES_SAY_WHAT_A_CLASS_IS",
                "PACKAGES_ARE_FEATURES", "METHODS_ARE_NAMED_BY_THE_DOMAIN", "TIME_COMES_FROM_A_CLOCK", "NOBODY_SLEEPS",
                "NOBODY_CATCHES_EVERYTHING", "NO_DISABLED_TESTS", "NO_STANDARD_STREAMS", "NO_GENERIC_EXCEPTIONS",
                "NO_OLD_DATES", "NO_FIELD_INJECTION", "NO_DEPRECATED_API", "AGGREGATES_KNOW_ONLY_THE_DOMAIN",
                "CONTROLLERS_ARE_NOT_PUBLIC",
                "REPOSITORIES_ARE_NOT_PUBLIC");
    }

    @Test
    void this_module_keeps_the_rules() {
        JavaClasses ours = new ClassFileImporter().importPackages("org.sinergija.testsupport");

        assertThat(broken(ours)).isEmpty();
    }

    private static Set<String> broken(JavaClasses classes) {
        Map<String, ArchRule> rules = Arrays.stream(HouseRules.class.getFields()).filter(field -> field
                .getType() == ArchRule.class).collect(Collectors.toMap(Field::getName, HouseRulesTest::rule));
        return rules.entrySet().stream().filter(rule -> rule.getValue().evaluate(classes).hasViolation()).map(
                Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
