package nl.samenhang.hub.court;

import java.util.Collection;
import java.util.List;
import nl.samenhang.hub.message.DisclosureBan;

/** What the register knows of bans. Who asks and gets no answer may disclose nothing. */
public interface Bans {

    /** Every version of a ban, the oldest first; none when it is not known. */
    List<DisclosureBan> versions(String ban);

    /** Every version of the bans that are or were about one of these, the oldest first. */
    List<DisclosureBan> versionsAbout(Collection<String> references);
}
