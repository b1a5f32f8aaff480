package org.sinergija.projects.reconciliation;

import java.util.UUID;

import org.sinergija.projects.identity.HeldIds;
import org.sinergija.projects.initiative.Register;
import org.sinergija.projects.organisation.KnownOrganisations;
import org.sinergija.projects.origin.Origins;
import org.sinergija.starter.aggregate.Ids;
import org.springframework.stereotype.Component;

/// Where it is looked up what the platform knows already.
@Component
record Sources(HeldIds heldIds, Origins origins, Register register, KnownOrganisations organisations, Ids ids) {

    /// Whether a task may change what this organisation leads.
    boolean mayChange(Task task, UUID lead) {
        return task.owner() == null || organisations.areSame(task.owner(), lead);
    }
}
