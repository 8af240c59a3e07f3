package nl.samenhang.hub.disclosures;

import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import org.springframework.stereotype.Component;

/** Organisations as they are called and reached today; those that no longer take part, as they were. */
@Component
final class KnownPartners {

    private final Releases releases;

    KnownPartners(Releases releases) {
        this.releases = releases;
    }

    /**
     * The partner of this id; empty when neither the configuration in force nor that of then knows it.
     *
     * @param release by which it was dealt with
     */
    Optional<Partner> of(String id, int release) {
        return Stream.of(Optional.of(releases.inForce()), numbered(release))
                .flatMap(Optional::stream)
                .map(Release::partners)
                .filter(partners -> partners.knows(id))
                .findFirst()
                .map(partners -> partners.byId(id));
    }

    private Optional<Release> numbered(int release) {
        try {
            return release == 0 ? Optional.empty() : Optional.of(releases.numbered(release));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
