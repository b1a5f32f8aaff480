package org.sinergija.coordination.coverage;

import java.util.List;
import java.util.Map;

import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.coordination.budget.Sum;

/// How many initiatives there are and what is spent on them.
///
/// @param needs how many of them state a need
/// @param supply how many of them meet needs
record Count(int initiatives, Map<InitiativeStatus, Integer> statuses, int needs, int supply, List<Sum> budgets) {}
