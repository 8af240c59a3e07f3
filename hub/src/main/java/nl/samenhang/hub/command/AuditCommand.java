package nl.samenhang.hub.command;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import nl.samenhang.hub.audit.AuditCheck;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The audit trail of a running hub, away from it: {@code audit export | decisions | verify}. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "De audittrail van een draaiende hub / the audit trail of a running hub")
final class AuditCommand {

    private static final String PATH = "/v1/audit/export";

    @Spec
    private CommandSpec spec;

    /** How to reach a hub; absent when a file is verified. */
    static final class Running {
        @ArgGroup(exclusive = false)
        private HubClient hub;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Schrijft de hele audittrail naar een bestand / writes the whole audit trail to a file")
    int export(@Mixin HubClient hub, @Parameters(paramLabel = "FILE") Path file) throws IOException {
        hub.download(PATH, file);
        out(file.toString());
        return 0;
    }

    @Command(
            name = "decisions",
            mixinStandardHelpOptions = true,
            description =
                    "Schrijft elke beslissing over een uitwisseling naar een bestand, als Authorization Decision Log"
                            + " / writes every decision about an exchange to a file, as Authorization Decision Log")
    int decisions(@Mixin HubClient hub, @Parameters(paramLabel = "FILE") Path file) throws IOException {
        hub.download("/v1/audit/decisions", file);
        out(file.toString());
        return 0;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Zoekt wat er aan de audittrail is gewijzigd, weggenomen, verwisseld of toegevoegd, in een export"
                            + " of in wat een hub nu geeft / finds what was changed, removed, reordered or added in the audit"
                            + " trail, in an export or in what a hub gives now")
    int verify(
            @Parameters(
                            paramLabel = "FILE",
                            arity = "0..1",
                            description = "export; zonder: vraag de hub / without: ask the hub")
                    Path file,
            @Option(
                            names = "--trust",
                            paramLabel = "FILE",
                            description =
                                    "publieke sleutel(s) van de hub (JWK), elders bewaard / public key(s) of the hub, kept elsewhere")
                    Path keys,
            @Mixin Running running)
            throws IOException {
        if ((file == null) == (running.hub == null)) {
            throw new ParameterException(
                    spec.commandLine(), "een FILE, of --client en --key / a FILE, or --client and --key");
        }
        if (file != null) {
            return verify(file, keys);
        }
        var fresh = Files.createTempFile("audit", ".jsonl");
        try {
            running.hub.download(PATH, fresh);
            return verify(fresh, keys);
        } finally {
            Files.delete(fresh);
        }
    }

    /** 0 when nothing is wrong; otherwise 1, with every fault. */
    private int verify(Path file, Path keys) throws IOException {
        AuditCheck.Report report;
        try (var lines = Files.lines(file)) {
            report = AuditCheck.verify(lines, keys == null ? null : trusted(keys));
        }
        report.faults().forEach(fault -> out(fault.inWords()));
        if (keys == null) {
            out(
                    "de handtekeningen zijn gecontroleerd met de sleutel die de hub zelf noemt; bewaar die elders en geef hem met"
                            + " --trust / the signatures were checked with the key that the hub itself names; keep it elsewhere"
                            + " and give it with --trust");
        }
        out(
                "%1$d regels, %2$d dagen met geldige handtekening, %3$d regels nog in geen gesloten dag / %1$d entries, %2$d days with a valid signature, %3$d entries in no closed day yet"
                        .formatted(report.entries(), report.days(), report.open()));
        out(report.faults().isEmpty() ? "in orde / in order" : report.faults().size() + " fout(en) / fault(s)");
        return report.faults().isEmpty() ? 0 : 1;
    }

    private static JWKSet trusted(Path file) throws IOException {
        var json = Files.readString(file);
        try {
            return json.contains("\"keys\"") ? JWKSet.parse(json) : new JWKSet(JWK.parse(json));
        } catch (ParseException e) {
            throw new IllegalArgumentException(file + ": is geen sleutel (JWK) / is no key", e);
        }
    }

    private void out(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
