package nl.samenhang.mappings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenhang.profiles.Text;

/**
 * The one door: recognises native messages and translates them to the shared form and back. Thread-safe; each format is
 * compiled once: the project's own at first use or by {@link #warmUp()}, those of an extra folder at once.
 */
public final class Mappings {
    private final Map<String, FormatFolder> folders;
    private final Map<String, LongTextsApart> translators = new ConcurrentHashMap<>();

    private Mappings(Map<String, FormatFolder> folders) {
        this.folders = folders;
    }

    /** The formats on the classpath under {@code formats/}. */
    public static Mappings load() {
        return new Mappings(FormatFolder.onClasspath());
    }

    /** As {@link #load()}, with the folders under {@code extra} added, or put in the place of one with the same id. */
    public static Mappings load(Path extra) {
        Map<String, FormatFolder> folders = FormatFolder.onClasspath();
        Map<String, FormatFolder> added = FormatFolder.under(extra);
        folders.putAll(added);
        Mappings mappings = new Mappings(folders);
        added.keySet().forEach(mappings::translator);
        return mappings;
    }

    /** Compiles every format that is not compiled yet, so that no message has to wait for it. */
    public void warmUp() {
        folders.keySet().forEach(this::translator);
    }

    /** All formats, in a fixed order. */
    public List<Format> formats() {
        return folders.values().stream().map(FormatFolder::format).toList();
    }

    /** The format with this id; throws {@link UnknownFormat}. */
    public Format format(String id) {
        FormatFolder folder = folders.get(id);
        if (folder == null) {
            throw new UnknownFormat(new Text("Onbekend berichtformaat.", "Unknown message format."));
        }
        return folder.format();
    }

    /**
     * The format of a message, from its content: the first element of XML, the first keys of JSON, not more.
     *
     * @throws NotReadable not well-formed so far as was read, DTD, wrong encoding, empty
     * @throws UnknownFormat well-formed but of no known format
     */
    public Format recognise(byte[] body) {
        Glance glance = Glance.at(body);
        return folders.values().stream()
                .filter(folder -> folder.recognition().fits(glance))
                .findFirst()
                .map(FormatFolder::format)
                .orElseThrow(() -> new UnknownFormat(unknown(glance)));
    }

    /**
     * Translates a native message to the shared form.
     *
     * @throws NotReadable the bytes cannot be read safely
     * @throws Unmappable the message breaks rules of its format; all problems at once
     */
    public Canonical toCanonical(Format format, byte[] body, Arrival arrival) {
        try {
            return translator(format.id()).toCanonical(body, arrival);
        } catch (Unmappable e) {
            throw e.in(format.id(), folders.get(format.id()).senderMessageId(body));
        }
    }

    /**
     * Translates a message in the shared form to a native format; what does not fit is told in {@code lost}.
     *
     * @throws Inexpressible this format cannot carry this event
     */
    public NativeMessage fromCanonical(Format format, String canonicalJson, Departure departure) {
        String event = MessageEvent.of(canonicalJson);
        if (!format(format.id()).events().contains(event)) {
            throw Inexpressible.event(format.id(), event);
        }
        return translator(format.id()).fromCanonical(canonicalJson, departure);
    }

    /**
     * Reads a message that only says that there is something to fetch.
     *
     * @return empty when messages of this format have content of their own
     * @throws NotReadable the bytes cannot be read safely
     * @throws Unmappable the announcement breaks rules of its format; all problems at once
     */
    public Optional<Announcement> announcement(Format format, byte[] body) {
        return translator(format.id()).translator() instanceof AnnouncementTranslator announces
                ? Optional.of(announces.read(body))
                : Optional.empty();
    }

    private Text unknown(Glance glance) {
        List<Recognition> known =
                folders.values().stream().map(FormatFolder::recognition).toList();
        return ExpectedNamespaces.of(glance, known)
                .map(ExpectedNamespaces::text)
                .orElseGet(glance::unknown);
    }

    private LongTextsApart translator(String id) {
        format(id);
        return translators.computeIfAbsent(
                id, wanted -> new LongTextsApart(folders.get(wanted).compile(this)));
    }
}
