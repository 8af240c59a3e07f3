package nl.samenhang.hub.audit;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.TimeUnit;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.profiles.ProfilePackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends entries to a Logboek Dataverwerkingen over OTLP, beside the flow of messages: from the last one that the
 * logbook confirmed, so that none is lost when it is away, and none delays a delivery. One may be sent twice, under the
 * same ids.
 */
@Component
@ConditionalOnProperty("samenhang.audit.ldv.endpoint")
final class LdvExport {

    private static final Logger LOG = LoggerFactory.getLogger(LdvExport.class);

    private final AuditTable entries;
    private final LdvPosition position;
    private final LdvSettings settings;
    private final SpanExporter exporter;
    private final Resource resource;
    private boolean away;

    LdvExport(AuditTable entries, LdvPosition position, LdvSettings settings, HubIdentity hub) {
        this.entries = entries;
        this.position = position;
        this.settings = settings;
        this.exporter = exporter(settings);
        this.resource = Resource.builder()
                .put("service.name", hub.name())
                .put("service.version", ProfilePackage.version())
                .put("samenhang.oin", hub.oin())
                .build();
    }

    private static SpanExporter exporter(LdvSettings settings) {
        var builder = OtlpHttpSpanExporter.builder()
                .setEndpoint(settings.endpoint().toString())
                .setTimeout(settings.answerTimeout())
                .setRetryPolicy(null);
        settings.headers().forEach(builder::addHeader);
        return builder.build();
    }

    @Scheduled(fixedDelayString = "${samenhang.audit.ldv.every:10s}")
    void send() {
        try {
            while (sendSome()) {
                LOG.debug("entries went to the logbook");
            }
        } catch (RuntimeException e) {
            isAway(true, e.getClass().getSimpleName());
        }
    }

    /** @return whether there may be more */
    private boolean sendSome() {
        var some = entries.after(position.last());
        if (some.isEmpty()) {
            return false;
        }
        var records = some.stream()
                .<SpanData>map(entry -> new LdvRecord(entry, resource, settings.register()))
                .toList();
        var result = exporter.export(records)
                .join(settings.answerTimeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
        isAway(!result.isSuccess(), "no confirmation");
        if (away) {
            return false;
        }
        position.confirmed(some.get(some.size() - 1).entry().number());
        return true;
    }

    /** Told once, and not at every attempt. */
    private void isAway(boolean now, String why) {
        if (now && !away) {
            LOG.warn("entries wait until the logbook takes them, tried again soon: {}", why);
        } else if (away && !now) {
            LOG.info("the logbook takes entries again");
        }
        away = now;
    }

    @PreDestroy
    void close() {
        exporter.shutdown();
    }
}
