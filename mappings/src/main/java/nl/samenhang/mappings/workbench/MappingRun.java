package nl.samenhang.mappings.workbench;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.mappings.Canonical;
import nl.samenhang.mappings.Loss;
import nl.samenhang.mappings.NativeMessage;
import nl.samenhang.profiles.Finding;

/**
 * What came of one message.
 *
 * @param canonical the shared message
 * @param findings what the profiles say of it
 * @param written the message in another format, null when none was asked
 */
public record MappingRun(Canonical canonical, List<Finding> findings, NativeMessage written) {

    /** Whether the shared message is valid. */
    public boolean isValid() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** All of it, for people. */
    public List<String> inWords() {
        List<String> lines = new ArrayList<>();
        lines.add("# " + canonical.event());
        lines.add(Trial.tree(canonical).toPrettyString());
        for (Finding finding : findings) {
            String from = canonical.sources().nativePathOf(finding.fhirPath());
            lines.add((finding.isError() ? "error: " : "warning: ") + finding.fhirPath() + " <- " + from + " ("
                    + finding.rule() + "): " + finding.message().inBoth());
        }
        if (written != null) {
            lines.add("# " + written.mediaType());
            lines.add(Trial.readable(written.content()));
            for (Loss loss : written.lost()) {
                lines.add("lost: " + loss.path() + ": " + loss.reason().inBoth());
            }
        }
        return lines;
    }
}
