package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.param.StringOrListParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriOrListParam;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.param.UriParamQualifierEnum;
import java.util.Locale;
import nl.samenhang.profiles.Conformance.Definition;

/** By what definitions are searched; null where it does not matter (FHIR R4, Search). */
record Sought(
        TokenOrListParam id,
        UriOrListParam url,
        TokenOrListParam version,
        StringOrListParam name,
        StringOrListParam title,
        TokenOrListParam status) {

    boolean matches(Definition definition) {
        return matches(id, definition.id())
                && matches(url, definition.url())
                && matches(version, definition.version())
                && matches(name, definition.name())
                && matches(title, definition.title())
                && matches(status, definition.status());
    }

    private static boolean matches(TokenOrListParam any, String value) {
        return any == null || any.getValuesAsQueryTokens().stream().anyMatch(one -> matches(one, value));
    }

    private static boolean matches(TokenParam one, String value) {
        if (one.getModifier() != null || one.getMissing() != null) {
            throw Fault.UNKNOWN_PARAMETER.told();
        }
        return value.equals(one.getValue());
    }

    private static boolean matches(UriOrListParam any, String value) {
        return any == null || any.getValuesAsQueryTokens().stream().anyMatch(one -> matches(one, value));
    }

    private static boolean matches(UriParam one, String value) {
        if (one.getMissing() != null || one.getQualifier() == UriParamQualifierEnum.ABOVE) {
            throw Fault.UNKNOWN_PARAMETER.told();
        }
        return one.getQualifier() == UriParamQualifierEnum.BELOW
                ? value.startsWith(one.getValue())
                : value.equals(one.getValue());
    }

    private static boolean matches(StringOrListParam any, String value) {
        return any == null || any.getValuesAsQueryTokens().stream().anyMatch(one -> matches(one, value));
    }

    private static boolean matches(StringParam one, String value) {
        if (one.getMissing() != null || one.isText()) {
            throw Fault.UNKNOWN_PARAMETER.told();
        }
        if (one.isExact()) {
            return value.equals(one.getValue());
        }
        var words = one.getValue().toLowerCase(Locale.ROOT);
        var whole = value.toLowerCase(Locale.ROOT);
        return one.isContains() ? whole.contains(words) : whole.startsWith(words);
    }
}
