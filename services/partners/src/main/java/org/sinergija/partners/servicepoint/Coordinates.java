package org.sinergija.partners.servicepoint;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/// A place on earth (WGS 84), in degrees.
record Coordinates(
        @NotNull(message = "is required") @DecimalMin(value = "-90", message = "must be at least -90") @DecimalMax(
                value = "90", message = "must be at most 90") Double latitude,
        @NotNull(message = "is required") @DecimalMin(value = "-180", message = "must be at least -180") @DecimalMax(
                value = "180", message = "must be at most 180") Double longitude) {}
