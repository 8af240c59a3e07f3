package nl.samenhang.hub.disclosures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * What was shared, or a part of it.
 *
 * @param title in plain Dutch
 * @param made when
 * @param by who made it
 * @param exchanges the newest first
 * @param leftOut that something may be left out; the same in every report
 * @param more that older exchanges follow; null when they do not
 * @param next number before which the next part begins; null when there is none
 * @param told the same exchanges as entries of the audit trail
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Report(
        String title,
        Instant made,
        Line.Party by,
        List<Line> exchanges,
        String leftOut,
        String more,
        Long next,
        @JsonIgnore List<Told> told) {

    static final String PATH = "/v1/disclosure-reports";

    /** Where the next part is asked for, with the same body. */
    String nextAddress() {
        return PATH + "?before=" + next;
    }
}
