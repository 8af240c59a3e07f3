package nl.samenhang.hub.check;

import java.time.Clock;
import java.util.List;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Finding;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.release.Release;

/** Everything that can be said of a configuration before anything is taken. */
public final class ConfigurationCheck {

    private final ConfigurationReader reader;
    private final List<CrossCheck> crossChecks;

    /** Reads with this reader; what goes across files is checked beside it. */
    public ConfigurationCheck(ConfigurationReader reader, Clock clock) {
        this.reader = reader;
        this.crossChecks = List.of(new ReachableRecipients(), new UsefulRoutes(clock));
    }

    /** As on the command line, without a running hub; variables come from the environment. */
    public static ConfigurationCheck standalone() {
        return new ConfigurationCheck(ConfigurationReader.standalone(), Clock.systemDefaultZone());
    }

    /** All that is wrong or doubtful, by file and line. */
    public List<Finding> findings(ConfigurationFiles files) {
        var findings = new Findings();
        try (var routes = checked(files, findings).routes()) {
            return findings.all();
        }
    }

    private Release checked(ConfigurationFiles files, Findings findings) {
        var release = reader.read(0, files, findings);
        // what one file holds must be sound before it is laid beside another
        if (!findings.hasErrors()) {
            crossChecks.forEach(check -> check.check(release, findings));
        }
        return release;
    }
}
