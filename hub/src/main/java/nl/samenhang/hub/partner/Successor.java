package nl.samenhang.hub.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Who takes over from a partner when organisations merge or split: from that day whatever was meant for the one goes to
 * the other, also what is already on its way.
 *
 * @param partner id of the successor
 * @param from first day
 * @param municipalities CBS codes for which it takes over; empty for all that are left
 */
public record Successor(
        @Code String partner,
        @NotNull(message = "required") LocalDate from,
        List<@MunicipalityCode String> municipalities) {

    /** Copies the list. */
    public Successor {
        municipalities = List.copyOf(municipalities);
    }

    /** Whether it takes over for this municipality on this day. */
    boolean takesOver(String municipality, LocalDate day) {
        return !day.isBefore(from) && (municipalities.isEmpty() || municipalities.contains(municipality));
    }
}
