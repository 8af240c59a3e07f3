package nl.samenhang.hub.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Keeps a question from being as long as a message: the library reads a body whole before it looks at it. */
@Interceptor
public final class SmallBodies {

    private static final int MOST = 64 * 1024;

    private static final Pattern CONSENT = Pattern.compile(".*/Consent(/[^/_]+)?");

    private final int mostOfAMessage;

    SmallBodies(int mostOfAMessage) {
        this.mostOfAMessage = mostOfAMessage;
    }

    /** Messages come through the doors that count for themselves; a consent becomes a message. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    public void check(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.endsWith("process-message") || path.endsWith("validate") || "GET".equals(request.getMethod())) {
            return;
        }
        if (request.getContentLengthLong() < 0) {
            throw Fault.LENGTH_NEEDED.told();
        }
        if (request.getContentLengthLong() > (CONSENT.matcher(path).matches() ? mostOfAMessage : MOST)) {
            throw Fault.TOO_LONG.told();
        }
    }
}
