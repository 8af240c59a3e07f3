package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import nl.samenhang.profiles.terminology.Language;
import org.hl7.fhir.r4.model.CodeType;

/** In which language the answer to a call is read: as it asks, or else as the caller's software says. */
final class Reader {

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private static final int LONGEST = 200;

    private Reader() {}

    static Language language(CodeType asked, RequestDetails request) {
        return asked != null && asked.hasValue() ? Language.of(asked.getValue()) : ofHeader(request);
    }

    private static Language ofHeader(RequestDetails request) {
        var header = request.getHeader("Accept-Language");
        if (header == null || header.length() > LONGEST) {
            return Language.ANY;
        }
        try {
            var best = Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return best == null ? Language.ANY : Language.of(best.toLanguageTag());
        } catch (IllegalArgumentException e) {
            // a header that cannot be read is no reason to refuse: it only says what is liked best
            return Language.ANY;
        }
    }
}
