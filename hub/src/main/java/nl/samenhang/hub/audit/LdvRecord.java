package nl.samenhang.hub.audit;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.common.InstrumentationLibraryInfo;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenhang.profiles.Vocabulary.Identifiers;

/**
 * An entry as a record of the Logboek Dataverwerkingen (Logius, LDV 1.0). What belongs to one message is one trace. Its
 * ids are made from the entry, so that one that is sent again is recognised.
 *
 * @param register address of the register of processing activities
 */
record LdvRecord(StoredEntry stored, Resource resource, String register) implements SpanData {

    /** One for all: records of another would travel apart, and out of order. */
    private static final InstrumentationScopeInfo SCOPE = InstrumentationScopeInfo.create("nl.samenhang.hub.audit");

    private Audited what() {
        return stored.entry().what();
    }

    @Override
    public String getName() {
        return switch (what().kind()) {
            case DISCLOSURE -> "verstrekkenGegevens";
            case REFUSAL -> "weigerenVerstrekking";
            case READING -> "inzienAudittrail";
        };
    }

    @Override
    public SpanContext getSpanContext() {
        return SpanContext.create(stored.trace(), stored.span(), TraceFlags.getSampled(), TraceState.getDefault());
    }

    /** Whether the processing took place: a refusal says by which rules it did not. */
    @Override
    public StatusData getStatus() {
        return what().kind() == AuditKind.REFUSAL
                ? StatusData.create(StatusCode.ERROR, what().rules())
                : StatusData.ok();
    }

    @Override
    public Attributes getAttributes() {
        var attributes = Attributes.builder().put("dpl.core.processing_activity_id", register + "/" + activity());
        if (!what().family().isEmpty()) {
            attributes.put("dpl.core.data_subject_id", what().family());
            attributes.put("dpl.core.data_subject_id_type", Identifiers.FAMILY);
        }
        attributes.put(
                AttributeKey.longKey("samenhang.audit.number"), stored.entry().number());
        put(attributes, "sender", what().sender());
        put(attributes, "recipient", what().recipient());
        put(attributes, "event", what().event());
        put(attributes, "legal_basis", what().legalBasis());
        put(attributes, "purpose", what().purpose());
        put(attributes, "data", what().data());
        put(attributes, "withheld", what().withheld());
        put(attributes, "rules", what().rules());
        return attributes.build();
    }

    private static void put(AttributesBuilder attributes, String name, String codes) {
        if (!codes.isEmpty()) {
            attributes.put("samenhang." + name, codes);
        }
    }

    private String activity() {
        if (what().kind() == AuditKind.READING) {
            return "audit";
        }
        return what().event().isEmpty() ? "unknown" : what().event();
    }

    @Override
    public long getStartEpochNanos() {
        var at = stored.entry().at();
        return TimeUnit.SECONDS.toNanos(at.getEpochSecond()) + at.getNano();
    }

    @Override
    public long getEndEpochNanos() {
        return getStartEpochNanos();
    }

    @Override
    public Resource getResource() {
        return resource;
    }

    @Override
    public SpanKind getKind() {
        return SpanKind.INTERNAL;
    }

    @Override
    public SpanContext getParentSpanContext() {
        return SpanContext.getInvalid();
    }

    @Override
    public boolean hasEnded() {
        return true;
    }

    @Override
    public List<EventData> getEvents() {
        return List.of();
    }

    @Override
    public List<LinkData> getLinks() {
        return List.of();
    }

    @Override
    public int getTotalRecordedEvents() {
        return 0;
    }

    @Override
    public int getTotalRecordedLinks() {
        return 0;
    }

    @Override
    public int getTotalAttributeCount() {
        return getAttributes().size();
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return SCOPE;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public InstrumentationLibraryInfo getInstrumentationLibraryInfo() {
        return InstrumentationLibraryInfo.empty();
    }
}
