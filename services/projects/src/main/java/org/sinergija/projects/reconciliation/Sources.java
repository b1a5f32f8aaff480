package org.sinergija.projects.reconciliation;

import org.sinergija.projects.identity.HeldIds;
import org.sinergija.projects.initiative.Register;
import org.sinergija.projects.organisation.KnownOrganisations;
import org.sinergija.projects.origin.Origins;
import org.sinergija.starter.aggregate.Ids;
import org.springframework.stereotype.Component;

/// Where it is looked up what the platform knows already.
@Component
record Sources(HeldIds heldIds, Origins origins, Register register, KnownOrganisations organisations, Ids ids) {}
