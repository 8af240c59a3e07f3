package nl.samenhang.hub.operate;

import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import nl.samenhang.hub.audit.AuditExport;
import nl.samenhang.hub.audit.AuditTrail;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands out the audit trail, to be verified away from the hub. */
@RestController
final class AuditController {

    private final AuditTrail trail;
    private final AuditExport export;

    AuditController(AuditTrail trail, AuditExport export) {
        this.trail = trail;
        this.export = export;
    }

    @GetMapping("/v1/audit/export")
    @Operation(
            summary = "The audit trail, as JSON lines",
            description = "What the command audit verify reads: the hub's public keys, the days that were closed, and"
                    + " every entry. That it was asked for is an entry too.")
    ResponseEntity<StreamingResponseBody> export(Principal caller) {
        trail.exported(caller.getName());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(export::writeTo);
    }

    @GetMapping("/v1/audit/decisions")
    @Operation(
            summary = "The decisions about exchanges, as JSON lines",
            description = "Each disclosure and each refusal as a record of the Authorization Decision Log, with request"
                    + " and response of AuthZEN. That it was asked for is an entry of the audit trail.")
    ResponseEntity<StreamingResponseBody> decisions(Principal caller) {
        trail.exported(caller.getName());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(export::writeDecisionsTo);
    }
}
