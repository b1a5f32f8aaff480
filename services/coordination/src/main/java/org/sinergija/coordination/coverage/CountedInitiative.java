package org.sinergija.coordination.coverage;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.engine.Subject;

/// An initiative without its words, as small as what counts lets it be: all of the register are held at once.
record CountedInitiative(UUID id, List<String> themes, List<String> territories, List<String> targetGroups,
        List<String> activityTypes, @Nullable Period period, @Nullable Money budget, InitiativeStatus status) {

    static CountedInitiative of(Subject subject) {
        return new CountedInitiative(subject.id(), known(CodeList.THEMES, subject.themes()),
                known(CodeList.TERRITORIES, subject.territories().stream().map(Territory::code).toList()),
                known(CodeList.TARGET_GROUPS, subject.targetGroups()),
                known(CodeList.ACTIVITY_TYPES, subject.activityTypes()), subject.period(), subject.budget(),
                subject.status());
    }

    /// The list's own strings, so that none is held twice; a code that has left the list is shown nowhere.
    private static List<String> known(CodeList list, List<String> codes) {
        return codes.stream().flatMap(code -> Stream.ofNullable(list.find(code))).map(Code::code).toList();
    }
}
