package nl.samenhang.hub.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;

/**
 * An organisation that exchanges messages through the hub; the content of {@code partners/<id>.yaml}.
 *
 * @param id name of the file; also user name on the broker, client id for tokens and part of queue names
 * @param aliases names and numbers, besides name and OIN, by which its own messages may call it
 * @param role code from the code system organisation-role
 * @param municipalities CBS codes of four digits, or {@code *} for everywhere
 * @param formatsIn ids of the formats it may send
 * @param formatsOut ids of the formats it accepts, the preferred one first
 * @param channel where its deliveries go
 * @param scopes what its access tokens may hold
 * @param validFrom first day it takes part, null when that is not limited
 * @param validUntil last day it takes part, null when that is not limited
 */
public record Partner(
        @Code String id,
        @NotBlank(message = "required") String name,
        List<@NotBlank(message = "empty-item") String> aliases,
        @Code String role,
        @Oin String oin,
        @NotEmpty(message = "required") List<@MunicipalityCode String> municipalities,
        List<@Code String> formatsIn,
        List<@Code String> formatsOut,
        Channel channel,
        List<String> scopes,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** In the municipality list: everywhere. */
    static final String EVERYWHERE = "*";

    /** Copies the lists, so that a partner never changes. */
    public Partner {
        aliases = List.copyOf(aliases);
        municipalities = List.copyOf(municipalities);
        formatsIn = List.copyOf(formatsIn);
        formatsOut = List.copyOf(formatsOut);
        scopes = List.copyOf(scopes);
    }

    /** Whether this partner works in the municipality with this CBS code. */
    public boolean serves(String municipality) {
        return municipalities.contains(EVERYWHERE) || municipalities.contains(municipality);
    }

    /** Whether this partner takes part on this day; both boundary days included. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
