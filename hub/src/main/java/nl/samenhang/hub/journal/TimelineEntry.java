package nl.samenhang.hub.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** One thing that happened to a message, for its sender to read. Holds nothing of the content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEntry(Instant at, String step, String outcome, String deliveryId, String detail) {}
