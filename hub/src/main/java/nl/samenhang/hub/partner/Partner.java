package nl.samenhang.hub.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation that exchanges messages through the hub; the content of {@code partners/<id>.yaml}.
 *
 * @param id name of the file; also user name on the broker, client id for tokens and part of queue names
 * @param aliases names and numbers, besides name and OIN, by which its own messages may call it
 * @param roles codes from the code system organisation-role; one organisation may have several
 * @param municipalities CBS codes of four digits, or {@code *} for everywhere
 * @param formatsIn ids of the formats it may send
 * @param formatsOut ids of the formats it accepts, the preferred one first
 * @param channel where its deliveries go
 * @param credentials with what it proves who it is
 * @param contact whom to call there, null when its file names nobody
 * @param scopes what its access tokens may hold
 * @param validFrom first day it takes part, null when that is not limited
 * @param validUntil last day it takes part, null when that is not limited
 * @param successors who takes over from it, in the order in which they are tried
 */
public record Partner(
        @Code String id,
        @NotBlank(message = "required") String name,
        List<@NotBlank(message = "empty-item") String> aliases,
        @NotEmpty(message = "required") List<@Code String> roles,
        @Oin String oin,
        @NotEmpty(message = "required") List<@MunicipalityCode String> municipalities,
        List<@Code String> formatsIn,
        List<@Code String> formatsOut,
        Channel channel,
        PartnerCredentials credentials,
        @Valid Contact contact,
        List<String> scopes,
        LocalDate validFrom,
        LocalDate validUntil,
        List<@Valid Successor> successors) {

    /** In the municipality list: everywhere. */
    static final String EVERYWHERE = "*";

    /** Copies the lists, so that a partner never changes. */
    public Partner {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        municipalities = List.copyOf(municipalities);
        formatsIn = List.copyOf(formatsIn);
        formatsOut = List.copyOf(formatsOut);
        scopes = List.copyOf(scopes);
        successors = List.copyOf(successors);
    }

    /** Whether this partner has this role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether this partner works in the municipality with this CBS code. */
    public boolean serves(String municipality) {
        return municipalities.contains(EVERYWHERE) || municipalities.contains(municipality);
    }

    /** Id of who has taken over from this partner for this municipality on this day. */
    Optional<String> successor(String municipality, LocalDate day) {
        return successors.stream()
                .filter(successor -> successor.takesOver(municipality, day))
                .map(Successor::partner)
                .findFirst();
    }

    /** Whether this partner takes part on this day; both boundary days included. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
