package nl.samenhang.mappings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A document in base64 as it stands in a message, and the short text that stands in for it while the message is
 * translated. The stand-in begins as the long text does, longer than any field is wide, so that a mapping which
 * measures, cuts or checks it does what it would have done; it ends with a mark that a sender cannot guess.
 */
record LongText(byte[] body, int start, int end, String begin, String mark) {
    static final int SHORTEST = 64 * 1024;
    private static final int LONGEST = 20_000_000;
    private static final int BEGIN = 4096;

    /** The text between these places when it is one, else null. */
    static LongText at(byte[] body, int start, int end, String mark) {
        boolean sized = end - start >= SHORTEST && end - start <= LONGEST;
        if (!sized || !isValue(body, start, end) || !Base64Letters.isWhole(body, start, end)) {
            return null;
        }
        String begin = new String(body, start, BEGIN, StandardCharsets.ISO_8859_1);
        boolean spaceOnlyLater = strip(begin).length() == BEGIN && Base64Letters.hasSpace(body, start, end);
        int missing = 4 - (strip(begin).length() + mark.length()) % 4;
        return spaceOnlyLater ? null : new LongText(body, start, end, begin + "A".repeat(missing % 4), mark);
    }

    /** Whether it fills a text of JSON or an element of XML. */
    private static boolean isValue(byte[] body, int start, int end) {
        if (start == 0 || end == body.length) {
            return false;
        }
        boolean json = body[start - 1] == '"' && body[end] == '"' && (start < 2 || body[start - 2] != '\\');
        return json || body[start - 1] == '>' && body[end] == '<';
    }

    private static String strip(String text) {
        return text.replaceAll("[ \t\r\n]+", "");
    }

    byte[] standIn() {
        return (begin + mark).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How many characters of what was made until {@code mark} belong to the stand-in; -1 when it was changed. */
    int beginsBefore(String made, int markAt) {
        if (made.startsWith(begin, markAt - begin.length())) {
            return begin.length();
        }
        String stripped = strip(begin);
        return made.startsWith(stripped, markAt - stripped.length()) ? stripped.length() : -1;
    }

    /** Writes the long text, without its white space when the mapping took that out of the stand-in. */
    void writeTo(ByteBuffer target, boolean stripped) {
        if (!stripped) {
            target.put(body, start, end - start);
            return;
        }
        for (int i = start; i < end; i++) {
            if (body[i] > ' ') {
                target.put(body[i]);
            }
        }
    }
}
