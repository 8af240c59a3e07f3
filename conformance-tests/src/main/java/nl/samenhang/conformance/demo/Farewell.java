package nl.samenhang.conformance.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Where to look after the story, and how to send a first message of one's own. */
final class Farewell {
    private final HubPlan plan;
    private final PrintWriter out;

    Farewell(HubPlan plan, PrintWriter out) {
        this.plan = plan;
        this.out = out;
    }

    /** Figures of this run. */
    void measured(Duration startToReady, long pid) throws IOException {
        out.println();
        out.printf("Start tot klaar / start to ready: %.1f s%n", startToReady.toMillis() / 1000.0);
        Memory.residentMegabytes(pid)
                .ifPresent(mb -> out.println("Geheugen van de hub / resident memory of the hub: " + mb + " MB"));
    }

    /** Addresses, receipts, files and commands. {@code firstMessage} is written where the curl command finds it. */
    void lookFurther(List<String> notes, byte[] firstMessage) throws IOException {
        Path message = Files.write(plan.data().resolve("first-message.xml"), firstMessage);
        String hub = plan.address().toString();
        out.println();
        out.println("Kijk verder / look further:");
        line("gezondheid / health", hub + "/actuator/health");
        line("contract", hub + "/v1/openapi.json");
        line("FHIR", hub + "/fhir/metadata");
        notes.stream().filter(note -> !note.isBlank()).forEach(note -> line("ontvangstbewijs / receipt", hub + note));
        line("gegevens / data", plan.data() + " (hub.log, credentials/)");
        out.println();
        out.println("Stuur zelf een bericht / send a message yourself:");
        out.println("  TOKEN=$(java -jar " + self() + " token --data " + plan.data() + " --hub " + hub
                + " --partner politie-midden-nederland)");
        out.println("  curl -i -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/xml' --data-binary @"
                + message + " " + hub + "/v1/messages");
        out.println("  curl -H \"Authorization: Bearer $TOKEN\" " + hub
                + "/v1/messages/ID/timeline   (ID: messageId of the receipt)");
        out.flush();
    }

    private void line(String what, String where) {
        out.printf("  %-28s %s%n", what, where);
    }

    private static String self() {
        String path = System.getProperty("java.class.path", "");
        return path.endsWith(".jar") ? path : "conformance-tests/target/samenhang-conformance.jar";
    }
}
