package nl.samenhang.mappings;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.TeeDestination;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.trans.XPathException;
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
        MessageSize.check(document);
        Call call = new Call(data, arrival.messageId());
        try {
            rules.check(document, call);
            if (call.isBroken() && XmlLeaves.of(document).size() > Problem.MOST_VALUES_TO_PLACE) {
                call.refuseIfBroken(path -> null);
            }
            List<CanonicalTree> trees = new ArrayList<>(List.of(read(document, arrival, call, 1)));
            for (int part = 2; part <= call.parts(); part++) {
                trees.add(read(document, arrival, callOf(arrival.messageId(), part), part));
            }
            return CanonicalTree.canonical(trees, XmlLeaves.of(document), new WayIn(body, arrival, format, data));
        } catch (SaxonApiException | XPathException e) {
            call.problem("structure", format.id() + "-mapping", root(document), "", BROKEN);
            call.refuseIfBroken(path -> null);
            throw new IllegalStateException("a broken message was not refused", e);
        }
    }

    private CanonicalTree read(XdmNode document, Arrival arrival, Call call, int part)
            throws SaxonApiException, XPathException {
        Map<String, Object> parameters = Map.of("received-at", arrival.receivedAt(), "part", new XdmAtomicValue(part));
        CanonicalTree tree =
                new CanonicalTree(XdmJson.of(in.run(call, parameters).applyTemplates(document)));
        call.refuseIfBroken(tree::fhirPathOf);
        return tree;
    }

    private static XdmNode root(XdmNode document) {
        return document.children().iterator().next();
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
        WrittenText written = new WrittenText();
        List<byte[]> parts = new ArrayList<>();
        List<List<Loss>> told = new ArrayList<>();
        try {
            WayOut way = WayOut.of(canonicalJson, departure, format, data);
            XdmValue bundle = CanonicalMaps.of(way.bundle());
            parts.add(write(bundle, departure, call, 1, written));
            told.add(call.losses());
            for (int part = 2; part <= call.parts(); part++) {
                Call next = callOf(departure.messageId(), part);
                parts.add(write(bundle, departure, next, part, written));
                told.add(next.losses());
            }
            return way.written(parts, written.values(), told);
        } catch (SaxonApiException | NotReadable e) {
            throw new Inexpressible(call.refusal() != null ? call.refusal() : unwritable());
        }
    }

    private Text unwritable() {
        return new Text(
                "Dit bericht kan niet in het formaat " + format.id() + " worden geschreven.",
                "This message cannot be written in the format " + format.id() + ".");
    }

    private byte[] write(XdmValue bundle, Departure departure, Call call, int part, WrittenText written)
            throws SaxonApiException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Object> parameters = new HashMap<>(parties(departure));
        parameters.put("bundle", bundle);
        parameters.put("part", new XdmAtomicValue(part));
        parameters.put("reference", numbered(departure.messageId(), part));
        TeeDestination both = new TeeDestination(PROCESSOR.newSerializer(bytes), new SAXDestination(written));
        out.run(call, parameters).callTemplate(new QName("main"), both);
        return bytes.toByteArray();
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
