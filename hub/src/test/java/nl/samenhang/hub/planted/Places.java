package nl.samenhang.hub.planted;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.WholeHub;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a hub leaves behind beside the messages themselves; its log from when this is made. */
final class Places {

    /** A value of bytes in the script of a database. */
    private static final Pattern BYTES = Pattern.compile("X'([0-9a-f]+)'", Pattern.CASE_INSENSITIVE);

    private final WholeHub hub;
    private final StringBuffer log = new StringBuffer();

    Places(WholeHub hub) {
        this.hub = hub;
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ((Logger) LoggerFactory.getLogger("nl.samenhang")).setLevel(Level.DEBUG);
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                log.append(event.getThreadName())
                        .append(event.getMDCPropertyMap())
                        .append(event.getFormattedMessage())
                        .append(
                                event.getThrowableProxy() == null
                                        ? ""
                                        : ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .append('\n');
            }
        };
        appender.start();
        root.addAppender(appender);
    }

    /** Everything that was written, with the causes of what went wrong. */
    String log() {
        return log.toString();
    }

    /** Names, labels and descriptions. */
    String metrics() {
        return hub.bean(MeterRegistry.class).getMeters().stream()
                .map(Meter::getId)
                .map(id -> id + " " + id.getDescription())
                .collect(Collectors.joining("\n"));
    }

    /** As lines, as decisions and as AuditEvents. */
    List<String> auditTrail() {
        return Stream.of("/v1/audit/export", "/v1/audit/decisions", "/fhir/AuditEvent?_count=500")
                .map(path -> hub.get(PlantedHub.partner("veilig-thuis"), "operate", path)
                        .body())
                .toList();
    }

    /** Every row of every table, bytes as they are. */
    List<String> database() {
        return hub.bean(JdbcClient.class).sql("script nopasswords blocksize 100000000").query(String.class).stream()
                .map(row -> BYTES.matcher(row).replaceAll(found -> latin(found.group(1))))
                .toList();
    }

    private static String latin(String hex) {
        var text = new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
        return text.replaceAll("[\\\\$]", "_");
    }
}
