package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceAndListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.samenhang.hub.audit.AuditEvents;
import nl.samenhang.hub.audit.AuditQuery;
import nl.samenhang.hub.audit.AuditSearch;
import nl.samenhang.hub.audit.AuditTrail;
import nl.samenhang.hub.release.Releases;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** The audit trail, for who has the scope {@code operate}. Every call is an entry itself, written before the answer. */
@Component
public final class AuditEventProvider {

    private final AuditTrail trail;
    private final AuditSearch search;
    private final AuditEvents events;
    private final Releases releases;

    AuditEventProvider(AuditTrail trail, AuditSearch search, AuditEvents events, Releases releases) {
        this.trail = trail;
        this.search = search;
        this.events = events;
        this.releases = releases;
    }

    /** The entry of this number. */
    @Read(type = AuditEvent.class)
    public AuditEvent read(@IdParam IdType id, HttpServletRequest request) {
        if (!id.isIdPartValidLong()) {
            throw Fault.NOT_FOUND.told();
        }
        var query = SoughtEntries.numbered(id.getIdPartAsLong());
        trail.read(request.getUserPrincipal().getName(), query);
        return search.find(query, 0, 1).stream().map(events::of).findFirst().orElseThrow(Fault.NOT_FOUND::told);
    }

    /** The entries that fit, the newest first. */
    @Search(type = AuditEvent.class)
    public IBundleProvider search(
            @OptionalParam(name = "_id") TokenParam id,
            @OptionalParam(name = "date") DateRangeParam date,
            @OptionalParam(name = "agent") ReferenceAndListParam agent,
            @OptionalParam(name = "entity") ReferenceParam entity,
            @OptionalParam(name = "type") TokenOrListParam type,
            @OptionalParam(name = "subtype") TokenOrListParam subtype,
            @OptionalParam(name = "outcome") TokenOrListParam outcome,
            @Offset Integer offset,
            @Count Integer count,
            HttpServletRequest request) {
        var sought = new SoughtEntries(releases.inForce().partners());
        var query = sought.query(id, Moments.of(date), agent, entity, SoughtEntries.kinds(type, subtype, outcome));
        var found = new Found(query, search, events);
        var page = new Page(found, offset, count);
        trail.read(request.getUserPrincipal().getName(), query);
        return page;
    }

    private record Found(AuditQuery query, AuditSearch search, AuditEvents events) implements Page.Found {

        @Override
        public int size() {
            return search.count(query);
        }

        @Override
        public List<IBaseResource> some(int offset, int most) {
            return search.find(query, offset, most).stream()
                    .map(entry -> (IBaseResource) events.of(entry))
                    .toList();
        }
    }
}
