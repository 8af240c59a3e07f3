package nl.samenhang.hub.partner;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.configuration.YamlFile;

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
            file.finding("channel-form", "channel");
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
