package nl.samenhang.hub.court;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.samenhang.hub.message.DisclosureBan;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A register with the bans that a test tells it. */
public final class BansAtHand implements Bans {

    private final List<DisclosureBan> versions = new ArrayList<>();

    public BansAtHand(DisclosureBan... versions) {
        this.versions.addAll(List.of(versions));
    }

    @Override
    public List<DisclosureBan> versions(String ban) {
        return versions.stream().filter(version -> version.ban().equals(ban)).toList();
    }

    @Override
    public List<DisclosureBan> versionsAbout(Collection<String> references) {
        var about = versions.stream()
                .filter(version -> !Collections.disjoint(version.about(), references))
                .map(DisclosureBan::ban)
                .toList();
        return versions.stream()
                .filter(version -> about.contains(version.ban()))
                .toList();
    }

    public CourtOrders orders(Clock clock) {
        return new CourtOrders(this, clock);
    }

    /** A real one. */
    public static BanRegister in(JdbcClient database) {
        return new BanRegister(database, new JsonMapper(), Clock.systemUTC());
    }
}
