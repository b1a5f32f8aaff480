package org.sinergija.contracts.recommendation;

/// Where a recommendation stands. Nobody but the group sees a draft.
public enum RecommendationStatus {
    DRAFT, ADOPTED, WITHDRAWN
}
