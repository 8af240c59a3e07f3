package nl.samenhang.hub.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import nl.samenhang.hub.message.FaultPlace;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.profiles.terminology.TerminologyRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Has every failed call answered in our words: those of the library are English only and quote what was asked. */
@Interceptor
public final class NeutralFaults {

    private static final Logger LOG = LoggerFactory.getLogger(NeutralFaults.class);

    private static final String AFTER_SECONDS = "5";

    /** What is answered in place of what was thrown. */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException neutral(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BaseServerResponseException known && Fault.isTold(known)) {
                return known;
            }
            if (cause instanceof TerminologyRefusal refusal) {
                return Fault.of(refusal);
            }
            if (cause instanceof NumberFormatException || cause instanceof DataFormatException) {
                return Fault.BAD_PARAMETERS.told();
            }
            if (cause instanceof TemporarilyUnavailable || cause instanceof DataAccessException) {
                var later = Fault.LATER.told();
                later.addResponseHeader("Retry-After", AFTER_SECONDS);
                return later;
            }
        }
        var fault = thrown instanceof BaseServerResponseException known
                ? Fault.ofStatus(known.getStatusCode())
                : Fault.UNEXPECTED;
        if (fault == Fault.UNEXPECTED) {
            LOG.error("unexpected {}", FaultPlace.of(thrown.getCause() == null ? thrown : thrown.getCause()));
        }
        return fault.told();
    }
}
