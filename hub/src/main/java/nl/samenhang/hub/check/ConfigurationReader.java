package nl.samenhang.hub.check;

import nl.samenhang.hub.chain.RouteBook;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.partner.PartnerFiles;
import nl.samenhang.hub.partner.PolicyFiles;
import nl.samenhang.hub.release.Release;

/** Reads every file of a configuration; what goes across files is for {@link ConfigurationCheck}. */
public final class ConfigurationReader {

    private final PartnerFiles partnerFiles;
    private final KnownCodes known;
    private final MappingFolders mappingFolders;

    /** @param known the codes of the vocabulary; the formats are added from the configuration itself */
    public ConfigurationReader(PartnerFiles partnerFiles, KnownCodes known, MappingFolders mappingFolders) {
        this.partnerFiles = partnerFiles;
        this.known = known;
        this.mappingFolders = mappingFolders;
    }

    /** The release as far as it could be read; only to be used when there are no errors. */
    Release read(int number, ConfigurationFiles files, Findings findings) {
        var mappings = mappingFolders.mappings(files, findings);
        var codes = known.with(mappings.formats());
        var partners = partnerFiles.read(files, codes, findings);
        var policy = new PolicyFiles(codes, findings);
        var sending = policy.sending(files);
        var receiving = policy.receiving(files);
        var routes = RouteBook.open(files, codes, partners, findings);
        return new Release(number, files.hash(), partners, sending, receiving, routes, mappings);
    }
}
