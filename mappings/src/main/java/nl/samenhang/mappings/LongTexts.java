package nl.samenhang.mappings;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The long texts of one message: taken out before it is translated, put back in what was made of it. */
final class LongTexts {
    private static final int STEP = LongText.SHORTEST / 2;
    private static final int INDEX_DIGITS = 3;
    private static final int MOST = 999;

    private final byte[] body;
    private final String secret = UUID.randomUUID().toString().replace("-", "");
    private final List<LongText> texts = new ArrayList<>();

    private LongTexts(byte[] body) {
        this.body = body;
    }

    /** Looks at one byte in so many only: a long text cannot pass between. */
    static LongTexts in(byte[] body) {
        LongTexts found = new LongTexts(body);
        for (int at = STEP; at < body.length && found.texts.size() < MOST; at += STEP) {
            if (Base64Letters.at(body, at)) {
                at = found.around(at);
            }
        }
        return found;
    }

    private int around(int at) {
        int start = at;
        while (start > 0 && Base64Letters.at(body, start - 1)) {
            start--;
        }
        int end = at;
        while (end < body.length && Base64Letters.at(body, end)) {
            end++;
        }
        LongText text = LongText.at(body, start, end, secret + String.format("%03d", texts.size()));
        if (text != null) {
            texts.add(text);
        }
        return end;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The message with a stand-in for each long text. */
    byte[] shortened() {
        ByteArrayOutputStream shortened = new ByteArrayOutputStream();
        int done = 0;
        for (LongText text : texts) {
            shortened.write(body, done, text.start() - done);
            shortened.writeBytes(text.standIn());
            done = text.end();
        }
        shortened.write(body, done, body.length - done);
        return shortened.toByteArray();
    }

    /** What was made, with the long texts in it; null unless each stands in it as it was. */
    ByteBuffer restored(byte[] made) {
        // one character is one byte here: only places are looked for
        String places = new String(made, StandardCharsets.ISO_8859_1);
        ByteBuffer whole = ByteBuffer.allocate(made.length + removed());
        int done = 0;
        int seen = 0;
        for (int at = places.indexOf(secret); at >= 0; at = places.indexOf(secret, done)) {
            int after = at + secret.length() + INDEX_DIGITS;
            LongText text = texts.get(Integer.parseInt(places.substring(after - INDEX_DIGITS, after)));
            int begin = text.beginsBefore(places, at);
            if (begin < 0 || ++seen > texts.size()) {
                return null;
            }
            whole.put(made, done, at - begin - done);
            text.writeTo(whole, begin < text.begin().length());
            done = after;
        }
        whole.put(made, done, made.length - done);
        return seen < texts.size() ? null : whole.flip();
    }

    private int removed() {
        return texts.stream()
                .mapToInt(text -> text.end() - text.start() - text.standIn().length)
                .sum();
    }
}
