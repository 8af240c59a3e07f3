package nl.samenhang.hub.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.servlet.http.HttpServletRequest;

/** Keeps a question from being as long as a message: the library reads a body whole before it looks at it. */
@Interceptor
public final class SmallBodies {

    private static final int MOST = 64 * 1024;

    /** Messages come through the doors that count for themselves. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    public void check(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.endsWith("process-message") || path.endsWith("validate") || "GET".equals(request.getMethod())) {
            return;
        }
        if (request.getContentLengthLong() < 0) {
            throw Fault.LENGTH_NEEDED.told();
        }
        if (request.getContentLengthLong() > MOST) {
            throw Fault.TOO_LONG.told();
        }
    }
}
