package nl.samenhang.hub.message;

import java.util.List;

/**
 * What keeps a message in, whatever ground it is shared on; as it stands now.
 *
 * @param bans of courts, about a person or the family in the message
 * @param closed whether the report that it holds is closed
 */
public record Limits(List<DisclosureBan> bans, boolean closed) {

    /** Copies the list. */
    public Limits {
        bans = List.copyOf(bans);
    }
}
