package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenhang.hub.audit.AuditTrail;
import nl.samenhang.hub.canonicalise.FamilyReference;
import nl.samenhang.hub.consent.ConsentReading;
import nl.samenhang.hub.consent.ConsentVersion;
import nl.samenhang.hub.consent.SeenConsent;
import nl.samenhang.hub.release.Releases;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/**
 * The consent register for its parties; to anybody else nothing is there. Every call is an entry of the audit trail,
 * written before the answer.
 */
@Component
public final class ConsentProvider {

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{64}");

    private final ConsentReading register;
    private final AuditTrail trail;
    private final FamilyReference people;
    private final Releases releases;

    ConsentProvider(ConsentReading register, AuditTrail trail, FamilyReference people, Releases releases) {
        this.register = register;
        this.trail = trail;
        this.people = people;
        this.releases = releases;
    }

    /** The version that counts, or the one of the number that the address has. */
    @Read(type = Consent.class, version = true)
    public Consent read(@IdParam IdType id, HttpServletRequest request) {
        AddressOfNobody.check(request);
        var seen = seen(id, request);
        if (!id.hasVersionIdPart()) {
            return told(seen, seen.counts());
        }
        if (!id.isVersionIdPartValidLong()) {
            throw Fault.NOT_FOUND.told();
        }
        return seen.versions().stream()
                .filter(version -> version.number() == id.getVersionIdPartAsLong())
                .findFirst()
                .map(version -> told(seen, version))
                .orElseThrow(Fault.NOT_FOUND::told);
    }

    /** Every version that the reader sees, the newest first. */
    @History(type = Consent.class)
    public List<Consent> history(@IdParam IdType id, HttpServletRequest request) {
        if (request.getQueryString() != null) {
            throw Fault.UNKNOWN_PARAMETER.told();
        }
        var seen = seen(id, request);
        return seen.versions().stream()
                .sorted(Comparator.comparing(ConsentVersion::number).reversed())
                .map(version -> told(seen, version))
                .toList();
    }

    /** Consents as they stand now, the newest first. A person can be named in the body of a POST only. */
    @Search(type = Consent.class)
    public IBundleProvider search(
            @OptionalParam(name = "_id") TokenOrListParam id,
            @OptionalParam(name = "identifier") TokenOrListParam identifier,
            @OptionalParam(name = "status") TokenOrListParam status,
            @OptionalParam(name = "date") DateRangeParam date,
            @OptionalParam(name = "period") DateRangeParam period,
            @OptionalParam(name = "organization") ReferenceParam organization,
            @OptionalParam(name = "actor") ReferenceParam actor,
            @OptionalParam(name = "purpose") TokenOrListParam purpose,
            @OptionalParam(name = "security-label") TokenOrListParam data,
            @OptionalParam(name = "patient") ReferenceParam patient,
            @Offset Integer offset,
            @Count Integer count,
            HttpServletRequest request) {
        AddressOfNobody.check(request);
        var sought = new SoughtConsents(releases.inForce().partners())
                .id(id)
                .identifier(identifier)
                .status(status)
                .given(date)
                .period(period)
                .organization(organization)
                .actor(actor)
                .purpose(purpose)
                .data(data)
                .patient(patient, people::person);
        return page(sought, offset, count, request.getUserPrincipal().getName());
    }

    private IBundleProvider page(SoughtConsents sought, Integer offset, Integer count, String reader) {
        var known = sought.named().map(those -> register.some(reader, those)).orElseGet(() -> register.all(reader));
        var found = known.stream().filter(sought::include).toList();
        var page = new Page(new Found(found, this), offset, count);
        trail.readConsents(
                reader,
                sought.asked(),
                page.on(found).stream().map(ConsentProvider::family).toList());
        return page;
    }

    private SeenConsent seen(IdType id, HttpServletRequest request) {
        if (!REFERENCE.matcher(id.getIdPart()).matches()) {
            throw Fault.NOT_FOUND.told();
        }
        var reader = request.getUserPrincipal().getName();
        var seen = register.one(reader, id.getIdPart());
        trail.readConsents(
                reader,
                "id=" + id.getIdPart(),
                seen.map(ConsentProvider::family).stream().toList());
        return seen.orElseThrow(Fault.NOT_FOUND::told);
    }

    private Consent told(SeenConsent seen, ConsentVersion version) {
        return new ToldConsent(releases.inForce().partners(), seen.whole()).of(version);
    }

    private static String family(SeenConsent seen) {
        return seen.terms().family();
    }

    private record Found(List<SeenConsent> found, ConsentProvider provider) implements Page.Found {

        @Override
        public int size() {
            return found.size();
        }

        @Override
        public List<IBaseResource> some(int offset, int most) {
            return found.stream()
                    .skip(offset)
                    .limit(most)
                    .map(seen -> (IBaseResource) provider.told(seen, seen.counts()))
                    .toList();
        }
    }
}
