package nl.samenhang.hub.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Leaves the links to other pages out of what a search by POST found: the library writes the content of the question
 * into them, and an address may not name a person. Who asks repeats the question with another {@code _offset}.
 */
@Interceptor
public final class LinksOfNobody {

    /** Before the answer is written. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void strip(RequestDetails request, IBaseResource answer) {
        if (request.getRequestType() == RequestTypeEnum.POST
                && "Consent".equals(request.getResourceName())
                && answer instanceof Bundle found) {
            found.getLink().removeIf(link -> !"self".equals(link.getRelation()));
        }
    }
}
