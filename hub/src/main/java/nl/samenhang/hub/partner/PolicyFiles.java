package nl.samenhang.hub.partner;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.configuration.YamlFile;
import nl.samenhang.hub.partner.ReceivingPolicy.Row;

/** Reads the policy tables of a configuration. */
public final class PolicyFiles {

    private static final String MAY_SEND = "policy/may-send.yaml";
    private static final String MAY_RECEIVE = "policy/may-receive.yaml";
    /** In the place of a list of codes: every code there is. */
    private static final String ANY = "any";

    private final KnownCodes known;
    private final Findings findings;

    /** Reads with these codes, into these findings. */
    public PolicyFiles(KnownCodes known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    public SendingPolicy sending(ConfigurationFiles files) {
        var table = new LinkedHashMap<String, List<String>>();
        read(files, MAY_SEND).ifPresent(file -> {
            for (var role : file.fields()) {
                file.requireKnown(role, role, known.roles());
                table.put(role, file.texts(role));
                file.requireAllKnown(role, table.get(role), known.events());
            }
        });
        return new SendingPolicy(table);
    }

    public ReceivingPolicy receiving(ConfigurationFiles files) {
        var table = new LinkedHashMap<String, List<Row>>();
        read(files, MAY_RECEIVE).ifPresent(file -> {
            for (var role : file.fields()) {
                file.requireKnown(role, role, known.roles());
                table.put(role, file.rows(role).stream().map(this::row).toList());
            }
        });
        return new ReceivingPolicy(table);
    }

    private Row row(YamlFile row) {
        row.allowOnly(Set.of("data", "purposes", "bases"));
        return new Row(
                codes(row, "data", known.dataClasses()),
                anyOr(row, "purposes", known.purposes()),
                anyOr(row, "bases", known.bases()));
    }

    private static Set<String> anyOr(YamlFile row, String field, Set<String> known) {
        return row.isPlain(field) && ANY.equals(row.text(field)) ? known : codes(row, field, known);
    }

    private static Set<String> codes(YamlFile row, String field, Set<String> known) {
        var codes = row.texts(field);
        if (codes.isEmpty()) {
            row.finding("required", field);
        }
        row.requireAllKnown(field, codes, known);
        return new HashSet<>(codes);
    }

    private Optional<YamlFile> read(ConfigurationFiles files, String path) {
        var content = files.contents().get(path);
        if (content == null) {
            findings.add("missing-file", path, 0, "");
            return Optional.empty();
        }
        return YamlFile.read(path, content, findings);
    }
}
