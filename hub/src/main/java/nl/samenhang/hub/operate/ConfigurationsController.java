package nl.samenhang.hub.operate;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import nl.samenhang.hub.configuration.ConfigurationRefused;
import nl.samenhang.hub.configuration.ConfigurationZip;
import nl.samenhang.hub.release.ReleaseSummary;
import nl.samenhang.hub.release.StoredReleases;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes configurations, whole, and puts earlier ones back. */
@RestController
@RequestMapping("/v1/configurations")
final class ConfigurationsController {

    private static final int LONGEST_NOTE = 1_000;

    private final StoredReleases releases;

    ConfigurationsController(StoredReleases releases) {
        this.releases = releases;
    }

    /**
     * What holds now.
     *
     * @param number of the release in force
     */
    record InForce(int number, String hash) {}

    @PostMapping
    @Operation(
            summary = "Take a configuration",
            description = "The body is a zip with the folders partners, routes, policy and mappings. It is checked as a"
                    + " whole: all of it is taken, or none and 422 tells every finding. The same files again change"
                    + " nothing.")
    InForce apply(Principal caller, @RequestParam(defaultValue = "") String note, HttpServletRequest request)
            throws IOException {
        var body = request.getInputStream().readNBytes(ConfigurationZip.MOST_BYTES + 1);
        var words = note.substring(0, Math.min(note.length(), LONGEST_NOTE));
        releases.apply(ConfigurationZip.read(body), caller.getName(), words);
        return inForce();
    }

    @PostMapping("/{number}/in-force")
    @Operation(summary = "Put an earlier release in force again")
    InForce goBackTo(Principal caller, @PathVariable int number) {
        releases.goBackTo(number, caller.getName());
        return inForce();
    }

    @PostMapping("/rollback")
    @Operation(summary = "Put the release in force again that was so before the present one")
    InForce goBack(Principal caller) {
        releases.goBack(caller.getName());
        return inForce();
    }

    @GetMapping
    @Operation(summary = "Every release, the newest first")
    List<ReleaseSummary> all() {
        return releases.all();
    }

    @GetMapping("/in-force")
    @Operation(summary = "The release by which new messages are taken")
    InForce inForce() {
        var release = releases.inForce();
        return new InForce(release.number(), release.hash());
    }

    @GetMapping("/{number}")
    @Operation(summary = "The files of a release, as a zip")
    ResponseEntity<byte[]> files(@PathVariable int number) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(ConfigurationZip.write(releases.filesOf(number)));
    }

    @ExceptionHandler
    ProblemDetail refused(ConfigurationRefused refusal) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "De configuratie is niet overgenomen; de vorige blijft gelden. / The configuration is not taken; the"
                        + " one before stays in force.");
        problem.setProperty("findings", refusal.findings());
        return problem;
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail noSuchRelease() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "Dit nummer heeft geen uitgave. / There is no release of this number.");
    }
}
