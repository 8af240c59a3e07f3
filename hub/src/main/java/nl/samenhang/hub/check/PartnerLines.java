package nl.samenhang.hub.check;

import java.util.Optional;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.YamlFile;
import nl.samenhang.hub.partner.Partner;

/** The file of a partner once more, for the lines; what is wrong in it alone was told when it was read. */
record PartnerLines(ConfigurationFiles files) {

    static String path(Partner partner) {
        return "partners/" + partner.id() + ".yaml";
    }

    Optional<YamlFile> of(Partner partner) {
        var path = path(partner);
        return YamlFile.read(path, files.contents().get(path), new Findings());
    }
}
