package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.param.ReferenceAndListParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.audit.AuditCodes;
import nl.samenhang.hub.audit.AuditKind;
import nl.samenhang.hub.audit.AuditQuery;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.profiles.Vocabulary.Identifiers;
import org.hl7.fhir.r4.model.Coding;

/**
 * Reads a search for AuditEvents. Organisations, families and messages are named by {@code :identifier}, since they are
 * no resources here; what does not have the form of such a number is refused, so that no personal value ends up in the
 * entry that tells of the search.
 *
 * @param partners among whom organisations are sought
 */
record SoughtEntries(PartnerDirectory partners) {

    private static final Pattern FAMILY = Pattern.compile("[0-9a-f]{24,64}");
    private static final Pattern OIN = Pattern.compile("\\d{20}");
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static AuditQuery numbered(long number) {
        return new AuditQuery(number, EnumSet.allOf(AuditKind.class), null, null, List.of(), null, null);
    }

    AuditQuery query(
            TokenParam id, Moments when, ReferenceAndListParam agent, ReferenceParam entity, Set<AuditKind> kinds) {
        var family = entity == null ? null : family(entity);
        return new AuditQuery(
                id == null ? null : Long.valueOf(fitting(NUMBER, id.getValue())),
                kinds,
                when.from(),
                when.until(),
                agent == null ? List.of() : agents(agent),
                family,
                entity == null || family != null
                        ? null
                        : UUID.fromString(value(entity, Identifiers.MESSAGE_ID, UUIDS)));
    }

    private List<Set<String>> agents(ReferenceAndListParam asked) {
        return asked.getValuesAsQueryTokens().stream().map(this::partners).toList();
    }

    private Set<String> partners(ReferenceOrListParam any) {
        return any.getValuesAsQueryTokens().stream()
                .map(one -> value(one, Identifiers.OIN, OIN))
                .flatMap(oin -> partners.byOin(oin).map(Partner::id).stream())
                .collect(Collectors.toSet());
    }

    private static String family(ReferenceParam entity) {
        return entity.getValue().startsWith(Identifiers.FAMILY + "|")
                ? value(entity, Identifiers.FAMILY, FAMILY)
                : null;
    }

    private static String value(ReferenceParam asked, String system, Pattern form) {
        if (!"identifier".equals(asked.getResourceType())) {
            throw Fault.UNKNOWN_PARAMETER.told();
        }
        var parts = asked.getValue().split("\\|", -1);
        if (parts.length != 2 || !parts[0].equals(system)) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return fitting(form, parts[1]);
    }

    private static String fitting(Pattern form, String value) {
        if (value == null || !form.matcher(value).matches()) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return value;
    }

    /** The kinds of entries that have these codes. */
    static Set<AuditKind> kinds(TokenOrListParam type, TokenOrListParam subtype, TokenOrListParam outcome) {
        return Stream.of(AuditKind.values())
                .filter(kind -> has(type, AuditCodes.of(kind).type()))
                .filter(kind -> has(subtype, AuditCodes.of(kind).subtype()))
                .filter(kind ->
                        has(outcome, new Coding(null, AuditCodes.of(kind).outcome(), null)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AuditKind.class)));
    }

    private static boolean has(TokenOrListParam any, Coding coding) {
        return any == null || any.getValuesAsQueryTokens().stream().anyMatch(one -> is(one, coding));
    }

    private static boolean is(TokenParam one, Coding coding) {
        if (one.getModifier() != null || one.getMissing() != null) {
            throw Fault.UNKNOWN_PARAMETER.told();
        }
        return coding.getCode().equals(one.getValue())
                && (one.getSystem() == null
                        || !coding.hasSystem()
                        || one.getSystem().equals(coding.getSystem()));
    }
}
