package nl.samenhang.hub.disclosures;

import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
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
        return knowing(id, release).findFirst().map(partners -> partners.byId(id));
    }

    /** Ids of the partner itself and of those from which it has taken over, by either configuration. */
    Stream<String> withThoseBefore(String id, int release) {
        var before = knowing(id, release)
                .flatMap(partners -> partners.withThoseBefore(partners.byId(id)).stream())
                .map(Partner::id);
        return Stream.concat(Stream.of(id), before);
    }

    private Stream<PartnerDirectory> knowing(String id, int release) {
        return Stream.of(Optional.of(releases.inForce()), numbered(release))
                .flatMap(Optional::stream)
                .map(Release::partners)
                .filter(partners -> partners.knows(id));
    }

    private Optional<Release> numbered(int release) {
        try {
            return release == 0 ? Optional.empty() : Optional.of(releases.numbered(release));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
