package nl.samenhang.hub.partner;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.samenhang.hub.configuration.YamlFile;

/**
 * Reads the channel of a partner file: {@code channel: queue}, {@code channel: mailbox}, or {@code channel:} with
 * {@code http: <url>} below it, and, when the partner asks for it, {@code authorization: <reference>}.
 *
 * @param placeholders puts values in the place of {@code ${NAME:default}}; throws IllegalArgumentException without one
 */
record ChannelReader(UnaryOperator<String> placeholders) {

    /** Addresses only: whatever else the environment holds must not travel to an address that a file names. */
    private static final Pattern VARIABLES = Pattern.compile("(?:[^$]|\\$(?!\\{)|\\$\\{[A-Z0-9_]+_URL(?::[^${}]*)?})*");

    Channel read(YamlFile file) {
        var below = file.below("channel");
        if (below == null) {
            return inside(file);
        }
        below.allowOnly(Set.of("http", "authorization"));
        return new Channel.Http(url(below), CredentialsReader.reference(below, "authorization", file.text("id"), null));
    }

    private static Channel inside(YamlFile file) {
        var word = file.text("channel");
        if ("mailbox".equals(word)) {
            return new Channel.Mailbox();
        }
        if (!"queue".equals(word)) {
            file.finding("channel-form", "channel");
        }
        return new Channel.Queue();
    }

    private URI url(YamlFile channel) {
        try {
            var text = Objects.requireNonNullElse(channel.text("http"), "");
            if (!VARIABLES.matcher(text).matches()) {
                channel.finding("variable-name", "http");
                return null;
            }
            var url = new URI(placeholders.apply(text));
            if (isWebAddress(url)) {
                return url;
            }
            channel.finding("url-kind", "http");
        } catch (URISyntaxException e) {
            channel.finding("url-syntax", "http");
        } catch (IllegalArgumentException e) {
            channel.finding("variable-missing", "http");
        }
        return null;
    }

    /** No user info, since a password does not belong in a configuration file. */
    private static boolean isWebAddress(URI url) {
        return Set.of("http", "https").contains(String.valueOf(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null
                && url.getFragment() == null;
    }
}
