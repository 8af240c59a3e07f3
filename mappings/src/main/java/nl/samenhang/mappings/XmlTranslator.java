package nl.samenhang.mappings;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import nl.samenhang.profiles.Text;

/** A format in XML: rules in XPath, both mappings in XSLT 3.0. */
final class XmlTranslator implements Translator {
    private static final Processor PROCESSOR = XsltMapping.PROCESSOR;
    private static final Text BROKEN = new Text(
            "Het bericht kan niet worden vertaald: de opbouw wijkt af van de standaard.",
            "The message cannot be translated: its structure departs from the standard.");

    private final Format format;
    private final FormatData data;
    private final XmlRules rules;
    private final XsltMapping in;
    private final XsltMapping out;

    XmlTranslator(FormatFolder folder, FormatData data, List<String> ruleFiles, String toFhir, String fromFhir) {
        this.format = folder.format();
        this.data = data;
        this.rules = XmlRules.compile(ruleFiles.stream().map(folder::data).toList());
        this.in = XsltMapping.compile(format.id(), folder.files(), toFhir);
        this.out = XsltMapping.compile(format.id(), folder.files(), fromFhir);
    }

    @Override
    public Canonical toCanonical(byte[] body, Arrival arrival) {
        XdmNode document = SafeXml.tree(PROCESSOR, body);
        Call call = new Call(data, arrival.messageId());
        try {
            rules.check(document, call);
            Canonical first = read(document, arrival, call, 1);
            return first.with(others(call, part -> read(document, arrival, callOf(arrival.messageId(), part), part)));
        } catch (SaxonApiException e) {
            call.problem("structure", format.id() + "-mapping", root(document), "", BROKEN);
            call.refuseIfBroken();
            throw new IllegalStateException("a broken message was not refused", e);
        }
    }

    private Canonical read(XdmNode document, Arrival arrival, Call call, int part) throws SaxonApiException {
        Map<String, Object> parameters = Map.of("received-at", arrival.receivedAt(), "part", new XdmAtomicValue(part));
        XdmValue made = in.run(call, parameters).applyTemplates(document);
        call.refuseIfBroken();
        return new CanonicalTree(XdmJson.of(made)).canonical(XmlLeaves.of(document), data);
    }

    private static XdmNode root(XdmNode document) {
        return document.children().iterator().next();
    }

    /** One of the parts of a message that takes several on the other side. */
    private interface Part<T> {
        T of(int part) throws SaxonApiException;
    }

    private static <T> List<T> others(Call first, Part<T> run) throws SaxonApiException {
        List<T> others = new ArrayList<>();
        for (int part = 2; part <= first.parts(); part++) {
            others.add(run.of(part));
        }
        return others;
    }

    private Call callOf(String messageId, int part) {
        return new Call(data, numbered(messageId, part));
    }

    private static String numbered(String messageId, int part) {
        return part == 1 ? messageId : messageId + "-" + part;
    }

    @Override
    public NativeMessage fromCanonical(String canonicalJson, Departure departure) {
        Call call = new Call(data, departure.messageId());
        try {
            XdmValue bundle = JsonGraph.of(canonicalJson);
            NativeMessage first = write(bundle, departure, call, 1);
            return first.with(
                    others(call, part -> write(bundle, departure, callOf(departure.messageId(), part), part)));
        } catch (SaxonApiException e) {
            throw new Inexpressible(call.refusal() != null ? call.refusal() : unwritable());
        }
    }

    private Text unwritable() {
        return new Text(
                "Dit bericht kan niet in het formaat " + format.id() + " worden geschreven.",
                "This message cannot be written in the format " + format.id() + ".");
    }

    private NativeMessage write(XdmValue bundle, Departure departure, Call call, int part) throws SaxonApiException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Object> parameters = new HashMap<>(parties(departure));
        parameters.put("bundle", bundle);
        parameters.put("part", new XdmAtomicValue(part));
        parameters.put("reference", numbered(departure.messageId(), part));
        out.run(call, parameters).callTemplate(new QName("main"), PROCESSOR.newSerializer(bytes));
        return new NativeMessage(bytes.toByteArray(), format.mediaType(), call.losses());
    }

    private static Map<String, Object> parties(Departure departure) {
        Party hub = departure.hub();
        Party recipient = departure.recipient();
        return Map.of(
                "sent-at", StufTime.write(departure.sentAt()),
                "hub-organisation", organisation(hub),
                "hub-application", application(hub),
                "recipient-organisation", organisation(recipient),
                "recipient-application", application(recipient));
    }

    private static String organisation(Party party) {
        return party.oin() == null || party.oin().isBlank() ? party.name() : party.oin();
    }

    private static String application(Party party) {
        return party.application() == null || party.application().isBlank() ? "onbekend" : party.application();
    }
}
