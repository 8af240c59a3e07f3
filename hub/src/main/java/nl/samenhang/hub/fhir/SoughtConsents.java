package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.consent.SeenConsent;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.profiles.Vocabulary.Codes;
import nl.samenhang.profiles.Vocabulary.Identifiers;

/**
 * Which consents are sought (FHIR R4 Consent, search parameters). It is held against what the seeker sees, so that
 * seeking tells no more than reading; but for whom it is, when its party already has the number. What is sought is kept
 * in codes and references, for the entry that tells of it.
 */
final class SoughtConsents {

    private static final Pattern CODE = Pattern.compile("[a-z-]{1,64}");
    private static final Pattern OIN = Pattern.compile("\\d{20}");
    private static final Pattern BSN = Pattern.compile("\\d{9}");
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{64}");
    private static final String STATES = "http://hl7.org/fhir/consent-state-codes";

    private final PartnerDirectory partners;
    private final List<Predicate<ConsentTerms>> conditions = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Optional<Set<String>> named = Optional.empty();

    SoughtConsents(PartnerDirectory partners) {
        this.partners = partners;
    }

    /** References of the only consents that it can be; empty when it names none. */
    Optional<Set<String>> named() {
        return named;
    }

    boolean include(SeenConsent seen) {
        return conditions.stream().allMatch(condition -> condition.test(seen.terms()));
    }

    /** In codes and references. */
    String asked() {
        return String.join("&", asked);
    }

    SoughtConsents id(TokenOrListParam ids) {
        return named("id", values(ids, one -> fitting(REFERENCE, plain(one))));
    }

    SoughtConsents identifier(TokenOrListParam numbers) {
        return named("identifier", values(numbers, SoughtConsents::reference));
    }

    SoughtConsents status(TokenOrListParam states) {
        return any("status", values(states, one -> code(one, STATES)), ConsentTerms::status);
    }

    SoughtConsents purpose(TokenOrListParam codes) {
        return anyOf("purpose", values(codes, one -> code(one, Codes.PROCESSING_PURPOSE)), Provision::purposes);
    }

    SoughtConsents data(TokenOrListParam codes) {
        return anyOf("security-label", values(codes, one -> code(one, Codes.DATA_CLASS)), Provision::dataClasses);
    }

    SoughtConsents given(DateRangeParam date) {
        return within("date", date, ConsentTerms::given, ConsentTerms::given);
    }

    SoughtConsents period(DateRangeParam date) {
        return within("period", date, ConsentTerms::from, ConsentTerms::until);
    }

    SoughtConsents organization(ReferenceParam recorder) {
        var oin = value(recorder, Identifiers.OIN, OIN);
        return oin == null ? this : add("organization=" + oin, terms -> isKnown(oin, terms.recorder(), null));
    }

    SoughtConsents actor(ReferenceParam organisation) {
        var oin = value(organisation, Identifiers.OIN, OIN);
        return oin == null
                ? this
                : add("actor=" + oin, terms -> every(terms.provisions())
                        .flatMap(rule -> rule.actors().stream())
                        .anyMatch(actor -> isMeant(oin, actor)));
    }

    /** @param person what the person is called in the register, from the citizen service number */
    SoughtConsents patient(ReferenceParam patient, Function<String, String> person) {
        var bsn = value(patient, Identifiers.BSN, BSN);
        if (bsn == null) {
            return this;
        }
        var reference = person.apply(bsn);
        return add("patient=" + reference, terms -> reference.equals(terms.person()));
    }

    private boolean isMeant(String oin, Actor actor) {
        return !actor.meansEach() && isKnown(oin, actor.oin(), actor.name());
    }

    private boolean isKnown(String oin, String number, String name) {
        return oin.equals(number)
                || partners.byOin(oin)
                        .filter(partner -> partners.isKnownAs(partner, number, name))
                        .isPresent();
    }

    private SoughtConsents named(String name, Set<String> references) {
        if (!references.isEmpty()) {
            named = Optional.of(references);
        }
        return any(name, references, ConsentTerms::consent);
    }

    private SoughtConsents any(String name, Set<String> wanted, Function<ConsentTerms, String> has) {
        return wanted.isEmpty()
                ? this
                : add(name + "=" + String.join(",", wanted), terms -> wanted.contains(has.apply(terms)));
    }

    private SoughtConsents anyOf(String name, Set<String> wanted, Function<Provision, Set<String>> has) {
        return wanted.isEmpty()
                ? this
                : add(name + "=" + String.join(",", wanted), terms -> every(terms.provisions())
                        .flatMap(rule -> has.apply(rule).stream())
                        .anyMatch(wanted::contains));
    }

    private SoughtConsents within(
            String name,
            DateRangeParam date,
            Function<ConsentTerms, LocalDate> from,
            Function<ConsentTerms, LocalDate> until) {
        if (date == null) {
            return this;
        }
        var sought = Moments.of(date);
        return add(
                name + "=" + sought.from() + "," + sought.until(),
                terms -> overlaps(sought, from.apply(terms), until.apply(terms)));
    }

    /** A period without a first or last day has no bound on that side. */
    private static boolean overlaps(Moments sought, LocalDate from, LocalDate until) {
        return (sought.until() == null || from == null || start(from).isBefore(sought.until()))
                && (sought.from() == null
                        || until == null
                        || start(until.plusDays(1)).isAfter(sought.from()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(DutchDays.ZONE).toInstant();
    }

    private SoughtConsents add(String told, Predicate<ConsentTerms> condition) {
        asked.add(told);
        conditions.add(condition);
        return this;
    }

    private static Stream<Provision> every(List<Provision> provisions) {
        return provisions.stream().flatMap(rule -> Stream.concat(Stream.of(rule), every(rule.exceptions())));
    }

    private static Set<String> values(TokenOrListParam any, Function<TokenParam, String> read) {
        return any == null
                ? Set.of()
                : any.getValuesAsQueryTokens().stream()
                        .peek(SoughtConsents::checkPlain)
                        .map(read)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void checkPlain(TokenParam one) {
        if (one.getModifier() != null || one.getMissing() != null) {
            throw Fault.UNKNOWN_PARAMETER.told();
        }
    }

    private static String reference(TokenParam number) {
        var isWhole = number.getSystem() != null
                && !number.getSystem().isBlank()
                && number.getValue() != null
                && !number.getValue().isBlank();
        if (!isWhole) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return ConsentTerms.referenceOf(number.getSystem(), number.getValue());
    }

    private static String code(TokenParam one, String system) {
        if (one.getSystem() != null && !one.getSystem().equals(system)) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return fitting(CODE, one.getValue());
    }

    private static String plain(TokenParam one) {
        return one.getSystem() == null ? one.getValue() : null;
    }

    private static String value(ReferenceParam asked, String system, Pattern form) {
        if (asked == null) {
            return null;
        }
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
}
