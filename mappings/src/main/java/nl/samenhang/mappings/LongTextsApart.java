package nl.samenhang.mappings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A translator that never sees documents of megabytes: they are kept apart and put back in the result, so that no
 * parser, stylesheet or tree copies them. Whatever is refused or comes out changed is translated again as a whole: then
 * the places and reasons told are those of the message itself.
 */
record LongTextsApart(Translator translator) implements Translator {
    @Override
    public Canonical toCanonical(byte[] body, Arrival arrival) {
        LongTexts texts = LongTexts.in(body);
        if (!texts.isEmpty()) {
            try {
                Canonical made = translator.toCanonical(texts.shortened(), arrival);
                ByteBuffer whole = texts.restored(made.json().getBytes(StandardCharsets.UTF_8));
                if (whole != null) {
                    String json = new String(whole.array(), 0, whole.limit(), StandardCharsets.UTF_8);
                    return new Canonical(json, made.event(), made.senderMessageId(), made.sources());
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
        LongTexts texts = LongTexts.in(canonicalJson.getBytes(StandardCharsets.UTF_8));
        if (!texts.isEmpty()) {
            try {
                String shortened = new String(texts.shortened(), StandardCharsets.UTF_8);
                NativeMessage made = translator.fromCanonical(shortened, departure);
                ByteBuffer whole = texts.restored(made.content());
                if (whole != null) {
                    return new NativeMessage(bytes(whole), made.mediaType(), made.lost());
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
