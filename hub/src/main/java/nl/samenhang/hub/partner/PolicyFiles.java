package nl.samenhang.hub.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.configuration.YamlFile;

/** Reads the policy tables of a configuration. */
public final class PolicyFiles {

    private static final String MAY_SEND = "policy/may-send.yaml";
    private static final String MAY_RECEIVE = "policy/may-receive.yaml";

    private final KnownCodes known;
    private final Findings findings;

    /** Reads with these codes, into these findings. */
    public PolicyFiles(KnownCodes known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    public SendingPolicy sending(ConfigurationFiles files) {
        return new SendingPolicy(table(files, MAY_SEND, known.roles(), known.events()));
    }

    public ReceivingPolicy receiving(ConfigurationFiles files) {
        return new ReceivingPolicy(table(files, MAY_RECEIVE, known.dataClasses(), known.roles()));
    }

    private Map<String, List<String>> table(
            ConfigurationFiles files, String path, Set<String> keys, Set<String> values) {
        var content = files.contents().get(path);
        if (content == null) {
            findings.add("missing-file", path, 0, "");
            return Map.of();
        }
        var table = new LinkedHashMap<String, List<String>>();
        YamlFile.read(path, content, findings).ifPresent(file -> {
            for (var key : file.fields()) {
                file.requireKnown(key, key, keys);
                table.put(key, file.texts(key));
                file.requireAllKnown(key, table.get(key), values);
            }
        });
        return table;
    }
}
