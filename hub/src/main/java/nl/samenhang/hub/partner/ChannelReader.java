package nl.samenhang.hub.partner;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads the channel of a partner file: {@code channel: queue}, or {@code channel:} with {@code http: <url>} below it.
 *
 * @param placeholders puts values in the place of {@code ${NAME:default}}; throws IllegalArgumentException without one
 */
record ChannelReader(UnaryOperator<String> placeholders) {

    Channel read(YamlFile file) {
        var below = file.below("channel");
        if (below == null) {
            return queue(file);
        }
        below.allowOnly(Set.of("http"));
        return new Channel.Http(url(below));
    }

    private static Channel queue(YamlFile file) {
        if (!"queue".equals(file.text("channel"))) {
            file.problem("channel", "moet \"queue\" zijn of \"http: <url>\"", "must be \"queue\" or \"http: <url>\"");
        }
        return new Channel.Queue();
    }

    private URI url(YamlFile channel) {
        try {
            var text = channel.text("http");
            var url = new URI(text == null ? "" : placeholders.apply(text));
            if (isWebAddress(url)) {
                return url;
            }
            channel.problem("http", "moet een volledig http- of https-adres zijn", "must be a full http or https URL");
        } catch (URISyntaxException e) {
            channel.problem("http", "is geen goed adres", "is not a well-formed URL");
        } catch (IllegalArgumentException e) {
            channel.problem("http", "noemt een variabele zonder waarde", "names a variable without a value");
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
