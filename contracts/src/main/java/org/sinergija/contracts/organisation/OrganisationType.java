package org.sinergija.contracts.organisation;

/// What kind of organisation it is.
public enum OrganisationType {
    INTERNATIONAL_ORGANISATION, EU_AGENCY, GOVERNMENT, LOCAL_AUTHORITY, CIVIL_SOCIETY, ACADEMIC, DONOR, PRIVATE_SECTOR
}
