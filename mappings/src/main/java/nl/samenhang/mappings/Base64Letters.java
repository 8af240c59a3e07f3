package nl.samenhang.mappings;

/** Which bytes of a message may be base64, white space included; read by table, for documents have millions of them. */
final class Base64Letters {
    private static final byte LETTER = 1;
    private static final byte SPACE = 2;
    private static final byte PADDING = 3;
    private static final byte[] KINDS = new byte[256];

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                .chars()
                .forEach(c -> KINDS[c] = LETTER);
        " \t\r\n".chars().forEach(c -> KINDS[c] = SPACE);
        KINDS['='] = PADDING;
    }

    private Base64Letters() {}

    static boolean at(byte[] body, int index) {
        return KINDS[body[index] & 0xFF] != 0;
    }

    static boolean hasSpace(byte[] body, int start, int end) {
        return count(body, start, end, SPACE) > 0;
    }

    /** Whether nothing is missing: groups of four, and padding only at the end. */
    static boolean isWhole(byte[] body, int start, int end) {
        int letters = count(body, start, end, LETTER);
        int padding = count(body, start, end, PADDING);
        int last = end;
        for (int left = padding; last > start && (left > 0 || KINDS[body[last - 1]] == SPACE); last--) {
            if (KINDS[body[last - 1]] == LETTER) {
                return false;
            }
            left -= KINDS[body[last - 1]] == PADDING ? 1 : 0;
        }
        return letters > 0 && padding <= 2 && (letters + padding) % 4 == 0;
    }

    private static int count(byte[] body, int start, int end, byte kind) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += KINDS[body[i]] == kind ? 1 : 0;
        }
        return count;
    }
}
