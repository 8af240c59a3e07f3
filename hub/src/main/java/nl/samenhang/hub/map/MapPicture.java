package nl.samenhang.hub.map;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import nl.samenhang.hub.release.Release;

/** Draws the map of a release as SVG. */
public final class MapPicture {

    private static final int SHORT_HASH = 12;

    private final Words words = new Words();
    private final Captions captions = new Captions(words);

    /**
     * Who sends what to whom on a day.
     *
     * @return SVG in UTF-8
     */
    public byte[] of(Release release, LocalDate day) {
        var map = ChainMap.of(release, day, words.protectedClasses());
        var layout = Layout.of(Sheet.of(map, captions), Drawing.HEAD, Drawing.MARGIN);
        var hash =
                release.hash().substring(0, Math.min(SHORT_HASH, release.hash().length()));
        try {
            return Drawing.of(layout, words, words.text("release", hash, day), described(map));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
    }

    /** The whole map in words, a line for each pair of partners. */
    private String described(ChainMap map) {
        return map.connections().stream()
                .map(connection -> words.text(
                        "description",
                        connection.sender().name(),
                        connection.recipient().name(),
                        connection.messages().stream().map(words::subject).collect(Collectors.joining(", ")),
                        connection.messages().stream()
                                .map(Message::file)
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }
}
