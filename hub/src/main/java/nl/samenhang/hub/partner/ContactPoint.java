package nl.samenhang.hub.partner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;

/**
 * How an organisation is reached by people; at least one of both.
 *
 * @param phone as people write it
 * @param email of a desk, not of a person
 */
public record ContactPoint(
        @Pattern(regexp = "\\+?[0-9][0-9 ()-]{5,}", message = "phone-form") String phone,
        @Email(message = "email-form") String email) {}
