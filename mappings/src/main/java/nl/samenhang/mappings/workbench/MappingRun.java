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
        List<String> lines = new ArrayList<>(read(canonical));
        canonical.more().forEach(part -> lines.addAll(read(part)));
        findings.forEach(finding -> lines.add(told(finding)));
        if (written != null) {
            lines.addAll(written(written));
            written.more().forEach(part -> lines.addAll(written(part)));
        }
        return lines;
    }

    private static List<String> read(Canonical part) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + part.event());
        lines.add(Trial.tree(part).toPrettyString());
        lines.addAll(lost("verloren bij het lezen / lost on the way in: ", part.lost()));
        return lines;
    }

    private static List<String> written(NativeMessage part) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + part.mediaType());
        lines.add(Trial.readable(part.content()));
        lines.addAll(lost("verloren bij het schrijven / lost on the way out: ", part.lost()));
        return lines;
    }

    private static List<String> lost(String how, List<Loss> losses) {
        return losses.stream()
                .map(loss -> how + loss.path() + ": " + loss.reason().inBoth())
                .toList();
    }

    private String told(Finding finding) {
        String from = canonical.sources().nativePathOf(finding.fhirPath());
        return (finding.isError() ? "error: " : "warning: ") + finding.fhirPath() + " <- " + from + " ("
                + finding.rule() + "): " + finding.message().inBoth();
    }
}
