package nl.samenhang.hub.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Refuses an address that names a person: addresses are kept in logs and histories along the way. */
final class AddressOfNobody {

    private static final Pattern PERSON = Pattern.compile("(^|&)patient[.:=]");
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

    private AddressOfNobody() {}

    static void check(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) {
            return;
        }
        var text = decoded(query);
        if (PERSON.matcher(text).find()
                || NINE_DIGITS.matcher(text).results().anyMatch(found -> isBsn(found.group()))) {
            throw Fault.PERSON_IN_ADDRESS.told();
        }
    }

    private static String decoded(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Fault.BAD_PARAMETERS.told();
        }
    }

    /** The eleven-test of the citizen service number. */
    private static boolean isBsn(String digits) {
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
