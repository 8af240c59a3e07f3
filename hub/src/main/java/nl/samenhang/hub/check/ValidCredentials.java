package nl.samenhang.hub.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;

/** Whether every partner that takes part can still log in, and goes on to be able to for a while. */
final class ValidCredentials implements CrossCheck {

    /** Time enough to get others. */
    private static final int WARNED_DAYS = 30;

    private final Clock clock;

    ValidCredentials(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(Release release, ConfigurationFiles files, Findings findings) {
        var today = LocalDate.now(clock);
        for (var partner : release.partners().all()) {
            if (partner.isValidOn(today) && partner.credentials().areExpiredOn(today)) {
                tell("credentials-expired", partner, files, findings);
            } else if (partner.isValidOn(today) && partner.credentials().areExpiredOn(today.plusDays(WARNED_DAYS))) {
                tell("credentials-expire-soon", partner, files, findings);
            }
        }
    }

    private static void tell(String rule, Partner partner, ConfigurationFiles files, Findings findings) {
        var line = new PartnerLines(files)
                .of(partner)
                .flatMap(file -> Optional.ofNullable(file.below("credentials")))
                .map(credentials -> credentials.lineOf("expires"))
                .orElse(0);
        findings.add(
                rule,
                PartnerLines.path(partner),
                line,
                "credentials.expires",
                partner.credentials().expires());
    }
}
