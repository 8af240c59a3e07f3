package nl.samenhang.mappings;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import nl.samenhang.profiles.Text;

/** A format that is an envelope around messages of other formats: opened on the way in, closed on the way out. */
final class EnvelopeTranslator implements Translator {
    private static final Text NO_MESSAGE = new Text(
            "De envelop bevat geen geldig of volledig base64-bericht.",
            "The envelope holds no valid or complete base64 message.");
    private static final Text OTHER_MESSAGE = new Text(
            "In de envelop zit geen bericht dat hierin hoort.", "The envelope holds no message that belongs in it.");
    private static final Text BROKEN = new Text(
            "De envelop kan niet worden geopend: de opbouw wijkt af van de standaard.",
            "The envelope cannot be opened: its structure departs from the standard.");

    private final Format format;
    private final Mappings others;
    private final List<String> carries;
    private final XmlEnvelope envelope;

    EnvelopeTranslator(Format format, Mappings others, List<String> carries, XmlEnvelope envelope) {
        this.format = format;
        this.others = others;
        this.carries = List.copyOf(carries);
        this.envelope = envelope;
    }

    @Override
    public Canonical toCanonical(byte[] body, Arrival arrival) {
        XdmNode document = SafeXml.tree(XmlEnvelope.PROCESSOR, body);
        MessageSize.check(document);
        Call call = new Call(envelope.data(), arrival.messageId());
        try {
            XdmNode holder = envelope.holder(document);
            if (holder == null) {
                throw refused(call, document.children().iterator().next(), "structure", "-envelope", BROKEN);
            }
            byte[] content = XmlEnvelope.content(holder);
            if (content == null) {
                throw refused(call, holder, "value", "-base64", NO_MESSAGE);
            }
            Format inner = inner(content, holder, call);
            envelope.rules().check(document, SafeXml.tree(XmlEnvelope.PROCESSOR, content), call);
            call.refuseIfBroken(path -> null);
            return opened(inner, content, holder, arrival);
        } catch (SaxonApiException e) {
            throw refused(call, document.children().iterator().next(), "structure", "-envelope", BROKEN);
        }
    }

    private Format inner(byte[] content, XdmNode holder, Call call) {
        try {
            Format inner = others.recognise(content);
            if (carries.contains(inner.id())) {
                return inner;
            }
        } catch (UnknownFormat | NotReadable e) {
            // told below: the reader sees the envelope, not what is in it
        }
        throw refused(call, holder, "structure", "-content", OTHER_MESSAGE);
    }

    private Unmappable refused(Call call, XdmNode node, String code, String rule, Text text) {
        call.problem(code, format.id() + rule, node, "", text);
        try {
            call.refuseIfBroken(path -> null);
        } catch (Unmappable refusal) {
            return refusal;
        }
        throw new IllegalStateException("a broken envelope was not refused");
    }

    /** The message in the envelope; its places begin with the place where the envelope holds it. */
    private Canonical opened(Format inner, byte[] content, XdmNode holder, Arrival arrival) {
        String place = new NativePath().to(holder.getUnderlyingNode());
        try {
            Canonical made = others.toCanonical(inner, content, arrival);
            return new Canonical(
                    made.json(),
                    made.event(),
                    made.senderMessageId(),
                    made.sources().within(place),
                    made.lost().stream()
                            .map(loss -> new Loss(place + loss.path(), loss.reason()))
                            .toList(),
                    made.more());
        } catch (Unmappable e) {
            throw e.within(place, holder.getLineNumber(), holder.getColumnNumber());
        } catch (NotReadable e) {
            throw refused(new Call(envelope.data(), arrival.messageId()), holder, "structure", "-content", e.text());
        }
    }

    @Override
    public NativeMessage fromCanonical(String canonicalJson, Departure departure) {
        String event = MessageEvent.of(canonicalJson);
        List<Inexpressible> refusals = new ArrayList<>();
        for (String id : carries) {
            Format inner = others.format(id);
            if (inner.events().contains(event)) {
                try {
                    return closed(inner, others.fromCanonical(inner, canonicalJson, departure), departure);
                } catch (Inexpressible e) {
                    refusals.add(e);
                }
            }
        }
        throw refusals.stream().findFirst().orElseGet(() -> Inexpressible.event(format.id(), event));
    }

    private NativeMessage closed(Format inner, NativeMessage message, Departure departure) {
        try {
            byte[] content = envelope.around(message.content(), inner, departure);
            List<NativeMessage> more = new ArrayList<>();
            for (int part = 0; part < message.more().size(); part++) {
                Departure own = departure.numbered(part + 2);
                more.add(closed(inner, message.more().get(part), own));
            }
            return new NativeMessage(content, format.mediaType(), message.lost(), message.provenance(), more);
        } catch (SaxonApiException e) {
            throw new IllegalStateException("the envelope of " + format.id() + " cannot be written", e);
        }
    }
}
