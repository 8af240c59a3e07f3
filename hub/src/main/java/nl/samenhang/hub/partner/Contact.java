package nl.samenhang.hub.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Whom to call when the systems do not reach each other.
 *
 * @param officeHours on working days
 * @param outsideOfficeHours in the evening, at night and in the weekend; null when nobody is there
 */
public record Contact(
        @NotNull(message = "required") @Valid ContactPoint officeHours, @Valid ContactPoint outsideOfficeHours) {}
