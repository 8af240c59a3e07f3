package nl.samenhang.mappings;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
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
            List<CanonicalTree> trees = new ArrayList<>(List.of(read(document, arrival, call, 1)));
            trees.addAll(others(call, part -> read(document, arrival, callOf(arrival.messageId(), part), part)));
            List<Loss> lost = lost(trees, XmlLeaves.of(document));
            List<Canonical> made = new ArrayList<>();
            for (int part = 1; part <= trees.size(); part++) {
                Arrival own = new Arrival(numbered(arrival.messageId(), part), arrival.receivedAt());
                made.add(trees.get(part - 1).canonical(lost, format, body, own));
            }
            return made.get(0).with(made.subList(1, made.size()));
        } catch (SaxonApiException e) {
            call.problem("structure", format.id() + "-mapping", root(document), "", BROKEN);
            call.refuseIfBroken(path -> null);
            throw new IllegalStateException("a broken message was not refused", e);
        }
    }

    /** What none of the messages says. */
    private List<Loss> lost(List<CanonicalTree> trees, List<Leaf> leaves) {
        List<Loss> lost = trees.get(0).losses(leaves, data);
        for (CanonicalTree other : trees.subList(1, trees.size())) {
            List<Loss> there = other.losses(leaves, data);
            lost = lost.stream().filter(there::contains).toList();
        }
        return lost;
    }

    private CanonicalTree read(XdmNode document, Arrival arrival, Call call, int part) throws SaxonApiException {
        Map<String, Object> parameters = Map.of("received-at", arrival.receivedAt(), "part", new XdmAtomicValue(part));
        CanonicalTree tree =
                new CanonicalTree(XdmJson.of(in.run(call, parameters).applyTemplates(document)));
        call.refuseIfBroken(tree::fhirPathOf);
        return tree;
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
            XdmValue bundle = PROCESSOR.newJsonBuilder().parseJson(new StringReader(canonicalJson));
            WayOut way = WayOut.of(canonicalJson, departure, format, data);
            NativeMessage first = write(bundle, way, call, 1);
            return first.with(others(call, part -> write(bundle, way, callOf(departure.messageId(), part), part)));
        } catch (SaxonApiException e) {
            throw new Inexpressible(call.refusal() != null ? call.refusal() : unwritable());
        }
    }

    private Text unwritable() {
        return new Text(
                "Dit bericht kan niet in het formaat " + format.id() + " worden geschreven.",
                "This message cannot be written in the format " + format.id() + ".");
    }

    private NativeMessage write(XdmValue bundle, WayOut way, Call call, int part) throws SaxonApiException {
        WrittenText written = new WrittenText();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Object> parameters = new HashMap<>(parties(way.departure()));
        parameters.put("bundle", bundle);
        parameters.put("part", new XdmAtomicValue(part));
        parameters.put("reference", numbered(way.departure().messageId(), part));
        out.run(call, parameters)
                .callTemplate(
                        new QName("main"),
                        new TeeDestination(PROCESSOR.newSerializer(bytes), new SAXDestination(written)));
        return way.written(bytes.toByteArray(), written.values(), call.losses());
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
