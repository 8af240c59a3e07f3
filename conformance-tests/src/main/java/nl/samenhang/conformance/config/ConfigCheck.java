package nl.samenhang.conformance.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no type can say about a configuration: every problem at once, so that one correction round is enough. */
final class ConfigCheck {
    private final List<String> problems = new ArrayList<>();

    private ConfigCheck() {}

    static List<String> problemsOf(KitConfig config) {
        ConfigCheck check = new ConfigCheck();
        check.address("hub", config.hub(), Set.of("http", "https"));
        check.address("broker", config.broker(), Set.of("amqp", "amqps"));
        if (config.product() == null || blank(config.product().name())) {
            check.problems.add("product.name: is missing");
        }
        if (config.partners().isEmpty()) {
            check.problems.add("partners: at least one is needed");
        }
        Set<String> roles = new HashSet<>();
        for (int i = 0; i < config.partners().size(); i++) {
            check.partner("partners[" + i + "]", config.partners().get(i), roles);
        }
        return check.problems;
    }

    private void partner(String at, PartnerConfig partner, Set<String> roles) {
        required(at + ".id", partner.id());
        required(at + ".role", partner.role());
        if (partner.role() != null && !roles.add(partner.role())) {
            problems.add(at + ".role: '" + partner.role() + "' is already played by another partner");
        }
        if (partner.oin() == null || !partner.oin().matches("\\d{20}")) {
            problems.add(at + ".oin: must be 20 digits");
        }
        readable(at + ".keyFile", partner.keyFile(), true);
        readable(at + ".brokerPasswordFile", partner.brokerPasswordFile(), false);
        if (partner.listener() != null) {
            listener(at + ".listener", partner.listener());
        }
    }

    private void listener(String at, PartnerConfig.ListenerConfig listener) {
        if (listener.port() < 1 || listener.port() > 65535) {
            problems.add(at + ".port: must be between 1 and 65535");
        }
        if (listener.path() == null || !listener.path().startsWith("/")) {
            problems.add(at + ".path: must start with /");
        }
    }

    private void address(String at, URI uri, Set<String> schemes) {
        if (uri == null || uri.getScheme() == null || !schemes.contains(uri.getScheme()) || uri.getHost() == null) {
            problems.add(
                    at + ": must be an address that starts with " + String.join(":// or ", sorted(schemes)) + "://");
        }
    }

    private void required(String at, String value) {
        if (blank(value)) {
            problems.add(at + ": is missing");
        }
    }

    private void readable(String at, Path file, boolean needed) {
        if (file == null && needed) {
            problems.add(at + ": is missing");
        } else if (file != null && !Files.isReadable(file)) {
            problems.add(at + ": no readable file " + file);
        }
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
