package nl.samenhang.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.PartnerConfig;

/** Keeps what opens doors out of reports: tokens and assertions by their shape, broker passwords by their value. */
public final class Masking {
    private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]*)?");
    private static final Pattern BEARER = Pattern.compile("(?i)(bearer )[A-Za-z0-9._~+/-]{12,}=*");
    private static final String MASK = "•••";

    private final List<String> secrets;

    private Masking(List<String> secrets) {
        this.secrets = secrets;
    }

    /** Knows the passwords of this configuration; {@link IOException} when one cannot be read. */
    public static Masking of(KitConfig config) throws IOException {
        List<Path> files = config.partners().stream()
                .map(PartnerConfig::brokerPasswordFile)
                .filter(Objects::nonNull)
                .toList();
        ArrayList<String> secrets = new ArrayList<>();
        for (Path file : files) {
            secrets.add(Files.readString(file).strip());
        }
        return new Masking(secrets.stream().filter(s -> !s.isEmpty()).toList());
    }

    /** The text without any secret. */
    public String mask(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return BEARER.matcher(JWT.matcher(masked).replaceAll(MASK)).replaceAll("$1" + MASK);
    }
}
