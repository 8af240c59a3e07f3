package nl.samenhang.mappings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
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
        Call call = new Call(data, arrival.messageId());
        try {
            rules.check(document, call);
            XdmValue made =
                    in.run(call, Map.of("received-at", arrival.receivedAt())).applyTemplates(document);
            call.refuseIfBroken();
            return new CanonicalTree(XdmJson.of(made)).canonical();
        } catch (SaxonApiException | XPathException e) {
            call.problem("structure", format.id() + "-mapping", root(document), "", BROKEN);
            call.refuseIfBroken();
            throw new IllegalStateException("a broken message was not refused", e);
        }
    }

    private static XdmNode root(XdmNode document) {
        return document.children().iterator().next();
    }

    @Override
    public NativeMessage fromCanonical(String canonicalJson, Departure departure) {
        Call call = new Call(data, departure.messageId());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(canonicalJson.length());
        try {
            XdmValue bundle = CanonicalMaps.of(canonicalJson);
            Serializer serializer = PROCESSOR.newSerializer(bytes);
            out.run(call, parameters(bundle, departure)).callTemplate(new QName("main"), serializer);
        } catch (SaxonApiException | IOException e) {
            throw new Inexpressible(new Text(
                    "Dit bericht kan niet in het formaat " + format.id() + " worden geschreven.",
                    "This message cannot be written in the format " + format.id() + "."));
        }
        return new NativeMessage(bytes.toByteArray(), format.mediaType(), call.losses());
    }

    private static Map<String, Object> parameters(XdmValue bundle, Departure departure) {
        Party hub = departure.hub();
        Party recipient = departure.recipient();
        return Map.of(
                "bundle", bundle,
                "reference", departure.messageId(),
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
