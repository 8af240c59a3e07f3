package nl.samenhang.mappings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A translator that never sees documents of megabytes: they are kept apart and put back in the result, so that no
 * parser, stylesheet or tree copies them. Whatever is refused or comes out changed is translated again as a whole: then
 * the places and reasons told are those of the message itself. The origin names the hash of the whole.
 */
record LongTextsApart(Translator translator) implements Translator {
    @Override
    public Canonical toCanonical(byte[] body, Arrival arrival) {
        LongTexts texts = LongTexts.in(body);
        if (!texts.isEmpty()) {
            try {
                byte[] shortened = texts.shortened();
                Canonical made = translator.toCanonical(shortened, arrival);
                String told = made.json().replace(Origin.hash(shortened), Origin.hash(body));
                ByteBuffer whole = texts.restored(told.getBytes(StandardCharsets.UTF_8));
                if (whole != null && made.more().isEmpty()) {
                    String json = new String(whole.array(), 0, whole.limit(), StandardCharsets.UTF_8);
                    return new Canonical(json, made.event(), made.senderMessageId(), made.sources(), made.lost());
                }
            } catch (NotReadable | Unmappable refused) {
                return translator.toCanonical(body, arrival);
            }
        }
        return translator.toCanonical(body, arrival);
    }

    @Override
    public NativeMessage fromCanonical(String canonicalJson, Departure departure) {
        if (canonicalJson.length() < LongText.SHORTEST) {
            return translator.fromCanonical(canonicalJson, departure);
        }
        byte[] canonical = canonicalJson.getBytes(StandardCharsets.UTF_8);
        LongTexts texts = LongTexts.in(canonical);
        if (!texts.isEmpty()) {
            try {
                byte[] shortened = texts.shortened();
                NativeMessage made = translator.fromCanonical(new String(shortened, StandardCharsets.UTF_8), departure);
                ByteBuffer whole = texts.restored(made.content());
                if (whole != null && made.more().isEmpty()) {
                    byte[] content = bytes(whole);
                    String origin = made.provenance()
                            .replace(Origin.hash(shortened), Origin.hash(canonical))
                            .replace(Origin.hash(made.content()), Origin.hash(content));
                    return new NativeMessage(content, made.mediaType(), made.lost(), origin);
                }
            } catch (Inexpressible refused) {
                return translator.fromCanonical(canonicalJson, departure);
            }
        }
        return translator.fromCanonical(canonicalJson, departure);
    }

    private static byte[] bytes(ByteBuffer whole) {
        return whole.limit() == whole.capacity() ? whole.array() : Arrays.copyOf(whole.array(), whole.limit());
    }
}
