package nl.samenhang.mappings;

import java.util.List;
import nl.samenhang.profiles.Text;

/**
 * What a format folder says of itself in {@code format.yaml}.
 *
 * @param id the folder's name, for instance {@code stuf-jz-vt-melding}
 * @param version version of the native standard
 * @param mapping version of the two mappings of this folder
 * @param title name for people
 * @param mediaType media type of a native message
 * @param events message events it carries, for instance {@code referral}
 * @param in whether it is read
 * @param out whether it is written
 * @param standard the native standard it belongs to
 * @param source where that standard is published
 * @param usedBy who speaks it
 * @param announces whether its messages have no content and only say that there is something to fetch
 */
public record Format(
        String id,
        String version,
        String mapping,
        Text title,
        String mediaType,
        List<String> events,
        boolean in,
        boolean out,
        Text standard,
        String source,
        Text usedBy,
        boolean announces) {

    public Format {
        events = List.copyOf(events);
    }
}
