package nl.samenhang.hub.partner;

import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads a configuration as a whole: all of it is right, or none of it is taken and every fault is told. */
public final class ConfigurationLoader {

    private static final String PARTNERS = "partners/";
    private static final String EXTENSION = ".yaml";
    private static final String MAY_SEND = "policy/may-send.yaml";
    private static final String MAY_RECEIVE = "policy/may-receive.yaml";

    private final PartnerReader reader;
    private final KnownCodes known;
    private final Clock clock;

    /**
     * @param placeholders puts values in the place of {@code ${NAME:default}}; throws IllegalArgumentException without
     */
    public ConfigurationLoader(Validator validator, KnownCodes known, UnaryOperator<String> placeholders, Clock clock) {
        this.reader = new PartnerReader(validator, known, new ChannelReader(placeholders));
        this.known = known;
        this.clock = clock;
    }

    /**
     * The configuration in a folder.
     *
     * @throws ConfigurationRefused with every fault
     */
    public CheckedConfiguration load(Path folder) {
        return load(ConfigurationFiles.in(folder));
    }

    /** The configuration inside the hub: the demonstration partners. */
    public CheckedConfiguration loadShipped() {
        return load(ConfigurationFiles.shipped());
    }

    CheckedConfiguration load(ConfigurationFiles files) {
        var problems = new Problems();
        var partners = partners(files, problems);
        var sending = new SendingPolicy(policy(files, MAY_SEND, known.roles(), known.events(), problems));
        var receiving = new ReceivingPolicy(policy(files, MAY_RECEIVE, known.dataClasses(), known.roles(), problems));
        problems.refuseIfAny();
        return new CheckedConfiguration(new PartnerDirectory(partners, clock), sending, receiving);
    }

    private Collection<Partner> partners(ConfigurationFiles files, Problems problems) {
        var paths = files.contents().keySet().stream()
                .filter(path -> path.startsWith(PARTNERS))
                .toList();
        if (paths.isEmpty()) {
            problems.add(PARTNERS, 0, "", "bevat geen partners", "holds no partners");
        }
        var partners = new LinkedHashMap<String, Partner>();
        for (var path : paths) {
            partner(path, files.contents().get(path), problems).ifPresent(partner -> partners.put(path, partner));
        }
        NameClashes.find(partners, problems);
        return partners.values();
    }

    private Optional<Partner> partner(String path, byte[] content, Problems problems) {
        if (!path.endsWith(EXTENSION)) {
            problems.add(path, 0, "", "moet op .yaml eindigen", "must end with .yaml");
            return Optional.empty();
        }
        var idOfFile = path.substring(PARTNERS.length(), path.length() - EXTENSION.length());
        return YamlFile.read(path, content, problems).map(file -> reader.read(file, idOfFile));
    }

    private static Map<String, List<String>> policy(
            ConfigurationFiles files, String path, Set<String> keys, Set<String> values, Problems problems) {
        var content = files.contents().get(path);
        if (content == null) {
            problems.add(path, 0, "", "ontbreekt", "is missing");
            return Map.of();
        }
        var policy = new LinkedHashMap<String, List<String>>();
        YamlFile.read(path, content, problems).ifPresent(file -> {
            for (var key : file.fields()) {
                file.requireKnown(key, key, keys);
                policy.put(key, file.texts(key));
                file.requireAllKnown(key, policy.get(key), values);
            }
        });
        return policy;
    }
}
